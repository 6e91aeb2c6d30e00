// Reads a number as people type it, in any script, with either decimal sign; what it cannot be sure of it says instead of guessing.
import { type Language, spoken } from "../../../server/languages.ts";
import { plainDigits } from "../../../server/protocol/codes.ts";

export interface Scale {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** `instead` are values on the scale that may have been meant. */
export type NumberReading =
  | { readonly kind: "nothing" }
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "unreadable" | "outside" }
  | { readonly kind: "ambiguous" | "betweenSteps"; readonly instead: readonly number[] };

const minuses = /[-−–—‐‑‒﹣－⁻]/gu;
const pluses = /[+＋﹢]/gu;
const invisible = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b\ufeff]/gu;
const apart = /[\s'’‘ʼ＇٬]/gu;
const signsOfPercent = /[%٪％﹪]/gu;
const signsOfMoney = /[€$£]/gu;

/** The same in plain digits, with `_` for whatever can only set thousands apart and `;` for what can only be a decimal sign. */
const plain = (typed: string): string =>
  plainDigits(typed)
    .replace(invisible, "")
    .replace(minuses, "-")
    .replace(pluses, "+")
    .replace(/．/gu, ".")
    .replace(/，/gu, ",")
    .replace(/٫/gu, ";")
    .trim();

const withoutUnit = (text: string, unit: string): string => {
  const bare = text.replace(unit === "%" ? signsOfPercent : signsOfMoney, "").trim();
  const at = unit === "" || unit === "%" ? -1 : bare.toLowerCase().indexOf(unit.toLowerCase());
  return at < 0 ? bare : `${bare.slice(0, at)} ${bare.slice(at + unit.length)}`.trim();
};

const isGrouped = (whole: string): boolean =>
  [".", ",", "_"].some((mark) => {
    const parts = whole.split(mark);
    const [first = "", ...rest] = parts;
    const last = rest.at(-1) ?? "";
    const sizes = rest.slice(0, -1).every((part) => part.length === rest[0]?.length);
    // By threes, or as in India by twos and a last three.
    const even = rest.length > 0 && last.length === 3 && sizes && (rest[0]?.length === 3 || (rest[0]?.length === 2 && first.length < 3));
    return even && /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => /^\d+$/.test(part));
  });

/** What this may say with one mark, or none, as the decimal sign. */
function readAs(body: string, decimal: string): number | undefined {
  const [whole = "", fraction, more] = decimal === "" ? [body] : body.split(decimal);
  // Nobody writes ten with three noughts behind the decimal sign.
  if (fraction === "000" && isGrouped(body)) return undefined;
  if (more !== undefined || (decimal !== "" && fraction === undefined)) return undefined;
  if (!/^\d*$/.test(fraction ?? "") || (whole === "" && !fraction)) return undefined;
  if (!/^\d*$/.test(whole) && !isGrouped(whole)) return undefined;
  return Number(`${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`);
}

/** Everything this may say, the way of writing of this language first. */
function readings(text: string, language: Language): readonly number[] {
  const body = text.replace(/^[-+]\s*/, "").replace(apart, "_");
  const sign = text.startsWith("-") ? -1 : 1;
  const { decimal } = spoken[language];
  const thousands = decimal === "," ? "." : ",";
  const own = [decimal, thousands, ";", ""];
  // The language's thousands sign is more likely just that than somebody else's decimal sign.
  const marks = body.includes(thousands) ? ["", ...own] : own;
  const said = marks.map((mark) => readAs(body, mark)).filter((value) => value !== undefined);
  return [...new Set(said)].map((value) => sign * value + 0);
}

/** Digits after the point that this step needs. */
const decimalsOf = (step: number): number => (String(step).split(".")[1] ?? "").length;

/** The value so many steps up the scale, without the noise of binary fractions. */
const atStep = ({ min, max, step }: Scale, steps: number): number =>
  Math.min(max, Math.max(min, Number((min + steps * step).toFixed(Math.max(decimalsOf(step), decimalsOf(min)))) + 0));

const stepsTo = ({ min, step }: Scale, value: number): number => (value - min) / step;

/** The nearest value on the scale. */
export const clampToScale = (value: number, scale: Scale): number => atStep(scale, Math.round(stepsTo(scale, value)));

export const middleOf = (scale: Scale): number => clampToScale((scale.min + scale.max) / 2, scale);

const isInside = ({ min, max }: Scale, value: number): boolean => value >= min && value <= max;

/** As the rules see it (K3): the upper end counts even where no step leads to it. */
const isOnStep = (scale: Scale, value: number): boolean =>
  scale.step <= 0 || value === scale.max || Math.abs(stepsTo(scale, value) - Math.round(stepsTo(scale, value))) < 1e-6;

const tidy = (scale: Scale, value: number): number => (value === scale.max || scale.step <= 0 ? value : clampToScale(value, scale));

/** What was typed, as a value on the scale, or why it is none. */
export function readNumber(typed: string, scale: Scale, language: Language): NumberReading {
  const text = withoutUnit(plain(typed), scale.unit);
  if (text === "") return { kind: "nothing" };
  const said = readings(text, language);
  const [own] = said;
  if (own === undefined) return { kind: "unreadable" };
  const fits = (value: number): boolean => isInside(scale, value) && isOnStep(scale, value);
  const fitting = said.filter(fits).map((value) => tidy(scale, value));
  const [value] = fitting;
  // What this language says is taken, unless another way of writing makes sense too.
  if (value !== undefined && fitting.length === 1 && fits(own)) return { kind: "value", value };
  if (value !== undefined) return { kind: "ambiguous", instead: fitting };
  if (!isInside(scale, own)) return { kind: "outside" };
  const below = Math.floor(stepsTo(scale, own));
  return { kind: "betweenSteps", instead: [...new Set([atStep(scale, below), atStep(scale, below + 1)])] };
}
