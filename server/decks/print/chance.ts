// Numbers that look like chance and are the same for a seed every time: a board's trees stand where they stood.

/** Draws from 0 up to 1. */
export type Draw = () => number;

/** A small seeded generator (mulberry32). */
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
