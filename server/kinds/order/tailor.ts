// Tailors an order card (K4): items get their letters after shuffling, so that no id tells where an item belongs.
import { shownOrder } from "../../decks/shuffle.ts";
import { letterAt, type Tailoring } from "../../decks/tailoring.ts";
import { answerSeconds } from "../../decks/timing.ts";

const BASE_SECONDS = 60;

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
  words: ({ id, items }, say) => ({
    options: shownOrder(id, items.length).map((item, place) => ({ id: letterAt(place), text: say(items[item]?.text ?? {}) })),
  }),
  seconds: ({ items, seconds }, say) =>
    seconds ??
    answerSeconds(
      BASE_SECONDS,
      items.map((item) => say(item.text)),
    ),
};
