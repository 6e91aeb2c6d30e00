// The words of an assignment on the phone, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./phone.en.ts";

export const nl: Words<typeof en> = {
  judgedOn: "Beoordeeld op",
};
