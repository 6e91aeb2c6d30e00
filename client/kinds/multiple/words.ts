// The words of a multiple card on stage and desk.
import { defineWords } from "../../ui/words.ts";

export const multipleWords = defineWords({
  en: {
    name: "Several right",
    hint: (count: number) => (count > 0 ? `${count} are right. Pick them on your phone` : "Several are right. Pick them on your phone"),
    whole: (n: number) => (n === 0 ? "Nobody picked exactly these" : `${n} picked exactly these`),
  },
  nl: {
    name: "Meerdere goed",
    hint: (count) => (count > 0 ? `Er zijn er ${count} goed. Kies ze op je telefoon` : "Er zijn er meerdere goed. Kies ze op je telefoon"),
    whole: (n) => (n === 0 ? "Niemand koos precies deze" : `${n} ${n === 1 ? "koos" : "kozen"} precies deze`),
  },
});
