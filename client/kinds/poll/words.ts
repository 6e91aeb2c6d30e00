// The words of a poll.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const pollWords: WordTable<typeof en> = { en, nl };
