// Chance as data: a small seeded generator (mulberry32). Its state lives in the game, so that every draw can be replayed; a land is drawn by it, the same on every screen.

export type Draw = { /** 0 to below 1. */ readonly value: number /** The generator's next state. */; readonly chance: number };

const uint32 = (value: number): number => value >>> 0;

/** Any number makes a legal state. */
export const seedOf = (seed: number): number => uint32(Math.trunc(Number.isFinite(seed) ? seed : 0));

export const draw = (chance: number): Draw => {
  const next = uint32(chance + 0x6d2b79f5);
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: uint32(mixed ^ (mixed >>> 14)) / 2 ** 32, chance: next };
};

/** The values one after another, where nobody has to keep the state. */
export const drawFrom = (seed: number): (() => number) => {
  let chance = seedOf(seed);
  return () => {
    const drawn = draw(chance);
    chance = drawn.chance;
    return drawn.value;
  };
};

/** One of `count` equally likely whole numbers from 0. */
export const drawIndex = (chance: number, count: number): { readonly index: number; readonly chance: number } => {
  const drawn = draw(chance);
  return { index: Math.floor(drawn.value * count), chance: drawn.chance };
};
