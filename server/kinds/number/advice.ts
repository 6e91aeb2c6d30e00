// Advises on estimates (K3): those that anybody hits, those nobody does, and those where being wrong is worth something anywhere.
import type { ContentOf } from "../../../content/schema/cards/registry.ts";
import { type CardFault, onEachCard, type Rule } from "../../decks/advice/rule.ts";

const RARELY = 0.03;
const OFTEN = 0.15;
/** Sums of decimals are not exact. */
const EPSILON = 1e-9;

/** How often a guess is right that takes each place of the scale alike: a share from 0 to 1. */
export const rightByChance = ({ min, max, step, answer, tolerance }: ContentOf<"number">): number => {
  const places = Math.round((max - min) / step) + 1;
  const first = Math.ceil((Math.max(min, answer - tolerance) - min) / step - EPSILON);
  const last = Math.floor((Math.min(max, answer + tolerance) - min) / step + EPSILON);
  return (last - first + 1) / places;
};

/** With three figures, so that no share that is out of bounds looks as if it were in. */
const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;

const odds = (card: ContentOf<"number">): readonly CardFault[] => {
  const share = rightByChance(card);
  if (share >= RARELY - EPSILON && share <= OFTEN + EPSILON) return [];
  const mend = share < RARELY ? "a larger tolerance, a larger step, or a shorter scale" : "a smaller tolerance, or a longer scale";
  const expected = `a tolerance that a blind guess hits ${percent(RARELY)} to ${percent(OFTEN)} of the time`;
  return [{ path: ["tolerance"], found: `a blind guess is right ${percent(share)} of the time`, expected, mend }];
};

const numberByChance: Rule = {
  explain:
    "what a blind guess often hits tells nothing, and what nobody can hit is no fun; set the tolerance so that few guesses are right",
  find: onEachCard((card) => (card.kind === "number" ? odds(card) : [])),
};

const wideRange: Rule = {
  explain: "from the range on a guess is worth nothing; where the scale ends before it, every guess is partly right",
  find: onEachCard((card) => {
    if (card.kind !== "number") return [];
    const farthest = Math.max(card.answer - card.min, card.max - card.answer);
    if (card.range <= farthest) return [];
    const expected = `a range of at most ${farthest}, the farthest that a guess on this scale can be off`;
    return [{ path: ["range"], found: `a range of ${card.range}`, expected, mend: "a smaller range, or a longer scale" }];
  }),
};

export const numberAdvice = { "number-by-chance": numberByChance, "wide-range": wideRange } as const;
