// A card without weight is called practice on every screen from the start: nobody wonders where the points are.
import { expect, it } from "vitest";
import { cardView, onTable } from "../../server/rooms/views/card.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice } from "../kit/cards.ts";
import { aPresentation } from "../kit/scripted.ts";

it("Q1 says of a card of weight 0 that it is practice, and of no other", () => {
  const view = (weight: number) => {
    const { game } = aSession().quiz(aChoice("c", { weight })).withPeople(1).start();
    const table = onTable(game, aPresentation(game), "en");
    return table && cardView(table);
  };
  expect(view(0)).toMatchObject({ practice: true });
  expect(view(1)).not.toHaveProperty("practice");
  expect(view(0.5)).not.toHaveProperty("practice");
});
