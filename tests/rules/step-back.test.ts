// The clicker's way back: a closed round opens again until its reveal, a debrief returns to it. R9, and S5's undo of a close.
import { describe, expect, test } from "vitest";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { backStep } from "../../server/rules/select/next-step.ts";
import { fold } from "../../server/rules/session.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, anAssignment, right, wrong } from "../kit/cards.ts";
import { type Play, person, trainer } from "../kit/play.ts";

const reopen = { type: "stepBack", expects: "reopenAnswers" } as const;
const toReveal = { type: "stepBack", expects: "returnToReveal" } as const;
const undo = { type: "undo" } as const;

const closedQuiz = (): Play => {
  const play = aSession().quiz().withPeople(3).answering();
  play.answer("p1", wrong);
  return play.next("closeAnswers");
};

describe("R9 opening closed answers again", () => {
  test("R9 gives thirty seconds; answers stand, and may change", () => {
    const play = closedQuiz().wait(10_000);
    expect(backStep(play.game)).toBe("reopenAnswers");
    play.trainer(reopen);
    expect(play.round).toMatchObject({ step: "answer", deadlineMs: play.nowMs + 30_000, reopenedAtMs: play.nowMs });
    expect(play.round.answers.get("p1")?.answer).toEqual(wrong);
    play.answer("p1", right);
    play.answer("p2", right);
    expect(nextDueMs(play.game)).toBe(play.nowMs + 31_000);
    play.wait(31_000).tick();
    expect(play.last("answersClosed")).toMatchObject({ by: "time", absent: [] });
    play.next("reveal");
    expect([play.who("p1").points, play.who("p2").points]).toEqual([1_000, 1_000]);
  });

  test("R9 does not close by itself because everybody has answered", () => {
    const play = closedQuiz();
    play.trainer(reopen);
    for (const id of ["p2", "p3"]) play.answer(id, right);
    expect(play.round).not.toHaveProperty("closingMs");
    expect(nextDueMs(play.game)).toBe((play.round.deadlineMs ?? 0) + 1_000);
    play.next("closeAnswers");
  });

  test("R9 untimed, until the trainer closes", () => {
    const play = aSession().quiz().with({ timed: false }).withPeople(1).answering();
    play.answer("p1", right);
    play.untilClosed().trainer(reopen);
    expect(play.round).not.toHaveProperty("deadlineMs");
    expect(nextDueMs(play.game)).toBeUndefined();
  });

  test("R9 as often as the trainer asks", () => {
    const play = closedQuiz();
    play.trainer(reopen);
    play.next("closeAnswers").trainer(reopen);
    play.wait(31_000).tick();
    play.trainer(reopen);
    expect(play.round.deadlineMs).toBe(play.nowMs + 30_000);
  });

  test("R9 A1 the captain's lock stands; what votes made at the close is open again", () => {
    const play = aSession().withPeople(4).answering();
    play.lock("p1", wrong);
    play.answer("p2", wrong);
    play.next("closeAnswers");
    expect([...play.round.locks.keys()]).toEqual(["ember", "sun"]);
    play.trainer(reopen);
    expect([...play.round.locks.keys()]).toEqual(["ember"]);
    expect(play.refusal(person("p1"), { type: "lockAnswer", round: 1, answer: right })).toBe("alreadyLocked");
    play.lock("p2", right);
    expect(play.round.locks.get("sun")?.answer).toEqual(right);
  });

  test("R9 Q2 the closed time is no time taken, a pause in it neither", () => {
    const play = aSession().quiz().with({ scoring: "speed" }).withPeople(2).answering();
    play.wait(5_000).answer("p1", right);
    play.next("closeAnswers").wait(3_000).trainer({ type: "pause" });
    play.wait(60_000).trainer({ type: "resume" });
    play.wait(4_000).trainer(reopen);
    play.wait(5_000).answer("p2", right);
    play.next("closeAnswers", "reveal");
    expect([play.who("p1").points, play.who("p2").points]).toEqual([875, 750]);
  });

  test("R9 Q2 S5 nor when the answers were closed in a pause", () => {
    const play = aSession().quiz().with({ scoring: "speed" }).withPeople(1).answering();
    play.wait(2_000).trainer({ type: "pause" });
    play.wait(10_000).trainer({ type: "closeAnswers" });
    play.wait(10_000).trainer({ type: "resume" });
    play.wait(4_000).trainer(reopen);
    play.wait(3_000).answer("p1", right);
    play.next("closeAnswers", "reveal");
    expect(play.who("p1").points).toBe(875);
  });

  test("R9 S6 who was away at the close and is here now is asked again", () => {
    const play = aSession().quiz().withPeople(2).answering().away("p2").wait(6_000);
    play.answer("p1", right);
    play.untilClosed();
    expect(play.round.absent.has("p2")).toBe(true);
    play.back("p2").trainer(reopen);
    play.next("closeAnswers");
    expect(play.round.absent.has("p2")).toBe(false);
  });

  test("R9 not after the reveal, not before the close, not while paused, not twice by a double press", () => {
    const play = aSession().quiz().withPeople(2).answering();
    expect(play.refusal(trainer, reopen)).toBe("notNow");
    play.next("closeAnswers").trainer({ type: "pause" });
    expect(play.refusal(trainer, reopen)).toBe("paused");
    expect(backStep(play.game)).toBeUndefined();
    play.trainer({ type: "resume" });
    expect(play.refusal(trainer, toReveal)).toBe("alreadyMoved");
    play.trainer(reopen);
    expect(play.refusal(trainer, reopen)).toBe("notNow");
    play.next("closeAnswers", "reveal");
    expect(play.refusal(trainer, reopen)).toBe("notNow");
  });

  test("R9 K8 a performance has no answers to open", () => {
    const play = aSession().quiz(anAssignment("a"), aChoice("c")).withPeople(2).answering().next("startPerformance", "endPerformance");
    expect(play.refusal(trainer, reopen)).toBe("notNow");
  });
});

describe("R9 from the debrief to the reveal", () => {
  test("R9 and on again, with nothing changed", () => {
    const play = closedQuiz().next("reveal", "debrief");
    const { outcome } = play.round;
    expect(backStep(play.game)).toBe("returnToReveal");
    play.trainer(toReveal);
    expect(play.round).toMatchObject({ step: "reveal", outcome });
    expect(play.refusal(trainer, toReveal)).toBe("notNow");
    play.next("debrief", "openCard");
  });
});

describe("S5 undoing a close", () => {
  test("S5 R9 opens the answers again, before anything older is taken back", () => {
    const play = aSession().withPeople(2).answering();
    play.trainer({ type: "awardCustomers", teamId: "sun", promoters: 3, passives: 0, detractors: 0 });
    play.next("closeAnswers");
    expect(play.game.undo?.what).toBe("close");
    play.trainer(undo);
    expect(play.round.step).toBe("answer");
    expect(play.team("sun").customers.promoters).toBe(3);
    play.trainer(undo);
    expect(play.team("sun").customers.promoters).toBe(0);
    expect(play.refusal(trainer, undo)).toBe("nothingToUndo");
  });

  test("S5 R9 what was closed by the clock, or opened by the way back, is no close to undo", () => {
    const play = aSession().quiz().withPeople(2).answering().untilClosed();
    expect(play.refusal(trainer, undo)).toBe("nothingToUndo");
    play.trainer(reopen);
    play.next("closeAnswers").trainer(reopen);
    expect(play.refusal(trainer, undo)).toBe("nothingToUndo");
  });

  test("S5 R9 a skipped card takes its close with it; what was before it comes first again", () => {
    const play = aSession().withPeople(2).answering().next("closeAnswers");
    play.trainer({ type: "skipCard" });
    expect(play.game.undo?.what).toBe("move");
  });

  test("S5 R9 works while paused, and leaves its thirty seconds for after", () => {
    const play = closedQuiz().wait(1_000);
    play.trainer({ type: "pause" });
    play.wait(50_000).trainer(undo);
    play.wait(50_000).trainer({ type: "resume" });
    expect(play.round.deadlineMs).toBe(play.nowMs + 30_000);
  });

  test("S5 a journal of 0.1.0 that took an award back after a close takes back the award", () => {
    const play = aSession().withPeople(2).answering();
    play.trainer({ type: "awardCustomers", teamId: "sun", promoters: 3, passives: 0, detractors: 0 });
    play.next("closeAnswers");
    const game = fold([...play.events, { type: "undone", atMs: play.nowMs, what: "award" }]);
    expect(game.round?.step).toBe("closed");
    expect(game.teams.map((team) => team.customers.promoters)).toEqual([0, 0]);
    expect(game.undo).toBeUndefined();
  });
});
