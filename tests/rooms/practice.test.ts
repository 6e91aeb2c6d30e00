// A card without weight is called practice on every screen from the start: nobody wonders where the points are.
import { expect, it } from "vitest";
import type { CardWords } from "../../server/decks/presentation.ts";
import { cardInRound } from "../../server/rooms/screen-words.ts";
import { aChoice } from "../kit/cards.ts";

const words: CardWords = {
  kind: "choice",
  topic: "strategy",
  topicName: "Strategy",
  difficulty: 1,
  text: "?",
  explanation: "",
  debrief: "",
  notes: "",
  source: "",
};

it("Q1 says of a card of weight 0 that it is practice, and of no other", () => {
  const view = (weight: number) => cardInRound(1, { card: { ...aChoice("c"), weight }, words, open: false });
  expect(view(0)).toMatchObject({ practice: true });
  expect(view(1)).not.toHaveProperty("practice");
  expect(view(0.5)).not.toHaveProperty("practice");
});
