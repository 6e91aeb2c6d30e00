// What the trainer is told and nobody else: how the room answers, the reveal, and the card that comes next (R5, R9).

import { describe, expect, test } from "vitest";
import type { SessionPresentation } from "../../server/decks/tailor/presentation.ts";
import type { Card } from "../../server/kinds/shapes.ts";
import { deskView } from "../../server/rooms/views/desk.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, anAssignment, right, wrong } from "../kit/cards.ts";
import { ofKind } from "../kit/kinds.ts";
import type { Play } from "../kit/play.ts";

/** Words that name their card. */
const presented = (cards: readonly Card[]): SessionPresentation =>
  ({
    version: 2,
    languages: ["en"],
    titles: [],
    cards: Object.fromEntries(
      cards.map(({ id, kind, topic, difficulty }) => [
        id,
        {
          en: {
            kind,
            topic,
            difficulty,
            topicName: "Design",
            text: `Question ${id}`,
            options: [{ id: "a", text: `Option of ${id}` }],
            explanation: `Why ${id}`,
            debrief: `Talk about ${id}`,
            notes: `Notes on ${id}`,
            source: "",
          },
        },
      ]),
    ),
  }) as SessionPresentation;

const desk = ({ game, nowMs }: Play) => deskView(game, presented(game.setup.cards), { language: "en", nowMs });

describe("the desk", () => {
  test("R5 counts the answers as they come, and shows the reveal as everybody sees it", () => {
    const play = aSession().quiz().withPeople(3).start();
    expect(desk(play)).not.toHaveProperty("tally");
    play.next("openAnswers");
    expect(desk(play).tally).toEqual({ kind: "choice", counts: { a: 0, b: 0, c: 0, d: 0 }, total: 0 });
    play.answer("p1", right);
    play.answer("p2", wrong);
    play.answer("p2", right);
    expect(desk(play).tally).toMatchObject({ counts: { a: 0, b: 2 }, total: 2 });
    play.next("closeAnswers");
    expect(desk(play)).toMatchObject({ back: "reopenAnswers", undo: "close", tally: { total: 2 } });
    expect(desk(play)).not.toHaveProperty("reveal");
    play.next("reveal");
    expect(desk(play).reveal).toMatchObject({ round: 1, explanation: "Why c1", tally: { total: 2 } });
    expect(desk(play).reveal).not.toHaveProperty("mine");
  });

  test("R10 says how many of how many dropped together and are waited for", () => {
    const play = aSession().quiz().withPeople(10).answering();
    play.answer("p1", right);
    expect(desk(play)).not.toHaveProperty("dropped");
    play
      .away(...Array.from({ length: 8 }, (_, index) => `p${index + 1}`))
      .wait(6_000)
      .back("p1", "p2");
    expect(desk(play).dropped).toEqual({ missing: 6, of: 10 });
    play.next("closeAnswers");
    expect(desk(play)).not.toHaveProperty("dropped");
  });

  test("R5 K8 has nothing to count of a performance", () => {
    const play = aSession().quiz(anAssignment("a"), aChoice("c")).withPeople(2).answering();
    expect(desk(play)).not.toHaveProperty("tally");
  });

  test("Q6 reads the quiz's next card ahead, whole, up to the last", () => {
    const play = aSession().quiz(aChoice("one"), aChoice("two")).withPeople(2).open();
    expect(desk(play).ahead).toMatchObject({ cardId: "one", round: 1 });
    play.next("start");
    expect(desk(play).ahead).toEqual({
      ...{ round: 2, cardId: "two", ...ofKind("choice"), topic: "design", topicName: "Design", difficulty: 2, text: "Question two" },
      ...{ options: [{ id: "a", text: "Option of two" }], solution: { kind: "choice", option: "b" } },
      ...{ explanation: "Why two", debrief: "Talk about two", notes: "Notes on two", source: "" },
    });
    play.nextUntil("openCard").next("openCard");
    expect(desk(play)).not.toHaveProperty("ahead");
  });

  test("B1 on the board reads the card that will be drawn, once the pawn stands on its space", () => {
    for (let seed = 0; seed < 20; seed++) {
      const play = aSession().withPeople(2).seeded(seed).start();
      expect(desk(play)).not.toHaveProperty("ahead");
      play.next("rollForTeam");
      const { ahead } = desk(play);
      play.next("openCard");
      expect({ cardId: ahead?.cardId, round: ahead?.round }, `seed ${seed}`).toEqual({ cardId: play.round.cardId, round: 1 });
      expect(desk(play)).not.toHaveProperty("ahead");
    }
  });
});
