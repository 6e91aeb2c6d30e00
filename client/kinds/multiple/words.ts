// The words of a multiple card on stage and desk.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const multipleWords: WordTable<typeof en> = { en, nl };
