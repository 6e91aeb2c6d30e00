// Seeded chance and smooth noise, so that a board's land looks the same on every screen and after every reload.
import { drawFrom } from "../chance.ts";

export type Chance = () => number;

/** Numbers in 0–1, the same row of them for the same seed; seeds beside each other give rows far apart. */
export const chanceFrom = (seed: number): Chance => drawFrom(Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995);

export const between = (chance: Chance, low: number, high: number): number => low + (high - low) * chance();

/** A smooth curve in −1…1 along x; `wave` is the distance between its knots. */
export const noiseFrom = (seed: number): ((x: number, wave: number) => number) => {
  const knot = (index: number): number => chanceFrom(seed * 7919 + index * 104729)() * 2 - 1;
  return (x, wave) => {
    const at = x / wave;
    const left = Math.floor(at);
    const part = at - left;
    const ease = part * part * (3 - 2 * part);
    return knot(left) * (1 - ease) + knot(left + 1) * ease;
  };
};

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const mix = (from: number, to: number, part: number): number => from + (to - from) * part;
