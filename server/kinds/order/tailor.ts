// Tailors an order card (K4): items get their letters after shuffling, so that no id tells where an item belongs.
import { shownOrder } from "../../decks/tailor/shuffle.ts";
import { letterAt, optionTexts, type Tailoring } from "../../decks/tailor/tailoring.ts";

export const orderTailoring: Tailoring<"order"> = {
  rules: ({ id, items }, base) => {
    const shown = shownOrder(id, items.length);
    return {
      ...base,
      kind: "order",
      options: shown.map((_, place) => letterAt(place)),
      right: items.map((_, item) => letterAt(shown.indexOf(item))),
    };
  },
  face: ({ id, items }, say) => ({
    options: shownOrder(id, items.length).map((item, place) => ({ id: letterAt(place), text: say(items[item]?.text ?? {}) })),
  }),
  texts: ({ items }) => optionTexts(items, "items", { what: "item", stands: "row" }),
  hinted: true,
  seconds: 60,
};
