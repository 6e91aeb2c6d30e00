// The words around tailoring: for whom a session is, and how its cards will read.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./tailor-words.en.ts";
import { nl } from "./tailor-words.nl.ts";

export const tailorWords: WordTable<typeof en> = { en, nl };
