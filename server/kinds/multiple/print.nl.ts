// What a multiple card says on paper, in Dutch.
import type { Words } from "../../languages.ts";
import type { en } from "./print.en.ts";

export const nl: Words<typeof en> = {
  title: "De antwoorden",
  hint: (count) => (count > 0 ? `Er zijn er ${count} goed.` : "Er zijn er meerdere goed."),
  counts: (right, partly) =>
    `Elk goed antwoord telt mee, elk fout antwoord gaat ervan af: goed vanaf ${right}, deels goed vanaf ${partly}.`,
};
