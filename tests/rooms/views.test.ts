// What each screen sees of a game: phones and stage nothing that helps to answer, the console all of it, everybody only their own affairs.
import { describe, expect, test } from "vitest";
import { cardView, onTable } from "../../server/rooms/views/card.ts";
import { deskView } from "../../server/rooms/views/desk.ts";
import { meView } from "../../server/rooms/views/me.ts";
import { mineOf, revealView } from "../../server/rooms/views/reveal.ts";
import { publicState } from "../../server/rooms/views/state.ts";
import type { Game } from "../../server/rules/game.ts";
import { aForkedBoard } from "../kit/a-board.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, aNumber, anAssignment, anOrder, guess, right, wrong } from "../kit/cards.ts";
import { optionsOf } from "../kit/kinds.ts";
import type { Play } from "../kit/play.ts";
import { aPresentation } from "../kit/scripted.ts";

const table = (game: Game, language: "en" | "nl" = "en") => {
  const found = onTable(game, aPresentation(game), language);
  if (found === undefined) throw new Error("There is no card on the table.");
  return found;
};
const desk = (play: Play) => deskView(play.game, aPresentation(play.game), { language: "en", nowMs: play.nowMs });
const me = (play: Play, id: string) => meView(play.game, id, undefined);
const quiz = () => aSession().quiz().withPeople(4);

describe("the card", () => {
  test("R1 has no options while it is read, and has them from the moment they may be chosen", () => {
    const play = quiz().start();
    expect(cardView(table(play.game))).not.toHaveProperty("options");
    play.next("openAnswers");
    expect(optionsOf(cardView(table(play.game)))?.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  test("speaks the language of its reader", () => {
    expect(cardView(table(quiz().start().game, "nl"))).toMatchObject({ text: "Question c1 NL", topicName: "design NL" });
  });

  test.each([aChoice("c"), aNumber("n"), anOrder("o"), anAssignment("a")])("R5 tells neither solution nor note: $kind", (card) => {
    const play = aSession().quiz(card).withPeople(2).answering();
    const seen = JSON.stringify([cardView(table(play.game)), publicState(play.game), me(play, "p1")]);
    expect(seen).not.toMatch(/right|solution|tolerance|Explanation|Debrief|Notes|Source/);
  });
});

describe("the reveal", () => {
  const revealed = () => {
    const play = quiz().answering();
    play.answer("p1", right);
    play.answer("p2", wrong);
    play.trainer({ type: "closeAnswers" });
    return play;
  };

  test("R5 is nothing before the round has an outcome, whoever asks", () => {
    const play = revealed();
    expect(revealView(table(play.game))).toBeUndefined();
    play.next("reveal");
    expect(revealView(table(play.game))).toMatchObject({
      solution: { kind: "choice", option: "b" },
      tally: { counts: { a: 1, b: 1, c: 0, d: 0 }, total: 2 },
      explanation: "Explanation c1 EN",
      debrief: "Debrief c1 EN",
    });
  });

  test("Q6 gives each phone its own verdict, points and rank, and no one else's", () => {
    const play = revealed().next("reveal");
    expect(mineOf(play.game, play.round, "p1")).toMatchObject({ verdict: "right", points: 1_000, total: 1_000, rank: 1, answer: right });
    expect(mineOf(play.game, play.round, "p2")).toMatchObject({ verdict: "wrong", points: 0, rank: 2, answer: wrong });
    expect(mineOf(play.game, play.round, "p3")).toMatchObject({ verdict: "none", points: 0 });
    expect(mineOf(play.game, play.round, "p3")).not.toHaveProperty("answer");
  });

  test("S5 counts for nobody once its marks are taken back", () => {
    const play = revealed().next("reveal");
    play.trainer({ type: "undo" });
    expect(revealView(table(play.game))?.teams).toEqual([]);
    expect(mineOf(play.game, play.round, "p1")).toMatchObject({ points: 0, total: 0 });
  });
});

describe("one's own affairs", () => {
  const board = () => aSession().withPeople(4).answering();

  test("of somebody who has not joined are empty", () => {
    expect(me(board(), "stranger")).toMatchObject({ joined: false, name: "", teamId: "" });
  });

  test("A1 show the team's votes only to who has voted, and the lock to all of the team", () => {
    const play = board();
    play.answer("p1", right);
    expect(me(play, "p1").split).toEqual([{ answer: right, votes: 1 }]);
    expect(me(play, "p3")).not.toHaveProperty("split");
    expect(me(play, "p1")).not.toHaveProperty("locked");
    play.lock("p1", right);
    expect(me(play, "p3").locked).toEqual(right);
    expect(me(play, "p2")).not.toHaveProperty("locked");
  });

  test("R3 hold one's own answer and nobody else's", () => {
    const play = quiz().answering();
    play.answer("p1", wrong);
    expect(me(play, "p1").answer).toEqual(wrong);
    expect(JSON.stringify(me(play, "p2"))).not.toContain('"option"');
  });

  test("S3 say who came after the card opened", () => {
    const play = quiz().answering().join("late", "Late");
    expect(me(play, "late").eligible).toBe(false);
    expect(me(play, "p1").eligible).toBe(true);
  });

  test("S4 name the team, captain first, and no team of a keynote's size", () => {
    const play = aSession().withPeople(5).open();
    expect(me(play, "p3")).toMatchObject({ captain: false, mates: ["P1", "P3", "P5"] });
    expect(me(play, "p1").captain).toBe(true);
    expect(me(aSession().withPeople(25).open(), "p3").mates).toEqual([]);
  });
});

describe("the desk", () => {
  test("has the solution and the notes before anybody, and what to press", () => {
    expect(desk(quiz().answering())).toMatchObject({
      next: "closeAnswers",
      card: { cardId: "c1", solution: { kind: "choice", option: "b" }, notes: "Notes c1 EN", options: [{}, {}, {}, {}] },
    });
    expect(optionsOf(desk(quiz().start()).card)).toHaveLength(4);
  });

  test("R2 tells who has answered, by name and not what", () => {
    const play = quiz().answering();
    play.answer("p2", right);
    expect(desk(play).roster.map(({ name, answered }) => [name, answered])).toEqual([
      ["P1", false],
      ["P2", true],
      ["P3", false],
      ["P4", false],
    ]);
  });

  test("R7 A1 marks whom the round waits for: not who came late, and not a team whose captain has locked", () => {
    const waitedFor = (play: Play) => desk(play).roster.flatMap((one) => (one.waitedFor ? [one.name] : []));
    const play = aSession().withPeople(4).answering().join("late", "Late");
    expect(waitedFor(play)).toEqual(["P1", "P2", "P3", "P4"]);
    play.lock("p1", right);
    expect(waitedFor(play)).toEqual(["P2", "P4"]);
    play.lock("p2", wrong);
    expect(waitedFor(play)).toEqual([]);
  });

  test("S5 forgets who was removed", () => {
    const play = quiz().open();
    play.trainer({ type: "remove", participantId: "p2" });
    expect(desk(play).roster.map(({ name }) => name)).toEqual(["P1", "P3", "P4"]);
  });

  test("K8 asks for a verdict on each performance, and shows the one given", () => {
    const play = aSession().quiz(anAssignment("a1")).withPeople(2).answering().next("startPerformance", "endPerformance");
    play.trainer({ type: "judge", teamId: "ember", verdict: "partly" });
    expect(desk(play).judging).toEqual([{ teamId: "ember", credit: 0.5 }, { teamId: "sun" }]);
    expect(desk(quiz().answering()).judging).toEqual([]);
  });

  test("R6 lists every insight with its author's name", () => {
    const play = quiz().answering();
    play.as("p1", { type: "noteInsight", text: "Call back sooner", about: "note" });
    expect(desk(play).insights).toMatchObject([{ name: "P1", text: "Call back sooner", about: "note" }]);
  });
});

describe("the state everybody has", () => {
  test("does not grow with the number of participants", () => {
    const bytes = (people: number) => JSON.stringify(publicState(quiz().withPeople(people).answering().game)).length;
    expect(Math.abs(bytes(400) - bytes(40))).toBeLessThan(200);
  });

  test("S6 R2 counts who is here, who has answered and who is waited for", () => {
    const play = quiz().answering().away("p4");
    play.answer("p1", right);
    expect(publicState(play.game)).toMatchObject({ participants: 4, connected: 3, round: { answered: 1, expected: 3 } });
  });

  test("R1 R2 says when a step ends, and 0 where only the trainer ends it", () => {
    const play = quiz().start();
    expect(publicState(play.game).round).toMatchObject({ step: "read", deadlineMs: play.nowMs + 3_000, lengthMs: 3_000 });
    const untimed = quiz().with({ timed: false }).answering();
    expect(publicState(untimed.game).round).toMatchObject({ step: "answer", deadlineMs: 0, lengthMs: 0 });
  });

  test("S5 stands still while paused", () => {
    const play = quiz().answering();
    play.trainer({ type: "pause" });
    expect(publicState(play.game)).toMatchObject({ paused: true, pausedAtMs: play.nowMs });
  });

  test("B2 offers the paths at a fork, and only there", () => {
    const play = aSession().on(aForkedBoard()).withPeople(2).start().roll(3);
    expect(publicState(play.game).turn).toMatchObject({ step: "fork", die: 3, choices: ["high1", "low1"] });
    play.next("chooseForTeam");
    expect(publicState(play.game).turn.choices).toEqual([]);
  });

  test("A1 shows that a team has locked, not what", () => {
    const play = aSession().withPeople(4).answering();
    play.answer("p1", right);
    play.lock("p1", right);
    expect(publicState(play.game).teams.map(({ locked }) => locked)).toEqual([true, false]);
  });

  test("Q6 lists ten at most, best first, and in the quiz only", () => {
    const play = aSession().quiz(aNumber("n1")).withPeople(12).answering();
    for (let index = 1; index <= 12; index++) play.answer(`p${index}`, guess(50 + index));
    if (play.game.round?.step === "answer") play.trainer({ type: "closeAnswers" });
    play.next("reveal");
    const { top } = publicState(play.game);
    expect(top).toHaveLength(10);
    expect(top.map(({ name }) => name).slice(0, 3)).toEqual(["P1", "P2", "P3"]);
    expect(publicState(aSession().withPeople(4).answering().game).top).toEqual([]);
  });

  test("B11 names winners at the end and not before", () => {
    const play = quiz().answering();
    expect(publicState(play.game).winners).toEqual([]);
    play.trainer({ type: "endGame" });
    expect(publicState(play.game)).toMatchObject({ phase: "ended", endReason: "trainer" });
  });
});
