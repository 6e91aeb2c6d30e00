// Tells a habit from chance: how likely so many hits would be if nothing but chance were at work.
import type { CardContent, ContentOf } from "../../../content/schema/cards/registry.ts";
import type { PlacedCard } from "../check-cards.ts";

/** Fewer choice cards than this tell nothing. */
export const FEWEST_CARDS = 8;
/** What chance would do less often than this is taken for a habit. */
export const UNLIKELY = 0.01;

/** A choice card and where it stands. */
export type PlacedChoice = PlacedCard & { readonly card: ContentOf<"choice"> };

const isChoice = (card: CardContent): card is ContentOf<"choice"> => card.kind === "choice";

/** The choice cards of a deck. */
export const choicesOf = (cards: readonly PlacedCard[]): readonly PlacedChoice[] =>
  cards.flatMap((placed) => (isChoice(placed.card) ? [{ ...placed, card: placed.card }] : []));

/** The place of the right option, from 0. */
export const rightPlace = (card: ContentOf<"choice">): number => card.options.findIndex((option) => option.right);

/** The chance of at least `hits` among independent tries, each with a chance of its own. */
export const atLeast = (hits: number, chances: readonly number[]): number => {
  const odds = [1];
  for (const chance of chances) {
    odds.push(0);
    for (let count = odds.length - 1; count >= 0; count--) {
      odds[count] = (odds[count] ?? 0) * (1 - chance) + (odds[count - 1] ?? 0) * chance;
    }
  }
  return odds.slice(hits).reduce((sum, one) => sum + one, 0);
};

/** What chance alone would give, rounded. */
export const byChance = (chances: readonly number[]): number => Math.round(chances.reduce((sum, chance) => sum + chance, 0));
