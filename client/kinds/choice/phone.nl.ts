// The words of a choice card on the phone, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./phone.en.ts";

export const nl: Words<typeof en> = { rightAndYours: "Het goede antwoord, en het jouwe" };
