// The words about whether the decks hold enough cards for the board (B14).
import type { WordTable } from "../../server/languages.ts";
import { en } from "./supply-words.en.ts";
import { nl } from "./supply-words.nl.ts";

export const supplyWords: WordTable<typeof en> = { en, nl };
