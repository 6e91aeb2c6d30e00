// The words of an order card on stage and desk.
import { defineWords } from "../../ui/words.ts";

export const orderWords = defineWords({
  en: {
    name: "Put in order",
    stageHint: "Put them in order on your phone",
    inPlace: "had it here",
    wholeOrder: (n: number) => (n === 0 ? "Nobody had the whole order" : n === 1 ? "1 had the whole order" : `${n} had the whole order`),
    rightOrder: "Right order",
    mostCommon: "Most common orders",
    allRight: (n: number, of: number) => `${n} of ${of} had it all right`,
  },
  nl: {
    name: "Op volgorde",
    stageHint: "Zet ze in de goede volgorde op je telefoon",
    inPlace: "had hem hier",
    wholeOrder: (n) => (n === 0 ? "Niemand had de hele volgorde" : `${n} had${n === 1 ? "" : "den"} de hele volgorde`),
    rightOrder: "De goede volgorde",
    mostCommon: "Meest gegeven volgordes",
    allRight: (n, of) => `${n} van de ${of} ${n === 1 ? "had" : "hadden"} alles goed`,
  },
});
