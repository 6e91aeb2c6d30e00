// The words of a multiple card on the phone, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./phone.en.ts";

export const nl: Words<typeof en> = {
  hint: (count) => (count > 0 ? `Er zijn er ${count} goed. Kies ze en verstuur.` : "Er zijn er meerdere goed. Kies ze en verstuur."),
  rightAnswers: "De goede antwoorden",
  yours: "gekozen",
};
