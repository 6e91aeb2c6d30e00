// How a number is written, the same on phones, stage, console and paper.
import { type Language, spoken } from "../languages.ts";

/** Units that make a number a year: it is written without a thousands sign, as people write years. */
const yearUnit = /^(?:year|jaar|jaartal|anno|ad|bc|bce|ce|[vn]\.? ?chr\.?|[ab]\.? ?[dc]\.?)$/i;
const currency = /^[€$£]$/;
/** Below it a thousands sign helps nobody, and might be taken for a decimal sign. */
const GROUPED_FROM = 10_000;
/** Enough for any scale, few enough to hide what binary fractions add. */
const DECIMALS_MAX = 6;

/** In its language, with a real minus; `unit` decides whether it is a year. */
export const writeNumber = (value: number, language: Language, unit = ""): string =>
  new Intl.NumberFormat(spoken[language].locale, {
    useGrouping: Math.abs(value) >= GROUPED_FROM && !yearUnit.test(unit),
    maximumFractionDigits: DECIMALS_MAX,
  })
    // Without the sign of a zero.
    .format(value + 0)
    .replace("-", "−");

/** With its unit: a currency before, a percent sign close behind, a word after a space that does not break. */
export const writeAmount = (value: number, unit: string, language: Language): string => {
  const figure = writeNumber(value, language, unit);
  if (unit === "" || unit === "%") return figure + unit;
  return currency.test(unit) ? `${unit}\u00a0${figure}` : `${figure}\u00a0${unit}`;
};
