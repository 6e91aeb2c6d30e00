// The desk's words for options, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./words.en.ts";

export const nl: Words<typeof en> = { right: "Goed", votes: (n) => (n === 1 ? "1 antwoord" : `${n} antwoorden`) };
