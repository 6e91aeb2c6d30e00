// A short quiz from long decks: fair over topics, difficulties and kinds, by the seed alone, and from easy to hard.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Card } from "../../server/kinds/shapes.ts";
import type { Difficulty } from "../../server/rules/base/card.ts";
import { shortQuiz } from "../../server/rules/short-quiz.ts";
import { aChoice, aNumber, anAssignment, anOrder, aPoll } from "../kit/cards.ts";
import { printedSeed } from "../kit/seeded.ts";

const seed = printedSeed();
const run = { seed, numRuns: 200 };
const makers = [aChoice, aNumber, anOrder, aPoll, anAssignment];
const topics = ["strategy", "understanding", "design", "measurement"];

/** Five of each kind for each topic and difficulty, in the order of authors: topic by topic, easy ones first. */
const deck: readonly Card[] = topics.flatMap((topic) =>
  ([1, 2, 3] as const).flatMap((difficulty) =>
    makers.flatMap((make, kind) => [1, 2, 3, 4, 5].map((n) => make(`${topic}-${difficulty}-${kind}-${n}`, { topic, difficulty }))),
  ),
);
const someCard = fc
  .record({
    topic: fc.constantFrom(...topics),
    difficulty: fc.constantFrom<Difficulty>(1, 2, 3),
    kind: fc.nat(4),
    weight: fc.constantFrom(0, 1, 2),
  })
  .map(({ topic, difficulty, kind, weight }) => makers[kind]?.("", { topic, difficulty, weight }) ?? aChoice(""));
/** A deck of any make, down to a single topic or kind. */
const someDeck = fc
  .array(someCard, { minLength: 1, maxLength: 60 })
  .map((cards): readonly Card[] => cards.map((card, n) => ({ ...card, id: `c${n}` })));

const counts = (cards: readonly Card[], valueIn: (card: Card) => unknown): readonly number[] =>
  [...Map.groupBy(cards, valueIn).values()].map(({ length }) => length);
const ids = (cards: readonly Card[]): readonly string[] => cards.map(({ id }) => id);
const stepOf = ({ weight, difficulty }: Card): number => (weight === 0 ? 0 : difficulty);

describe("S1 a short quiz", () => {
  test("holds so many different cards of the decks, from practice and easy to hard", () => {
    fc.assert(
      fc.property(someDeck, fc.nat(), fc.nat(), (cards, wish, chance) => {
        fc.pre(cards.length > 1);
        const count = 1 + (wish % (cards.length - 1));
        const quiz = shortQuiz(cards, count, chance);
        expect(new Set(ids(quiz)).size).toBe(count);
        for (const card of quiz) expect(cards).toContain(card);
        expect(quiz.map(stepOf)).toEqual(quiz.map(stepOf).sort());
      }),
      run,
    );
  });

  test("visits topics evenly, as long as each has cards", () => {
    fc.assert(
      fc.property(someDeck, fc.nat(), fc.nat(), (cards, wish, chance) => {
        fc.pre(cards.length > 1);
        const quiz = shortQuiz(cards, 1 + (wish % (cards.length - 1)), chance);
        const taken = (topic: string): number => quiz.filter((card) => card.topic === topic).length;
        const held = (topic: string): number => cards.filter((card) => card.topic === topic).length;
        for (const one of topics)
          for (const other of topics) if (taken(other) < held(other)) expect(taken(one)).toBeLessThanOrEqual(taken(other) + 1);
      }),
      run,
    );
  });

  test("holds difficulties and kinds as the decks do", () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 60 }), fc.nat(), (count, chance) => {
        const quiz = shortQuiz(deck, count, chance);
        for (const has of counts(quiz, ({ difficulty }) => difficulty)) expect(Math.abs(has - count / 3)).toBeLessThanOrEqual(2);
        const kinds = counts(quiz, ({ kind }) => kind);
        expect(kinds).toHaveLength(makers.length);
        for (const has of kinds) expect(Math.abs(has - count / makers.length)).toBeLessThanOrEqual(2);
      }),
      run,
    );
  });

  test("is decided by the seed: the order of the decks does not matter, another seed draws others", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...deck], { minLength: deck.length }), fc.nat(), (dealt, chance) => {
        const quiz = ids(shortQuiz(deck, 15, chance));
        expect(ids(shortQuiz(dealt, 15, chance))).toEqual(quiz);
        expect(ids(shortQuiz(deck, 15, chance + 1))).not.toEqual(quiz);
      }),
      run,
    );
  });

  test("gives every card its turn: none is always there, none never", () => {
    const quizzes = Array.from({ length: 600 }, (_, n) => ids(shortQuiz(deck, 30, seed + n * 7_919)));
    const comes = new Map<string, number>(ids(deck).map((id) => [id, quizzes.filter((quiz) => quiz.includes(id)).length]));
    expect(Math.min(...comes.values())).toBeGreaterThan(20);
    expect(Math.max(...comes.values())).toBeLessThan(160);
  });

  test("begins with no task to perform and lays no topic twice in a row where it need not", () => {
    const pairs = Array.from({ length: 100 }, (_, n) => shortQuiz(deck, 12, seed + n)).flatMap((quiz) => {
      expect(quiz[0]?.kind).not.toBe("assignment");
      return quiz.slice(1).map((card, place) => card.topic === quiz[place]?.topic);
    });
    expect(pairs.filter(Boolean).length / pairs.length).toBeLessThan(0.1);
  });
});

test("S1 a quiz of all cards keeps the decks' own order", () => {
  expect(shortQuiz(deck, deck.length, seed)).toEqual(deck);
  expect(shortQuiz(deck, deck.length + 50, seed)).toEqual(deck);
});
