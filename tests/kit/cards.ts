// Cards for tests: one maker per kind, with a right answer everybody can remember.
import type { Answer, Card } from "../../server/kinds/shapes.ts";

const base = { topic: "design", difficulty: 2, weight: 1, readMs: 3_000, answerMs: 20_000 } as const;

/** Right: `b`. */
export const aChoice = (id: string, over: Partial<Card<"choice">> = {}): Card<"choice"> => ({
  ...base,
  id,
  kind: "choice",
  options: ["a", "b", "c", "d"],
  right: "b",
  ...over,
});

/** Right: 50 within 2; nothing from 20 off. */
export const aNumber = (id: string, over: Partial<Card<"number">> = {}): Card<"number"> => ({
  ...base,
  id,
  kind: "number",
  min: 0,
  max: 100,
  step: 1,
  answer: 50,
  tolerance: 2,
  range: 20,
  ...over,
});

/** Right: d, c, b, a. */
export const anOrder = (id: string, over: Partial<Card<"order">> = {}): Card<"order"> => ({
  ...base,
  id,
  kind: "order",
  options: ["a", "b", "c", "d"],
  right: ["d", "c", "b", "a"],
  ...over,
});

export const aPoll = (id: string, over: Partial<Card<"poll">> = {}): Card<"poll"> => ({
  ...base,
  id,
  kind: "poll",
  options: ["a", "b", "c"],
  ...over,
});

export const anAssignment = (id: string, over: Partial<Card<"assignment">> = {}): Card<"assignment"> => ({
  ...base,
  id,
  kind: "assignment",
  criteria: 3,
  performMs: 60_000,
  ...over,
});

export const choose = (option: string): Answer => ({ kind: "choice", option });
export const right = choose("b");
export const wrong = choose("a");
export const guess = (value: number): Answer => ({ kind: "number", value });
export const put = (...options: readonly string[]): Answer => ({ kind: "order", options });
