// The desk's words for the door: what newcomers need besides the code.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./door-words.en.ts";
import { nl } from "./door-words.nl.ts";

export const doorWords: WordTable<typeof en> = { en, nl };
