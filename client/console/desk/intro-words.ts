// What the trainer can tell along while stage and phones explain the game in four pictures; one line for each picture.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./intro-words.en.ts";
import { nl } from "./intro-words.nl.ts";

export const introWords: WordTable<typeof en> = { en, nl };
