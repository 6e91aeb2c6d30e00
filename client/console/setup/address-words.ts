// The words for where phones join: the address in the QR code, the others this machine has, and no network at all.
import type { WordTable } from "../../../server/languages.ts";
import { en } from "./address-words.en.ts";
import { nl } from "./address-words.nl.ts";

export const addressWords: WordTable<typeof en> = { en, nl };
