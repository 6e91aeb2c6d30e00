// The words of an order card, on phone, stage and desk.
import { defineWords } from "../../ui/words.ts";

export const orderWords = defineWords({
  en: {
    name: "Put in order",
    moveUp: (item: string) => `Move up: ${item}`,
    moveDown: (item: string) => `Move down: ${item}`,
    movedTo: (item: string, place: number) => `${item}: place ${place}`,
    orderHelp: "First at the top. Drag, or use the arrows.",
    seeAll: (n: number) => `See all ${n} first`,
    yourPlaceWas: (place: number) => `you: ${place}`,
    stageHint: "Put them in order on your phone",
    inPlace: "had it here",
    wholeOrder: (n: number) => (n === 0 ? "Nobody had the whole order" : n === 1 ? "1 had the whole order" : `${n} had the whole order`),
    rightOrder: "Right order",
    mostCommon: "Most common orders",
    allRight: (n: number, of: number) => `${n} of ${of} had it all right`,
  },
  nl: {
    name: "Op volgorde",
    moveUp: (item) => `Omhoog: ${item}`,
    moveDown: (item) => `Omlaag: ${item}`,
    movedTo: (item, place) => `${item}: plaats ${place}`,
    orderHelp: "De eerste bovenaan. Sleep, of gebruik de pijlen.",
    seeAll: (n) => `Bekijk eerst alle ${n}`,
    yourPlaceWas: (place) => `jij: ${place}`,
    stageHint: "Zet ze in de goede volgorde op je telefoon",
    inPlace: "had hem hier",
    wholeOrder: (n) => (n === 0 ? "Niemand had de hele volgorde" : `${n} had${n === 1 ? "" : "den"} de hele volgorde`),
    rightOrder: "De goede volgorde",
    mostCommon: "Meest gegeven volgordes",
    allRight: (n, of) => `${n} van de ${of} ${n === 1 ? "had" : "hadden"} alles goed`,
  },
});
