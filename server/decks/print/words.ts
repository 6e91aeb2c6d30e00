// The words on printed cards, boards and sheets that no deck brings along.
import type { WordTable } from "../../languages.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const printWords: WordTable<typeof en> = { en, nl };
