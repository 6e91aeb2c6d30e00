// The words of an estimate on the phone.
import { defineWords } from "../../ui/words.ts";

export const numberPhoneWords = defineWords({
  en: {
    less: "Less",
    more: "More",
    numberLabel: "Your estimate",
    numberHelp: (min: string, max: string) => `Between ${min} and ${max}`,
    numberOpen: "Nothing chosen yet",
    numberUnreadable: (example: string) => `We cannot read that as a number. Write it in digits, such as ${example}.`,
    numberOutside: (min: string, max: string) => `That is off the scale. It goes from ${min} to ${max}.`,
    numberAmbiguous: (n: number) => (n === 1 ? "Is this what you mean?" : "Which one do you mean?"),
    numberBetween: (step: string) => `The scale goes in steps of ${step}. Which one do you mean?`,
    allowed: (margin: string) => `within ${margin}`,
  },
  nl: {
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
  },
});
