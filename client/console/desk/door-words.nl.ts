// The desk's words for the door: what newcomers need besides the code, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./door-words.en.ts";

export const nl: Words<typeof en> = {
  word: "Woord aan de deur",
  body: "Wie nieuw is, heeft dan naast de code ook dit woord nodig. Zo komt er niemand van buiten de zaal bij. Wie al meedoet, speelt gewoon door.",
  label: "Woord",
  help: "Het staat op het grote scherm, bij de code. Hoofdletters en spaties maken niet uit.",
  takeAway: "Geen woord vragen",
  withWord: "en het woord",
};
