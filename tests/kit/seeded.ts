// Chance that repeats: tests print the seed, so that a failure can be played again.

import { drawFrom } from "../../server/chance.ts";

/** A seed of this run, printed, so that a failure can be played again: `SEED=123456 npx vitest run …`. */
export function printedSeed(): number {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  return seed;
}

/** Numbers from 0 up to 1, always the same for the same seed. */
export const seeded = drawFrom;
