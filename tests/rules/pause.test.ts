// Pausing, extending, an outage and the end: S5, S6.
import { describe, expect, test } from "vitest";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { usedMs } from "../../server/rules/select/timing.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, right, wrong } from "../kit/cards.ts";
import { clock, person, trainer } from "../kit/play.ts";

const submit = { type: "submitAnswer", round: 1, answer: right } as const;

describe("S5 a pause", () => {
  test("S5 refuses play and moves deadlines on by its length", () => {
    const play = aSession().quiz().withPeople(2).answering();
    const before = play.round.deadlineMs ?? 0;
    play.wait(5_000).trainer({ type: "pause" });
    expect(play.trainer({ type: "pause" })).toEqual([]);
    expect(play.refusal(person("p1"), submit)).toBe("paused");
    expect(play.refusal(trainer, { type: "next", expects: "closeAnswers" })).toBe("paused");
    expect(nextStep(play.game)).toBeUndefined();
    expect(nextDueMs(play.game)).toBeUndefined();
    expect(play.wait(100_000).tick()).toEqual([]);
    play.trainer({ type: "resume" });
    expect(play.round.deadlineMs).toBe(before + 100_000);
    expect(play.refusal(person("p1"), submit)).toBeUndefined();
    expect(play.trainer({ type: "resume" })).toEqual([]);
  });

  test("S5 refuses the die and the path", () => {
    const play = aSession().withPeople(2).start();
    play.trainer({ type: "pause" });
    expect(play.refusal(person("p1"), { type: "rollDie", turn: 1 })).toBe("paused");
    expect(play.refusal(person("p1"), { type: "choosePath", turn: 1, spaceId: "s1" })).toBe("paused");
  });

  test("S5 leaves people alone: they join, move, drop and note", () => {
    const play = aSession().withPeople(2).start();
    play.trainer({ type: "pause" });
    play.join("p3", "P3").away("p1").back("p1");
    play.as("p1", { type: "noteInsight", text: "Coffee first", about: "note" });
    play.trainer({ type: "move", participantId: "p3", teamId: "sun" });
    expect(play.who("p3").teamId).toBe("sun");
  });

  test("S5 still hands over captains", () => {
    const play = aSession().withPeople(4).start();
    play.trainer({ type: "pause" });
    play.away("p1").wait(20_000).tick();
    expect(play.team("ember").captainId).toBe("p3");
  });

  test("S5 is no time of play; nor is there one in the lobby", () => {
    const play = aSession().withPeople(2).open();
    expect(play.refusal(trainer, { type: "pause" })).toBe("notNow");
    play.next("start").wait(10_000).trainer({ type: "pause" });
    play.wait(60_000);
    expect(usedMs(play.game, play.nowMs)).toBe(10_000);
    play.trainer({ type: "endGame" });
    expect(usedMs(play.game, play.nowMs + 99_000)).toBe(10_000);
    expect(play.game).not.toHaveProperty("pausedAtMs");
  });

  test("Q2 S5 time paused is no time taken to answer", () => {
    const play = aSession().quiz().with({ scoring: "speed" }).withPeople(2).answering();
    play.wait(5_000).trainer({ type: "pause" });
    play.wait(60_000).trainer({ type: "resume" });
    play.wait(5_000).answer("p1", right);
    play.next("closeAnswers", "reveal");
    expect(play.who("p1").points).toBe(750);
  });
});

describe("S5 extending and skipping", () => {
  test("S5 an extension adds to the deadline, 1 s to 10 min at a time", () => {
    const play = aSession().quiz().withPeople(2).answering();
    const before = play.round.deadlineMs ?? 0;
    play.trainer({ type: "extend", byMs: 30_000 });
    expect(play.round).toMatchObject({ deadlineMs: before + 30_000, lengthMs: 50_000 });
    for (const byMs of [999, 600_001, Number.NaN, Number.POSITIVE_INFINITY])
      expect(play.refusal(trainer, { type: "extend", byMs })).toBe("tooMuch");
  });

  test("S5 a step without a deadline cannot be extended", () => {
    const play = aSession().quiz().with({ timed: false }).withPeople(2).answering();
    expect(play.refusal(trainer, { type: "extend", byMs: 30_000 })).toBe("notNow");
  });

  test("S5 a skipped card earns nothing; the turn is done", () => {
    const play = aSession().withPeople(2).answering();
    play.answer("p1", right);
    play.trainer({ type: "skipCard" });
    expect(play.game.round).toBeUndefined();
    expect(play.team("ember").customers.promoters).toBe(0);
    expect(nextStep(play.game)).toBe("nextTurn");
    expect(play.refusal(trainer, { type: "skipCard" })).toBe("noOpenCard");
  });

  test("S5 a card skipped in the quiz makes room for the next, or the standings", () => {
    const play = aSession().quiz(aChoice("one"), aChoice("two")).withPeople(2).start();
    play.trainer({ type: "skipCard" });
    expect(play.round).toMatchObject({ cardId: "two", number: 2, step: "read" });
    play.trainer({ type: "skipCard" });
    expect(play.game.phase).toBe("standings");
    expect(nextStep(play.game)).toBe("endGame");
  });

  test("S5 a revealed card cannot be skipped", () => {
    const play = aSession().withPeople(2).answering().next("closeAnswers", "reveal");
    expect(play.refusal(trainer, { type: "skipCard" })).toBe("notNow");
  });
});

describe("S6 an outage", () => {
  test("S6 moves deadlines on and finds everybody away", () => {
    const play = aSession().quiz().withPeople(2).answering();
    const before = play.round.deadlineMs ?? 0;
    play.wait(40_000).do(clock, { type: "recover", lostMs: 40_000 });
    expect(play.round.deadlineMs).toBe(before + 40_000);
    expect(play.who("p1")).toMatchObject({ connected: false, awaySinceMs: play.nowMs });
    expect(play.game.pausedTotalMs).toBe(40_000);
    expect(play.tick()).toEqual([]);
    play.back("p1").answer("p1", right);
    expect(play.round.answers.size).toBe(1);
  });

  test("S6 S4 leaves who was away before as long away as they were: their place is kept", () => {
    const play = aSession().withPeople(4).answering().away("p1").wait(3_000);
    play.wait(40_000).do(clock, { type: "recover", lostMs: 40_000 });
    play.back("p2", "p3", "p4").tick();
    expect(play.who("p1").awaySinceMs).toBe(play.nowMs - 3_000);
    expect(play.team("ember").captainId).toBe("p1");
    play.untilDue();
    expect(play.nowMs - (play.who("p1").awaySinceMs ?? 0)).toBe(20_000);
    expect(play.team("ember").captainId).toBe("p3");
  });

  test("S6 during a pause is part of the pause", () => {
    const play = aSession().quiz().withPeople(2).answering();
    const before = play.round.deadlineMs ?? 0;
    play.trainer({ type: "pause" });
    play.wait(50_000).do(clock, { type: "recover", lostMs: 40_000 });
    expect(play.round.deadlineMs).toBe(before);
    play.wait(10_000).trainer({ type: "resume" });
    expect(play.round.deadlineMs).toBe(before + 60_000);
    expect(play.game.pausedTotalMs).toBe(60_000);
  });

  test("S6 before the start costs no time of play", () => {
    const play = aSession().withPeople(2).open();
    play.wait(40_000).do(clock, { type: "recover", lostMs: 40_000 });
    play.back("p1", "p2").next("start").wait(1_000);
    expect(usedMs(play.game, play.nowMs)).toBe(1_000);
    expect(play.refusal(clock, { type: "recover", lostMs: -1 })).toBe("tooMuch");
  });
});

describe("S5 the end", () => {
  test("S5 the trainer ends early: an open card earns nothing, and nothing more is played", () => {
    const play = aSession().withPeople(2).answering();
    play.answer("p1", wrong);
    play.trainer({ type: "endGame" });
    expect(play.game).toMatchObject({ phase: "ended", endReason: "trainer" });
    expect(nextStep(play.game)).toBeUndefined();
    expect(play.refusal(person("p1"), submit)).toBe("sessionEnded");
    expect(play.refusal(trainer, { type: "undo" })).toBe("sessionEnded");
    expect(play.refusal(trainer, { type: "next", expects: "nextTurn" })).toBe("sessionEnded");
    expect(play.tick()).toEqual([]);
    play.away("p1").back("p1");
  });
});
