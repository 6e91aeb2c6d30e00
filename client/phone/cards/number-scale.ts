// The arithmetic of an estimate's scale: nearest step, limits, and reading what somebody typed in either language.
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Digits after the point that this step needs. */
export const decimalsOf = (step: number): number => (String(step).split(".")[1] ?? "").length;

/** The nearest value on the scale, without the noise of binary fractions. */
export const clampToScale = (value: number, { min, max, step }: Scale): number => {
  const steps = Math.round((value - min) / step);
  const onStep = Number((min + steps * step).toFixed(Math.max(decimalsOf(step), decimalsOf(min))));
  return Math.min(max, Math.max(min, onStep));
};

export const middleOf = (scale: Scale): number => clampToScale((scale.min + scale.max) / 2, scale);

/** Reads "1.250,5", "1,250.5", "12,5" and "12 %"; undefined when there is no number in it. */
export const readNumber = (typed: string): number | undefined => {
  const text = typed.replace(/[^\d.,-]/g, "");
  if (!/\d/.test(text)) return undefined;
  const lastMark = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const fraction = text.slice(lastMark + 1);
  // A mark followed by exactly three digits, or repeated, groups thousands; otherwise the last one is the decimal mark.
  const mark = text[lastMark] ?? "";
  const groups = lastMark >= 0 && fraction.length === 3 && (text.split(mark).length > 2 || !/^-?0/.test(text));
  const whole = lastMark < 0 || groups ? text : text.slice(0, lastMark);
  const digits = whole.replace(/[.,]/g, "");
  const value = Number(lastMark < 0 || groups ? digits : `${digits}.${fraction}`);
  return Number.isFinite(value) ? value : undefined;
};
