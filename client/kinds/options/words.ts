// The desk's words for options.
import { defineWords } from "../../ui/words.ts";

export const optionDeskWords = defineWords({
  en: { right: "Right", votes: (n: number) => (n === 1 ? "1 answer" : `${n} answers`) },
  nl: { right: "Goed", votes: (n) => (n === 1 ? "1 antwoord" : `${n} antwoorden`) },
});
