// Figures as this screen's language writes them.
import { language } from "../../ui/words.ts";

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** No separator below ten thousand, so that a year stays a year. */
export const figure = (value: number): string =>
  new Intl.NumberFormat(language.value === "nl" ? "nl-NL" : "en-GB", { useGrouping: "min2", maximumFractionDigits: 2 }).format(value);

/** A value with its unit: a currency before, a percent sign close behind, a word after a space. */
export const withUnit = (value: number, unit: string): string => {
  if (unit === "") return figure(value);
  if (unit === "%") return `${figure(value)}%`;
  return /^[€$£]$/.test(unit) ? `${unit}\u00a0${figure(value)}` : `${figure(value)}\u00a0${unit}`;
};
