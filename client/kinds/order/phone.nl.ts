// The words of an order card on the phone, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./phone.en.ts";

export const nl: Words<typeof en> = {
  moveUp: (item) => `Omhoog: ${item}`,
  moveDown: (item) => `Omlaag: ${item}`,
  movedTo: (item, place) => `${item}: plaats ${place}`,
  orderHelp: "De eerste bovenaan. Sleep, of gebruik de pijlen.",
  seeAll: (n) => `Bekijk eerst alle ${n}`,
  yourPlaceWas: (place) => `jij: ${place}`,
};
