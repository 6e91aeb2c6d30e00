// The stage's own words, English and Dutch written separately; what it shares with other screens is in ui/words-common.
import type { WordTable } from "../../server/languages.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const stageWords: WordTable<typeof en> = { en, nl };
