// Shuffles the items of an order card by its id: always the same for a card, and never near enough to be left as it is.
import { drawFrom } from "../../chance.ts";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const hash = (text: string): number => {
  let value = FNV_OFFSET;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  return value;
};

/** Whole numbers below a bound; enough for six items. */
const drawer = (seed: number) => {
  const draw = drawFrom(seed);
  return (below: number): number => (draw() * 2 ** 32) % below;
};

const shuffled = (count: number, draw: (below: number) => number): readonly number[] => {
  const left = Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: count }, () => left.splice(draw(left.length), 1)).flat();
};

/** Pairs that stand in the right order already. */
const concordant = (places: readonly number[]): number =>
  places.reduce((sum, place, index) => sum + places.slice(index + 1).filter((later) => later > place).length, 0);

/** Left as shown it earns nothing (K4), and it is not simply the right order upside down. */
const fair = (places: readonly number[]): boolean => {
  const pairs = (places.length * (places.length - 1)) / 2;
  const right = concordant(places);
  return right > 0 && 2 * right <= pairs;
};

/** The order to show `count` (3–6) items in, as places in the right order. */
export const shownOrder = (cardId: string, count: number): readonly number[] => {
  const draw = drawer(hash(cardId));
  let places = shuffled(count, draw);
  while (!fair(places)) places = shuffled(count, draw);
  return places;
};
