// The last answer does not slam the door: R2's three seconds, and what may happen in them. Closing by hand wants to be meant.
import { describe, expect, test } from "vitest";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { aSession } from "../kit/a-session.ts";
import { right, wrong } from "../kit/cards.ts";
import { clock, type Play, person, trainer } from "../kit/play.ts";

const submit = { type: "submitAnswer", round: 1, answer: wrong } as const;

/** Everybody has answered just now. */
const done = (people = 2, session = aSession().quiz()): Play => {
  const play = session.withPeople(people).answering();
  for (let index = 1; index <= people; index++) play.answer(`p${index}`, right);
  return play;
};

describe("R2 the last answer", () => {
  test("R2 leaves three seconds in which an answer may still be changed", () => {
    const play = done();
    expect(play.round.closingMs).toBe(play.nowMs + 3_000);
    expect(nextDueMs(play.game)).toBe(play.nowMs + 3_000);
    play.wait(2_999).answer("p1", wrong);
    expect(play.tick()).toEqual([]);
    play.wait(1).tick();
    expect(play.last("answersClosed").by).toBe("everyone");
    expect(play.round.answers.get("p1")?.answer).toEqual(wrong);
    expect(play.round).not.toHaveProperty("closingMs");
  });

  test("R2 starts them once: a change neither restarts nor ends them", () => {
    const play = done();
    const { closingMs } = play.round;
    play.wait(2_000).answer("p1", wrong);
    play.answer("p1", right);
    expect(play.round.closingMs).toBe(closingMs);
    expect(play.events.filter(({ type }) => type === "closingStarted")).toHaveLength(1);
  });

  test("R2 on the board a team that falls out of one mind meanwhile answers by its votes", () => {
    const play = done(6, aSession());
    const { closingMs } = play.round;
    play.answer("p5", wrong);
    expect(play.round.closingMs).toBe(closingMs);
    play.untilClosed();
    expect(play.nowMs).toBe(closingMs);
    expect(play.round.locks.get("ember")).toEqual({ answer: right, by: "vote", agreement: 2 / 3 });
  });

  test("R2 R3 a change is late after them, even before the clock has closed the round", () => {
    expect(done().wait(3_001).refusal(person("p1"), submit)).toBe("alreadyClosed");
  });

  test("R2 never goes beyond the deadline", () => {
    const play = aSession().quiz().withPeople(2).answering();
    const { deadlineMs } = play.round;
    play.answer("p1", right);
    play.wait(18_500).answer("p2", right);
    expect(play.round.closingMs).toBe(deadlineMs);
    expect(play.untilClosed().nowMs).toBe(deadlineMs);
  });

  test("R2 R3 in the second after the deadline the last answer closes at once", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    play.wait(20_400).answer("p2", right);
    expect(play.last("answersClosed").by).toBe("everyone");
  });

  test("R2 A1 where every team is locked it closes at once, also by a lock in these seconds", () => {
    const play = aSession().withPeople(4).answering();
    play.lock("p1", right);
    play.answer("p3", right);
    play.answer("p4", right);
    play.answer("p2", right);
    expect(play.round.step).toBe("answer");
    play.wait(1_000).lock("p2", right);
    expect(play.round.step).toBe("closed");

    const atOnce = aSession().withPeople(2).answering();
    atOnce.lock("p1", right);
    atOnce.lock("p2", right);
    expect(atOnce.round.step).toBe("closed");
    expect(atOnce.events.some(({ type }) => type === "closingStarted")).toBe(false);
  });

  test("R2 untimed too", () => {
    const play = done(2, aSession().quiz().with({ timed: false }));
    expect(play.round.closingMs).toBe(play.nowMs + 3_000);
  });
});

describe("R2 in these seconds", () => {
  test("R2 S6 who comes back may still answer, holds nothing up, and loses nothing without an answer", () => {
    const play = aSession().quiz().withPeople(3).answering().away("p3").wait(6_000);
    play.answer("p1", right);
    play.answer("p2", right);
    const { closingMs } = play.round;
    play.wait(1_000).back("p3");
    expect(play.round.closingMs).toBe(closingMs);
    play.untilClosed();
    expect(play.last("answersClosed").absent).toEqual(["p3"]);
    play.next("reveal");
    expect(play.team("ember").points).toBe(1_000);
  });

  test("R2 S6 who drops changes nothing", () => {
    const play = done();
    play.wait(1_000).away("p1", "p2");
    expect(play.untilClosed().last("answersClosed")).toMatchObject({ by: "everyone", absent: [] });
  });

  test("R2 S5 a pause stops them, an outage too", () => {
    const play = done();
    play.wait(1_000).trainer({ type: "pause" });
    expect(nextDueMs(play.wait(60_000).game)).toBeUndefined();
    play.trainer({ type: "resume" });
    expect(play.round.closingMs).toBe(play.nowMs + 2_000);
    play.wait(40_000).do(clock, { type: "recover", lostMs: 40_000 });
    expect(play.round.closingMs).toBe(play.nowMs + 2_000);
  });

  test("R2 S5 more time from the trainer is meant: the round stays open for it", () => {
    const play = done();
    const deadlineMs = (play.round.deadlineMs ?? 0) + 30_000;
    play.trainer({ type: "extend", byMs: 30_000 });
    expect(play.round).not.toHaveProperty("closingMs");
    play.answer("p1", wrong);
    expect(nextDueMs(play.game)).toBe(deadlineMs + 1_000);
  });

  test("R2 S5 time given before the last answer holds nothing up", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    play.trainer({ type: "extend", byMs: 30_000 });
    play.answer("p2", right);
    expect(play.round.closingMs).toBe(play.nowMs + 3_000);
  });

  test("R2 S5 the trainer may close, or skip the card", () => {
    expect(done().next("closeAnswers").last("answersClosed").by).toBe("trainer");
    const play = done();
    play.trainer({ type: "skipCard" });
    expect(play.round.number).toBe(2);
    expect(play.round).not.toHaveProperty("closingMs");
  });
});

describe("S5 closing while people still answer", () => {
  const close = { type: "next", expects: "closeAnswers" } as const;

  test("S5 is refused with how many are waited for, unless it is meant", () => {
    const play = aSession().quiz().withPeople(5).answering().away("p5").wait(6_000);
    play.answer("p1", right);
    expect(play.try(trainer, close)).toBe("stillAnswering");
    expect(play.refused(trainer, close)?.details).toEqual({ waiting: 3 });
    play.trainer({ ...close, sure: true });
    expect(play.round.step).toBe("closed");
  });

  test("S5 R2 is not, once everybody has answered", () => {
    expect(done().refusal(trainer, close)).toBeUndefined();
    const play = done(2, aSession().withTeams(1));
    play.answer("p1", wrong);
    expect(play.refusal(trainer, close)).toBeUndefined();
  });

  test("S5 A1 a team of two minds still answers, a locked one does not", () => {
    const play = aSession().withPeople(4).answering();
    for (const id of ["p1", "p2"]) play.answer(id, right);
    expect(play.refused(trainer, close)?.details).toEqual({ waiting: 2 });
    play.answer("p3", right);
    play.answer("p4", wrong);
    expect(play.refused(trainer, close)?.details).toEqual({ waiting: 2 });
    play.answer("p3", wrong);
    expect(play.refused(trainer, close)?.details).toEqual({ waiting: 4 });
    play.lock("p1", right);
    expect(play.refused(trainer, close)?.details).toEqual({ waiting: 2 });
  });

  test("S5 the command made for it is never held up", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.trainer({ type: "closeAnswers" });
    expect(play.round.step).toBe("closed");
  });
});
