// The words of a choice card on the phone.
import { defineWords } from "../../ui/words.ts";

export const choicePhoneWords = defineWords({
  en: { rightAndYours: "Right answer, and yours" },
  nl: { rightAndYours: "Het goede antwoord, en het jouwe" },
});
