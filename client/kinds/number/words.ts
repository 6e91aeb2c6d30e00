// The words of an estimate on stage and desk.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const numberWords: WordTable<typeof en> = { en, nl };
