// The desk's words for options.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const optionDeskWords: WordTable<typeof en> = { en, nl };
