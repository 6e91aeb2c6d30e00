// The words of a poll, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./words.en.ts";

export const nl: Words<typeof en> = { name: "Mening", stageHint: "Jouw mening. Goed of fout bestaat hier niet" };
