// Words for play itself: waiting, moving, answering, outcomes and the end.
import type { WordTable } from "../../server/languages.ts";
import { en } from "./words-play.en.ts";
import { nl } from "./words-play.nl.ts";

export const playWords: WordTable<typeof en> = { en, nl };
