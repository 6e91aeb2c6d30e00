// How a team's votes become one answer: A1, A2.
import { describe, expect, test } from "vitest";
import type { Answer } from "../../server/kinds/shapes.ts";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { teamSplit } from "../../server/rules/select/votes.ts";
import { expected } from "../../server/rules/select/waiting.ts";
import { aRoad } from "../kit/a-board.ts";
import { aSession } from "../kit/a-session.ts";
import { aNumber, choose, guess, right, wrong } from "../kit/cards.ts";
import { person, trainer } from "../kit/play.ts";

// p1, p3, p5, p7 are ember, p1 its captain; p2, p4, p6, p8 are sun, p2 its captain.
const eight = () => aSession().withPeople(8).answering();
const lock = (answer: Answer) => ({ type: "lockAnswer", round: 1, answer }) as const;

describe("A1 the captain's lock", () => {
  test("A1 counts for the team whatever the votes say, and is final", () => {
    const play = eight();
    play.answer("p3", wrong);
    play.answer("p5", wrong);
    play.lock("p1", right);
    expect(play.round.locks.get("ember")?.answer).toEqual(right);
    expect(play.round.answers.get("p1")?.answer).toEqual(right);
    expect(play.lock("p1", right)).toEqual([]);
    expect(play.refusal(person("p1"), lock(wrong))).toBe("alreadyLocked");
  });

  test("A1 R2 a locked team is waited for no longer, whoever of it never voted", () => {
    const play = eight();
    play.lock("p1", right);
    expect(expected(play.game, play.nowMs)).toMatchObject({ answered: 1, expected: 5, waitedFor: ["p2", "p4", "p6", "p8"] });
    expect(play.refusal(trainer, { type: "next", expects: "closeAnswers" })).toBe("stillAnswering");
    play.lock("p2", wrong);
    expect(play.round.step).toBe("closed");
  });

  test("A1 leaves the captain's own vote as it was", () => {
    const play = eight();
    play.answer("p1", wrong);
    play.lock("p1", right);
    expect(play.round.answers.get("p1")?.answer).toEqual(wrong);
  });

  test("A1 is the captain's alone, well-formed and in time", () => {
    const play = eight();
    expect(play.refusal(person("p3"), lock(right))).toBe("notCaptain");
    expect(play.refusal(person("p1"), lock(choose("z")))).toBe("badAnswer");
    expect(play.refusal(person("p1"), { ...lock(right), round: 2 })).toBe("wrongRound");
    play.wait(21_001);
    expect(play.refusal(person("p1"), lock(right))).toBe("alreadyClosed");
  });

  test("A1 is not for the quiz", () => {
    const play = aSession().quiz().withPeople(2).answering();
    expect(play.refusal(person("p1"), lock(right))).toBe("notNow");
  });

  test("A1 members may still change their own votes after it", () => {
    const play = eight();
    play.lock("p1", right);
    play.answer("p3", wrong);
    play.answer("p3", right);
    expect(play.round.answers.get("p3")?.answer).toEqual(right);
  });
});

describe("A1 without a lock at the close", () => {
  const closed = (votes: readonly (readonly [string, Answer])[]) => {
    const play = eight();
    for (const [id, answer] of votes) play.wait(100).answer(id, answer);
    play.next("closeAnswers");
    return play.round.locks.get("ember");
  };

  test("A1 the most common vote counts", () => {
    const votes = [
      ["p1", choose("a")],
      ["p3", choose("b")],
      ["p5", choose("b")],
    ] as const;
    expect(closed(votes)).toEqual({ answer: choose("b"), by: "vote", agreement: 2 / 3 });
  });

  test("A1 on a tie the captain's among the tied", () => {
    expect(
      closed([
        ["p3", choose("a")],
        ["p1", choose("c")],
      ])?.answer,
    ).toEqual(choose("c"));
  });

  test("A1 else the earliest given; a changed vote is as late as its change", () => {
    expect(
      closed([
        ["p3", choose("a")],
        ["p5", choose("b")],
      ])?.answer,
    ).toEqual(choose("a"));
    expect(
      closed([
        ["p3", choose("d")],
        ["p5", choose("b")],
        ["p3", choose("a")],
      ])?.answer,
    ).toEqual(choose("b"));
    expect(
      closed([
        ["p1", choose("d")],
        ["p3", choose("a")],
        ["p5", choose("b")],
        ["p7", choose("a")],
        ["p1", choose("b")],
      ])?.answer,
    ).toEqual(choose("b"));
  });

  test("A1 nobody's vote is no answer", () => expect(closed([])).toBeUndefined());

  test("A1 for a number the median counts", () => {
    const play = aSession().withCards(aNumber("n")).withPeople(6).answering();
    for (const [id, value] of [
      ["p1", 90],
      ["p3", 44],
      ["p5", 48],
    ] as const)
      play.answer(id, guess(value));
    play.next("closeAnswers");
    expect(play.round.locks.get("ember")?.answer).toEqual(guess(48));
  });

  test("A1 a vote counts for the team its voter is in at the close", () => {
    const play = eight();
    play.answer("p3", right);
    play.trainer({ type: "move", participantId: "p3", teamId: "sun" });
    play.next("closeAnswers");
    expect([play.round.locks.has("ember"), play.round.locks.get("sun")?.answer]).toEqual([false, right]);
  });
});

describe("A1 closing early", () => {
  test("A1 R2 needs everybody's vote and every team of one mind", () => {
    const play = aSession().withPeople(4).answering();
    for (const id of ["p1", "p2", "p3"]) play.answer(id, right);
    play.answer("p4", wrong);
    expect(play.round).not.toHaveProperty("closingMs");
    play.answer("p4", right);
    expect(play.round).toHaveProperty("closingMs");
  });

  test("A1 R2 or its captain's lock", () => {
    const play = aSession().withPeople(4).answering();
    for (const id of ["p1", "p2", "p3"]) play.answer(id, right);
    play.answer("p4", wrong);
    expect(play.round).not.toHaveProperty("closingMs");
    play.lock("p2", right);
    expect(play.round).toHaveProperty("closingMs");
  });

  test("A1 S6 the differing vote of somebody away is waited for 5 s, then counts as any other", () => {
    const play = aSession().withPeople(4).answering();
    for (const id of ["p1", "p2", "p3"]) play.answer(id, right);
    play.answer("p4", wrong);
    play.away("p4");
    expect(nextDueMs(play.game)).toBe(play.nowMs + 5_000);
    play.untilClosed();
    expect(play.round.locks.get("sun")?.answer).toEqual(right);
  });

  test("A1 S6 a team that is away altogether is not waited for", () => {
    const play = aSession().withPeople(4).answering().away("p2", "p4");
    play.answer("p1", right);
    play.answer("p3", right);
    play.untilClosed();
    expect(play.last("answersClosed").absent).toEqual(["p2", "p4"]);
  });
});

describe("A2 agreement", () => {
  test("A2 is the share of a team's votes for what it answered, at the reveal", () => {
    const play = eight();
    play.answer("p1", right);
    play.lock("p1", right);
    for (const [id, answer] of [
      ["p3", wrong],
      ["p5", right],
      ["p7", right],
    ] as const)
      play.answer(id, answer);
    play.next("closeAnswers", "reveal");
    const [ember, sun] = play.last("cardRevealed").teams;
    expect(ember?.agreement).toBe(0.75);
    expect(sun).not.toHaveProperty("agreement");
  });

  test("A1 A2 the team sees its split, most votes first", () => {
    const play = eight();
    play.answer("p1", wrong);
    play.answer("p3", right);
    play.answer("p5", right);
    expect(teamSplit(play.game, "ember")).toEqual([
      { answer: right, votes: 2 },
      { answer: wrong, votes: 1 },
    ]);
    expect(teamSplit(play.game, "sun")).toEqual([]);
  });
});

test("A1 S6 whoever is last there decides when the rest of the team has gone", () => {
  const play = aSession()
    .on(aRoad("design", "design", "design", "design", "design", "design"))
    .withPeople(4)
    .answering();
  for (const [id, answer] of [
    ["p1", right],
    ["p3", right],
    ["p2", right],
    ["p4", wrong],
  ] as const)
    play.answer(id, answer);
  play.away("p2").wait(1_000).away("p4");
  const dueMs = nextDueMs(play.game);
  expect(dueMs).toBe(play.nowMs + 4_000);
  play.untilDue();
  expect(play.last("closingStarted").closingMs).toBe((dueMs ?? 0) + 3_000);
});
