// The desk's words for the door: what newcomers need besides the code.
import { defineWords } from "../../ui/words.ts";

export const doorWords = defineWords({
  en: {
    word: "Word at the door",
    body: "Newcomers then need this word besides the code, so that nobody outside this room gets in. Who has joined already plays on.",
    label: "Word",
    help: "It stands on the stage, beside the code. Capitals and spaces do not matter.",
    takeAway: "Ask for no word",
    withWord: "and the word",
  },
  nl: {
    word: "Woord aan de deur",
    body: "Wie nieuw is, heeft dan naast de code ook dit woord nodig. Zo komt er niemand van buiten de zaal bij. Wie al meedoet, speelt gewoon door.",
    label: "Woord",
    help: "Het staat op het grote scherm, bij de code. Hoofdletters en spaties maken niet uit.",
    takeAway: "Geen woord vragen",
    withWord: "en het woord",
  },
});
