// The words of a multiple card on the phone.
import { defineWords } from "../../ui/words.ts";

export const multiplePhoneWords = defineWords({
  en: {
    hint: (count: number) => (count > 0 ? `${count} are right. Pick them, then send.` : "Several are right. Pick them, then send."),
    rightAnswers: "Right answers",
    yours: "picked",
  },
  nl: {
    hint: (count) => (count > 0 ? `Er zijn er ${count} goed. Kies ze en verstuur.` : "Er zijn er meerdere goed. Kies ze en verstuur."),
    rightAnswers: "De goede antwoorden",
    yours: "gekozen",
  },
});
