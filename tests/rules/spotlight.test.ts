// What the trainer puts on the stage besides the game: insights, and finished rounds once more (R6, R8).
import { describe, expect, test } from "vitest";
import type { Shown } from "../../server/rules/game.ts";
import { showableRounds } from "../../server/rules/select/card.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, right, wrong } from "../kit/cards.ts";
import { trainer } from "../kit/play.ts";

const round = (number: number): Shown => ({ kind: "round", round: number });
const insight = (index: number): Shown => ({ kind: "insight", insight: index });
const show = (what: Shown) => ({ type: "show", what }) as const;

/** A quiz whose first card is finished and whose second is open. */
const twoCards = () => {
  const play = aSession().quiz().withPeople(3).answering();
  play.answer("p1", right);
  play.answer("p2", wrong);
  play.trainer({ type: "closeAnswers" });
  return play.next("reveal", "debrief", "openCard");
};

describe("R8 a finished round", () => {
  test("R8 can be shown from the moment it left the table, with what its reveal showed and no more", () => {
    const play = twoCards();
    expect(showableRounds(play.game).map(({ number }) => number)).toEqual([1]);
    const [first] = play.game.finished;
    expect(Object.keys(first ?? {}).toSorted()).toEqual(["cardId", "locks", "number", "outcome"]);
    expect(Object.keys(first?.outcome ?? {}).toSorted()).toEqual(["counts", "tally", "teams"]);
    expect(first?.outcome.tally).toMatchObject({ counts: { a: 1, b: 1 }, total: 2 });
    play.trainer(show(round(1)));
    expect(play.game.shown).toEqual(round(1));
    expect(play.trainer(show(round(1)))).toEqual([]);
  });

  test("R8 is refused while it is on the table, was skipped, or never was", () => {
    const play = twoCards();
    for (const what of [round(2), round(3), round(0)]) expect(play.refusal(trainer, show(what))).toBe("notNow");
    play.trainer({ type: "skipCard" });
    expect(play.refusal(trainer, show(round(2)))).toBe("notNow");
    expect(showableRounds(play.game)).toHaveLength(1);
  });

  test("R8 R5 is not shown while its card is being answered once more", () => {
    const board = aSession().withPeople(2).withCards(aChoice("only")).answering();
    board.next("closeAnswers", "reveal", "debrief", "nextTurn").roll(1);
    board.trainer(show(round(1)));
    board.next("openCard");
    expect(board.game).not.toHaveProperty("shown");
    expect(board.refusal(trainer, show(round(1)))).toBe("notNow");
    board.nextUntil("debrief").trainer(show(round(1)));
    expect(board.game.shown).toEqual(round(1));
  });

  test("R8 keeps the last card of a game that has ended, and can be shown then", () => {
    const play = aSession().quiz(aChoice("a")).withPeople(1).answering().next("closeAnswers", "reveal");
    play.trainer({ type: "endGame" });
    play.trainer(show(round(1)));
    expect(play.game.shown).toEqual(round(1));
  });

  test("R8 S5 is shown as not counting once its mark was taken back, on the table or after it", () => {
    const onTable = aSession().quiz().withPeople(1).answering().next("closeAnswers", "reveal");
    onTable.trainer({ type: "undo" });
    onTable.next("debrief", "openCard");
    const later = twoCards();
    later.trainer({ type: "undo" });
    for (const play of [onTable, later]) expect(play.game.finished.map(({ outcome }) => outcome.counts)).toEqual([false]);
  });
});

describe("R6 an insight", () => {
  const noted = () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.as("p1", { type: "noteInsight", text: "First", about: "note" });
    play.as("p2", { type: "noteInsight", text: "Second", about: "note" });
    return play;
  };

  test("R6 comes on the stage by the trainer's press, and is remembered as shown", () => {
    const play = noted();
    play.trainer(show(insight(1)));
    expect(play.game.shown).toEqual(insight(1));
    expect(play.game.insights.map(({ shown }) => shown)).toEqual([undefined, true]);
    play.trainer({ type: "hide" });
    expect(play.game).not.toHaveProperty("shown");
    expect(play.game.insights[1]?.shown).toBe(true);
    expect(play.trainer({ type: "hide" })).toEqual([]);
  });

  test("R6 that nobody noted is refused", () => {
    const play = noted();
    for (const index of [2, -1, 0.5]) expect(play.refusal(trainer, show(insight(index)))).toBe("notNow");
  });

  test("R6 R8 goes off with any step of the game, whoever takes it, and stays through all else", () => {
    const play = noted();
    play.trainer(show(insight(0)));
    play.answer("p1", right);
    play.trainer({ type: "awardPoints", teamId: "ember", points: 5 });
    play.join("late", "Late").wait(1_000).tick();
    expect(play.game.shown).toEqual(insight(0));
    play.next("closeAnswers");
    expect(play.game).not.toHaveProperty("shown");
    play.trainer(show(insight(0)));
    play.trainer({ type: "endGame" });
    expect(play.game).not.toHaveProperty("shown");
  });

  test("R6 R8 goes off when the captain rolls", () => {
    const play = aSession().withPeople(2).start();
    play.as("p1", { type: "noteInsight", text: "First", about: "note" });
    play.trainer(show(insight(0)));
    play.as("p1", { type: "rollDie", turn: 1 });
    expect(play.game).not.toHaveProperty("shown");
  });

  test("R6 may be shown in the lobby, in a pause and after the end", () => {
    const play = aSession().withPeople(1).open();
    play.as("p1", { type: "noteInsight", text: "Early", about: "note" });
    play.trainer(show(insight(0)));
    play.next("start").trainer({ type: "pause" });
    expect(play.refusal(trainer, show(insight(0)))).toBeUndefined();
    play.trainer({ type: "endGame" });
    expect(play.refusal(trainer, show(insight(0)))).toBeUndefined();
  });
});
