// The desk's words for the room: the lobby, people and teams, the tools, time and the connection, the door and the introduction.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./room-words.en.ts";
import { nl } from "./room-words.nl.ts";

export const roomWords: WordTable<typeof en.room> = { en: en.room, nl: nl.room };
export const toolWords: WordTable<typeof en.tool> = { en: en.tool, nl: nl.tool };
export const timeWords: WordTable<typeof en.time> = { en: en.time, nl: nl.time };
export const doorWords: WordTable<typeof en.door> = { en: en.door, nl: nl.door };
/** What the trainer can tell along while the game is explained; one line for each picture. */
export const introWords: WordTable<typeof en.intro> = { en: en.intro, nl: nl.intro };
