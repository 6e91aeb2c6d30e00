// Words for oneself: one's ideas, name, language and phone.
import type { WordTable } from "../../server/languages.ts";
import { en } from "./words-self.en.ts";
import { nl } from "./words-self.nl.ts";

export const selfWords: WordTable<typeof en> = { en, nl };
