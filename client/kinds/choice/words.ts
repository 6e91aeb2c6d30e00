// The words of a choice card.
import { defineWords } from "../../ui/words.ts";

export const choiceWords = defineWords({
  en: { name: "Multiple choice", rightAndYours: "Right answer, and yours" },
  nl: { name: "Meerkeuze", rightAndYours: "Het goede antwoord, en het jouwe" },
});
