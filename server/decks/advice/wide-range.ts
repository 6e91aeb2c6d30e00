// Advises on estimates where being wrong is worth something anywhere on the scale.
import { onEachCard, type Rule } from "./rule.ts";

export const wideRange: Rule = {
  explain: "from the range on a guess is worth nothing; where the scale ends before it, every guess is partly right",
  find: onEachCard((card) => {
    if (card.kind !== "number") return [];
    const farthest = Math.max(card.answer - card.min, card.max - card.answer);
    if (card.range <= farthest) return [];
    const expected = `a range of at most ${farthest}, the farthest that a guess on this scale can be off`;
    return [{ path: ["range"], found: `a range of ${card.range}`, expected, mend: "a smaller range, or a longer scale" }];
  }),
};
