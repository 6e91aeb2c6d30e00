// The words of an estimate on stage and desk, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./words.en.ts";

export const nl: Words<typeof en> = {
  name: "Schatting",
  stageHint: "Schat het op je telefoon",
  withinOnStage: (text) => `marge ${text}`,
  median: "middelste schatting",
  right: "Het goede antwoord",
  within: (value, tolerance) => `${value}, marge ${tolerance}`,
  nearRight: (n, of) => `${n} van de ${of} binnen de marge.`,
  spread: (low, high, middle) => `Van ${low} tot ${high}, de helft tot en met ${middle}.`,
  perDot: (n) => `Elke stip staat voor hoogstens ${n} antwoorden.`,
};
