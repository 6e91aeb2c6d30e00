// Words for getting in, staying in, and leaving: everything before and around the play itself.
import type { WordTable } from "../../server/languages.ts";
import { en } from "./words-join.en.ts";
import { nl } from "./words-join.nl.ts";

export const joinWords: WordTable<typeof en> = { en, nl };
