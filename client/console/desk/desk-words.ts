// The desk's words for what happens now and next: the large button, the steps, the card and the notes.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./desk-words.en.ts";
import { nl } from "./desk-words.nl.ts";

export const nextWords: WordTable<typeof en.next> = { en: en.next, nl: nl.next };
export const nowWords: WordTable<typeof en.now> = { en: en.now, nl: nl.now };
