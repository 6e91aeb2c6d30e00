// Numbers as the language of the screen writes them.
import { language } from "./words.ts";

/** A whole number with its thousands marked. */
export const figures = (value: number): string => new Intl.NumberFormat(language.value, { maximumFractionDigits: 0 }).format(value);
