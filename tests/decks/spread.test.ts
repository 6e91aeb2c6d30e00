// A short quiz from a long deck.
import { expect, test } from "vitest";
import { spread } from "../../server/decks/spread.ts";
import type { Card } from "../../server/rules/card.ts";

const card = (id: string, topic: string): Card => ({ id, topic, kind: "poll", difficulty: 1, weight: 1, readMs: 0, options: ["a", "b"] });
const deck = [card("s1", "strategy"), card("s2", "strategy"), card("s3", "strategy"), card("c1", "culture"), card("c2", "culture")];
const ids = (cards: readonly Card[]) => cards.map(({ id }) => id).join(" ");

test("Q1 a few cards come from every topic in turn", () => {
  expect(ids(spread(deck, 2))).toBe("s1 c1");
  expect(ids(spread(deck, 4))).toBe("s1 c1 s2 c2");
});

test("Q1 all cards stay in the deck's own order", () => {
  expect(ids(spread(deck, 5))).toBe("s1 s2 s3 c1 c2");
  expect(ids(spread(deck, 50))).toBe("s1 s2 s3 c1 c2");
});
