// Words for what stands over the game on the stage: the legend, the way in, the pause, keys, and what the trainer puts there.
import type { WordTable } from "../../server/languages.ts";
import { en } from "./words-room.en.ts";
import { nl } from "./words-room.nl.ts";

export const roomWords: WordTable<typeof en> = { en, nl };
