// The desk's words for what only the trainer sees, for ideas and earlier rounds on the stage, and for the way back.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./show-words.en.ts";
import { nl } from "./show-words.nl.ts";

export const stageWords: WordTable<typeof en.stage> = { en: en.stage, nl: nl.stage };
export const coverWords: WordTable<typeof en.cover> = { en: en.cover, nl: nl.cover };
export const backWords: WordTable<typeof en.back> = { en: en.back, nl: nl.back };
