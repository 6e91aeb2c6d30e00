// The words of a choice card on the trainer's desk, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./desk.en.ts";

export const nl: Words<typeof en> = { name: "Meerkeuze" };
