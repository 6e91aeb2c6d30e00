// What a choice says on paper, in Dutch.
import type { Words } from "../../languages.ts";
import type { en } from "./print.en.ts";

export const nl: Words<typeof en> = { title: "Het antwoord", hint: "Eén antwoord is goed." };
