// The words of a multiple card on stage and desk, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./words.en.ts";

export const nl: Words<typeof en> = {
  name: "Meerdere goed",
  hint: (count) => (count > 0 ? `Er zijn er ${count} goed. Kies ze op je telefoon` : "Er zijn er meerdere goed. Kies ze op je telefoon"),
  whole: (n) => (n === 0 ? "Niemand koos precies deze" : `${n} ${n === 1 ? "koos" : "kozen"} precies deze`),
};
