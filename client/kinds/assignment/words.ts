// The words of an assignment on stage and desk.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const assignmentWords: WordTable<typeof en> = { en, nl };
