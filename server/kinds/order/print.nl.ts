// What an order says on paper, in Dutch.
import type { Words } from "../../languages.ts";
import type { en } from "./print.en.ts";

export const nl: Words<typeof en> = {
  title: "De goede volgorde",
  hint: "Zet deze op volgorde.",
  wholeOrder: "Goed als de hele volgorde klopt.",
  nearOrder: (right, partly) =>
    `Tel de paren die verkeerd om staan: goed met ${right === 0 ? "geen" : `hoogstens ${right}`}, deels goed met hoogstens ${partly}.`,
};
