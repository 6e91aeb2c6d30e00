// What the preview says itself, in the language of the card shown.
import type { WordTable } from "../../server/languages.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const previewWords: WordTable<typeof en> = { en, nl };
