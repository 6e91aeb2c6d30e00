// What a poll says on paper, in Dutch.
import type { Words } from "../../languages.ts";
import type { en } from "./print.en.ts";

export const nl: Words<typeof en> = {
  title: "Een mening",
  hint: "Wat vind jij? Niets is goed of fout.",
  opinion: "Laat handen opsteken en laat bij elk antwoord één iemand aan het woord.",
};
