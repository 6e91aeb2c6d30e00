// The words of an estimate on the phone, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./phone.en.ts";

export const nl: Words<typeof en> = {
  less: "Minder",
  more: "Meer",
  numberLabel: "Je schatting",
  numberHelp: (min, max) => `Tussen ${min} en ${max}`,
  numberOpen: "Nog niets gekozen",
  numberUnreadable: (example) => `Dit herkennen we niet als getal. Schrijf het in cijfers, zoals ${example}.`,
  numberOutside: (min, max) => `Dat valt buiten de schaal. Die loopt van ${min} tot ${max}.`,
  numberAmbiguous: (n) => (n === 1 ? "Bedoel je dit?" : "Welke bedoel je?"),
  numberBetween: (step) => `De schaal gaat in stappen van ${step}. Welke bedoel je?`,
  allowed: (margin) => `marge ${margin}`,
};
