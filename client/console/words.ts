// The console's words around the desk: the frame, signing in, the sessions and making a new one.
import type { WordTable } from "../../server/languages.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const frameWords: WordTable<typeof en.frame> = { en: en.frame, nl: nl.frame };
export const signInWords: WordTable<typeof en.signIn> = { en: en.signIn, nl: nl.signIn };
export const homeWords: WordTable<typeof en.home> = { en: en.home, nl: nl.home };
export const newWords: WordTable<typeof en.new> = { en: en.new, nl: nl.new };
