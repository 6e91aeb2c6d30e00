// The words of an estimate on stage and desk.
import { defineWords } from "../../ui/words.ts";

export const numberWords = defineWords({
  en: {
    name: "Estimate",
    stageHint: "Estimate on your phone",
    withinOnStage: (text: string) => `right within ${text}`,
    median: "middle of the room",
    right: "Right answer",
    within: (value: string, tolerance: string) => `${value}, give or take ${tolerance}`,
    nearRight: (n: number, of: number) => `${n} of ${of} within the margin.`,
    spread: (low: string, high: string, middle: string) => `From ${low} to ${high}, half of them up to ${middle}.`,
    perDot: (n: number) => `Each dot is up to ${n} answers.`,
  },
  nl: {
    name: "Schatting",
    stageHint: "Schat het op je telefoon",
    withinOnStage: (text) => `marge ${text}`,
    median: "middelste schatting",
    right: "Het goede antwoord",
    within: (value, tolerance) => `${value}, marge ${tolerance}`,
    nearRight: (n, of) => `${n} van de ${of} binnen de marge.`,
    spread: (low, high, middle) => `Van ${low} tot ${high}, de helft tot en met ${middle}.`,
    perDot: (n) => `Elke stip staat voor hoogstens ${n} antwoorden.`,
  },
});
