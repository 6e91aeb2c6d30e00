// Before the first turn or card: the rules in pictures, while people still come in (S7).
import { describe, expect, test } from "vitest";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { timing } from "../../server/rules/select/timing.ts";
import { aSession } from "../kit/a-session.ts";
import { person, trainer, visitor } from "../kit/play.ts";

describe("S7 the introduction", () => {
  test("S7 is the first press, the start the second", () => {
    const play = aSession().withPeople(2).open();
    expect(nextStep(play.game)).toBe("introduce");
    play.next("introduce");
    expect(play.game.phase).toBe("intro");
    expect(nextStep(play.game)).toBe("start");
    play.next("start");
    expect(play.game).toMatchObject({ phase: "turn", turn: { number: 1 } });
  });

  test("S7 may be left out, and is not shown twice", () => {
    expect(aSession().quiz().withPeople(1).open().next("start").game.phase).toBe("round");
    const play = aSession().withPeople(1).open().next("introduce");
    expect(play.refusal(trainer, { type: "next", expects: "introduce" })).toBe("alreadyMoved");
    play.next("start");
    expect(play.refusal(trainer, { type: "next", expects: "start" })).toBe("alreadyMoved");
  });

  test("S7 needs somebody to see it, and so does the start after it", () => {
    const play = aSession().open();
    expect(play.refusal(trainer, { type: "next", expects: "introduce" })).toBe("nobodyHere");
    expect(play.refusal(trainer, { type: "next", expects: "start" })).toBe("nobodyHere");
    play.join("p1", "Eva").next("introduce").trainer({ type: "remove", participantId: "p1" });
    expect(nextStep(play.game)).toBeUndefined();
    expect(play.refusal(trainer, { type: "next", expects: "start" })).toBe("nobodyHere");
  });

  test("S7 B12 is no time of play, nor is an outage in it", () => {
    const play = aSession().withPeople(1).open().next("introduce").wait(90_000);
    play.do({ kind: "clock" }, { type: "recover", lostMs: 60_000 });
    expect(timing(play.game, play.nowMs).usedMs).toBe(0);
    play.next("start").wait(10_000);
    expect(timing(play.game, play.nowMs).usedMs).toBe(10_000);
  });

  test("S4 S7 teams may still be chosen, joining and later", () => {
    const play = aSession().withPeople(1).open().next("introduce").join("late", "Late", "ember");
    expect(play.who("late").teamId).toBe("ember");
    play.as("late", { type: "chooseTeam", teamId: "sun" });
    expect(play.who("late").teamId).toBe("sun");
  });

  test("S5 S7 nothing is paused or awarded before the start", () => {
    const board = aSession().withPeople(1).open().next("introduce");
    expect(board.refusal(trainer, { type: "pause" })).toBe("notNow");
    expect(board.refusal(trainer, { type: "awardCustomers", teamId: "ember", promoters: 1, passives: 0, detractors: 0 })).toBe("notNow");
    const quiz = aSession().quiz().withPeople(1).open().next("introduce");
    expect(quiz.refusal(trainer, { type: "awardPoints", teamId: "ember", points: 5 })).toBe("notNow");
    expect(quiz.refusal(person("p1"), { type: "rollDie", turn: 1 })).toBe("notNow");
  });

  test("S3 S7 a locked door holds in it, and the session may end in it", () => {
    const play = aSession().withPeople(1).open().next("introduce");
    play.trainer({ type: "lockDoor", locked: true });
    expect(play.refusal(visitor("x"), { type: "join", name: "X", language: "en" })).toBe("doorLocked");
    play.trainer({ type: "endGame" });
    expect(play.game.phase).toBe("ended");
  });
});
