// The words of an order card on stage and desk, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./words.en.ts";

export const nl: Words<typeof en> = {
  name: "Op volgorde",
  stageHint: "Zet ze in de goede volgorde op je telefoon",
  inPlace: "had hem hier",
  wholeOrder: (n) => (n === 0 ? "Niemand had de hele volgorde" : `${n} had${n === 1 ? "" : "den"} de hele volgorde`),
  rightOrder: "De goede volgorde",
  mostCommon: "Meest gegeven volgordes",
  allRight: (n, of) => `${n} van de ${of} ${n === 1 ? "had" : "hadden"} alles goed`,
};
