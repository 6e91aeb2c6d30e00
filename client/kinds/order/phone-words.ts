// The words of an order card on the phone.
import { defineWords } from "../../ui/words.ts";

export const orderPhoneWords = defineWords({
  en: {
    moveUp: (item: string) => `Move up: ${item}`,
    moveDown: (item: string) => `Move down: ${item}`,
    movedTo: (item: string, place: number) => `${item}: place ${place}`,
    orderHelp: "First at the top. Drag, or use the arrows.",
    seeAll: (n: number) => `See all ${n} first`,
    yourPlaceWas: (place: number) => `you: ${place}`,
  },
  nl: {
    moveUp: (item) => `Omhoog: ${item}`,
    moveDown: (item) => `Omlaag: ${item}`,
    movedTo: (item, place) => `${item}: plaats ${place}`,
    orderHelp: "De eerste bovenaan. Sleep, of gebruik de pijlen.",
    seeAll: (n) => `Bekijk eerst alle ${n}`,
    yourPlaceWas: (place) => `jij: ${place}`,
  },
});
