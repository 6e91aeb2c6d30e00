// Many who drop together: the first one back does not close the question for the others (R10); one dropped phone holds nobody up (S6).
import { describe, expect, test } from "vitest";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { heldFor } from "../../server/rules/select/outage.ts";
import { agreedTeams, expected, stillAnswering } from "../../server/rules/select/waiting.ts";
import { fold } from "../../server/rules/session.ts";
import { aSession } from "../kit/a-session.ts";
import { anAssignment, right, wrong } from "../kit/cards.ts";
import { clock, type Play, trainer } from "../kit/play.ts";

const some = (from: number, to: number): readonly string[] => Array.from({ length: to - from + 1 }, (_, index) => `p${from + index}`);
const quizOf = (people: number, answered = 0): Play => {
  const play = aSession().quiz().withPeople(people).answering();
  for (const id of some(1, answered)) play.answer(id, right);
  return play;
};
const held = (play: Play): readonly string[] => heldFor(play.game).map(({ id }) => id);
const types = (play: Play): readonly string[] => play.events.map(({ type }) => type);
const recover = (play: Play, lostMs: number): Play => {
  play.wait(lostMs).do(clock, { type: "recover", lostMs });
  return play;
};

describe("R10 the first phone back", () => {
  test("R10 does not close the question for the other nine", () => {
    const play = quizOf(10, 1);
    play
      .away(...some(1, 10))
      .wait(8_000)
      .back("p1")
      .tick();
    expect(play.round).toMatchObject({ step: "answer" });
    expect(play.round).not.toHaveProperty("closingMs");
    expect(expected(play.game, play.nowMs)).toMatchObject({ answered: 1, expected: 10 });
    expect(stillAnswering(play.game, play.nowMs)).toBe(9);
  });

  test("R10 nor does the eighth of ten who had not answered; with three quarters back, S6 stands for the rest", () => {
    const play = quizOf(11, 1);
    play
      .away(...some(1, 11))
      .wait(8_000)
      .back(...some(1, 8));
    expect(held(play)).toEqual(["p9", "p10", "p11"]);
    for (const id of some(2, 8)) play.answer(id, right);
    expect(play.round).not.toHaveProperty("closingMs");
    play.back("p9");
    expect(held(play)).toEqual([]);
    expect(play.game).not.toHaveProperty("outage");
    play.answer("p9", right);
    expect(play.round.closingMs).toBe(play.nowMs + 3_000);
    expect(play.untilClosed().last("answersClosed")).toMatchObject({ by: "everyone", absent: ["p10", "p11"] });
  });

  test("R10 who had answered does not count for those who had not: fifteen of twenty back are nobody of the five", () => {
    const play = quizOf(20, 15);
    play
      .away(...some(1, 20))
      .wait(8_000)
      .back(...some(1, 15))
      .tick();
    expect(held(play)).toEqual(some(16, 20));
    play.back(...some(16, 19));
    expect(held(play)).toEqual([]);
  });

  test("R10 a single one who owes an answer is waited for when the room drops, not when they drop alone", () => {
    const together = quizOf(10, 9);
    together
      .away(...some(1, 10))
      .wait(8_000)
      .back(...some(1, 9))
      .tick();
    expect(held(together)).toEqual(["p10"]);
    const alone = quizOf(10, 9);
    alone.away("p10").untilClosed();
    expect(alone.last("answersClosed")).toMatchObject({ by: "everyone", absent: ["p10"] });
  });
});

describe("R10 how many are many", () => {
  test("R10 S6 two, and a third of those waited for: fewer hold nobody up", () => {
    const many = quizOf(9, 3).away("p4", "p5");
    expect(many.last("manyDropped").participantIds).toEqual(["p4", "p5"]);
    const few = quizOf(10, 3).away("p4", "p5");
    expect(types(few)).not.toContain("manyDropped");
    for (const id of some(6, 10)) few.answer(id, right);
    few.untilClosed();
    expect(few.last("answersClosed")).toMatchObject({ by: "everyone", absent: ["p4", "p5"] });
    expect(types(quizOf(2).away("p1"))).not.toContain("manyDropped");
  });

  test("R10 of those who had answered already a third of the room must go", () => {
    expect(types(quizOf(6, 4).away("p1", "p5"))).toContain("manyDropped");
    expect(types(quizOf(7, 5).away("p1", "p6"))).not.toContain("manyDropped");
  });

  test("R10 staggered, they drop within 5 s of each other", () => {
    const play = quizOf(10, 1).away("p2").wait(2_500).away("p3").wait(2_499).away("p4");
    expect(play.last("manyDropped").participantIds).toEqual(["p2", "p3", "p4"]);
    play.wait(60_000).away("p5");
    expect(types(play).filter((type) => type === "manyDropped")).toHaveLength(1);
    expect(held(play)).toEqual(some(2, 5));
    const slow = quizOf(10, 1).away("p2").wait(2_500).away("p3").wait(2_500).away("p4");
    expect(types(slow)).not.toContain("manyDropped");
  });

  test("R10 who is back already has not dropped, and who was away for long neither", () => {
    expect(types(quizOf(6).away("p1").back("p1").away("p2"))).not.toContain("manyDropped");
    const play = quizOf(6).away("p1").wait(5_000).away("p2", "p3");
    expect(play.last("manyDropped").participantIds).toEqual(["p2", "p3"]);
  });
});

describe("R10 the deadline", () => {
  test("R10 Q2 moves on by the time lost once they are back, and no speed points are lost by it", () => {
    const play = aSession().quiz().with({ scoring: "speed" }).withPeople(4).answering();
    const { deadlineMs = 0, answersAtMs = 0 } = play.round;
    play
      .wait(4_000)
      .away(...some(1, 4))
      .wait(9_000)
      .back("p1", "p2")
      .wait(1_000)
      .back("p3");
    expect(play.last("timeGivenBack").lostMs).toBe(10_000);
    expect(play.round).toMatchObject({ deadlineMs: deadlineMs + 10_000, answersAtMs: answersAtMs + 10_000, lengthMs: 20_000 });
    play.wait(1_000).answer("p1", right);
    expect(play.round.answers.get("p1")?.afterMs).toBe(5_000);
    expect(play.game.pausedTotalMs).toBe(10_000);
  });

  test("R10 that comes while they are away moves on once, then closes, and who is still away is absent", () => {
    const play = quizOf(10, 1);
    const { deadlineMs = 0 } = play.round;
    play
      .wait(5_000)
      .away(...some(1, 10))
      .wait(5_000)
      .back("p1");
    expect(nextDueMs(play.game)).toBe(deadlineMs);
    play.untilDue();
    expect(play.round.deadlineMs).toBe(deadlineMs + 15_000);
    expect(nextDueMs(play.game)).toBe(deadlineMs + 16_000);
    play.untilClosed();
    expect(play.last("answersClosed")).toMatchObject({ by: "time", absent: some(2, 10) });
  });

  test("R10 that has moved gives back what was lost since, and no more", () => {
    const play = quizOf(4);
    const { deadlineMs = 0 } = play.round;
    play
      .wait(5_000)
      .away(...some(1, 4))
      .untilDue();
    play.wait(2_000).back(...some(1, 4));
    expect(play.round.deadlineMs).toBe(deadlineMs + 15_000 + 2_000);
    expect(nextDueMs(play.game)).toBe(deadlineMs + 18_000);
  });

  test("R10 R3 in the second of grace nothing is moved for who drops then", () => {
    const play = quizOf(4);
    const { deadlineMs = 0 } = play.round;
    play.wait(20_500).away(...some(1, 4));
    expect(nextDueMs(play.game)).toBe(deadlineMs + 1_000);
    expect(play.untilClosed().last("answersClosed")).toMatchObject({ by: "time", absent: some(1, 4) });
  });

  test("R10 S5 a pause stands still for it, whether they drop before or in it", () => {
    for (const before of [true, false]) {
      const play = quizOf(4);
      const { deadlineMs = 0 } = play.round;
      play.wait(2_000);
      if (before) play.away(...some(1, 4)).wait(3_000);
      play.trainer({ type: "pause" });
      if (!before) play.away(...some(1, 4));
      play.wait(60_000).trainer({ type: "resume" });
      play.wait(1_000).back(...some(1, 4));
      expect(play.round.deadlineMs).toBe(deadlineMs + 60_000 + 1_000 + (before ? 3_000 : 0));
    }
  });

  test("R10 R2 untimed, the round waits for them or for the trainer, who must mean it", () => {
    const play = aSession().quiz().with({ timed: false }).withPeople(6).answering();
    play.answer("p1", right);
    play
      .away(...some(1, 6))
      .wait(600_000)
      .back("p1")
      .tick();
    expect(nextDueMs(play.game)).toBeUndefined();
    expect(play.refused(trainer, { type: "next", expects: "closeAnswers" })).toEqual({ code: "stillAnswering", details: { waiting: 5 } });
    play.next("closeAnswers");
    expect(play.last("answersClosed")).toMatchObject({ by: "trainer", absent: some(2, 6) });
    play.next("reveal");
    expect(play.team("ember").points).toBe(1_000);
  });
});

describe("R10 S6 an outage of the server", () => {
  test("R10 S6 waits for three quarters of those who were there, even for one alone", () => {
    const play = recover(quizOf(4, 1).away("p4").wait(6_000), 20_000);
    play.wait(6_000).back("p1").tick();
    expect(held(play)).toEqual(["p2", "p3"]);
    play.back("p2").wait(6_000);
    expect(held(play)).toEqual(["p3"]);
    play.back("p3");
    expect(play.game).not.toHaveProperty("outage");
    const alone = recover(quizOf(2, 1), 20_000).wait(6_000).back("p1");
    alone.tick();
    expect(held(alone)).toEqual(["p2"]);
  });

  test("R10 S6 deadlines move on by the outage at once, and by the way back when they are back", () => {
    const play = quizOf(4, 1);
    const { deadlineMs = 0 } = play.round;
    recover(play, 20_000);
    expect(play.round.deadlineMs).toBe(deadlineMs + 20_000);
    play.wait(2_000).back(...some(1, 4));
    expect(play.round.deadlineMs).toBe(deadlineMs + 22_000);
  });

  test("R10 S6 who comes back at once costs nothing", () => {
    const play = recover(quizOf(4, 1), 20_000).back(...some(1, 4));
    expect(types(play)).not.toContain("timeGivenBack");
  });

  test("R10 a second one during the first is waited for as one", () => {
    const play = quizOf(8, 1)
      .away(...some(2, 5))
      .wait(6_000);
    recover(play, 10_000)
      .wait(6_000)
      .back("p1", ...some(6, 8))
      .tick();
    expect(held(play)).toEqual(some(2, 5));
    play.back("p2", "p3").tick();
    expect(held(play)).toEqual(["p4", "p5"]);
    play.back("p4");
    expect(held(play)).toEqual([]);
    expect(play.last("timeGivenBack").lostMs).toBe(12_000);
  });

  test("R10 R2 in the three seconds before the close it changes nothing but the time", () => {
    const play = quizOf(4, 4).wait(1_000);
    recover(play, 20_000).back("p1");
    expect(held(play)).toEqual([]);
    expect(play.round.closingMs).toBe(play.nowMs + 2_000);
    play.wait(1_000).back(...some(2, 4));
    expect(play.round.closingMs).toBe(play.nowMs + 1_000);
  });
});

describe("R10 a drop at another moment", () => {
  test("R10 before the question opens is waited for, from when it opens", () => {
    const play = quizOf(6, 6)
      .untilClosed()
      .next("reveal")
      .away(...some(1, 6))
      .wait(30_000);
    play.next("debrief", "openCard", "openAnswers");
    const { deadlineMs = 0 } = play.round;
    play.wait(1_000).back("p1").answer("p1", right);
    play.wait(2_000).tick();
    expect(held(play)).toEqual(some(2, 6));
    play.back(...some(2, 5));
    expect(play.round.deadlineMs).toBe(deadlineMs + 3_000);
  });

  test("R10 while the card is read too, and in the lobby", () => {
    const reading = aSession()
      .quiz()
      .withPeople(4)
      .start()
      .away(...some(1, 4))
      .wait(10_000)
      .next("openAnswers")
      .back("p1");
    expect(held(reading)).toEqual(some(2, 4));
    const lobby = aSession()
      .quiz()
      .withPeople(4)
      .open()
      .away(...some(1, 4))
      .wait(60_000)
      .next("start", "openAnswers")
      .back("p1");
    expect(held(lobby)).toEqual(some(2, 4));
  });

  test("R10 is forgotten after the next question: who never comes back holds up no third", () => {
    const play = quizOf(6, 1)
      .away(...some(4, 6))
      .wait(6_000);
    play.next("closeAnswers", "reveal", "debrief", "openCard", "openAnswers");
    expect(held(play)).toEqual(some(4, 6));
    play.next("closeAnswers", "reveal", "debrief", "openCard", "openAnswers");
    expect(play.game).not.toHaveProperty("outage");
    for (const id of some(1, 3)) play.answer(id, right);
    expect(play.untilClosed().last("answersClosed")).toMatchObject({ by: "everyone", absent: some(4, 6) });
  });

  test("R10 another one during the next question is waited for in the one after it", () => {
    const play = quizOf(9)
      .away(...some(7, 9))
      .wait(6_000);
    play
      .next("closeAnswers", "reveal", "debrief", "openCard", "openAnswers")
      .away(...some(1, 4))
      .wait(6_000);
    play.next("closeAnswers", "reveal", "debrief", "openCard", "openAnswers");
    expect(held(play)).toEqual(["p1", "p2", "p3", "p4", "p7", "p8", "p9"]);
  });

  test("R10 R9 answers opened again close at their deadline as ever", () => {
    const play = quizOf(4, 1)
      .away(...some(2, 4))
      .wait(6_000)
      .next("closeAnswers");
    play.trainer({ type: "stepBack", expects: "reopenAnswers" });
    play.back("p2", "p3", "p4").wait(1_000);
    for (const id of some(2, 4)) play.answer(id, right);
    expect(play.round).not.toHaveProperty("closingMs");
    expect(play.untilClosed().last("answersClosed").by).toBe("time");
  });
});

describe("R10 whom it does not wait for", () => {
  test("R10 S5 the removed: they count among nobody", () => {
    const play = quizOf(6, 1)
      .away(...some(2, 5))
      .wait(6_000);
    play.answer("p6", right);
    for (const participantId of some(2, 5)) play.trainer({ type: "remove", participantId });
    expect(play.game).not.toHaveProperty("outage");
    expect(play.untilClosed().last("answersClosed")).toMatchObject({ by: "everyone", absent: [] });
  });

  test("R10 S3 who came in after the card opened", () => {
    const play = quizOf(3, 3 - 1);
    play.join("x1", "X1").join("x2", "X2").away("x1", "x2").wait(6_000);
    play.answer("p3", right);
    expect(play.round.closingMs).toBe(play.nowMs + 3_000);
  });

  test("R10 A1 a locked team", () => {
    const play = aSession().withPeople(8).answering();
    play.lock("p1", right);
    play.away("p3", "p5", "p7").wait(6_000);
    expect(held(play)).toEqual([]);
    play.answer("p2", right);
    for (const id of ["p4", "p6", "p8"]) play.answer(id, right);
    expect(play.untilClosed().last("answersClosed").by).toBe("everyone");
  });

  test("R10 A1 who has voted: the votes of a team of two minds decide", () => {
    const play = aSession().withPeople(8).answering();
    for (const id of ["p1", "p2", "p3", "p4", "p5", "p7"]) play.answer(id, right);
    for (const id of ["p6", "p8"]) play.answer(id, wrong);
    play
      .away(...some(2, 8))
      .wait(6_000)
      .tick();
    expect(held(play)).toEqual([]);
    expect(play.untilClosed().last("answersClosed").by).toBe("everyone");
    expect(play.round.locks.get("sun")).toMatchObject({ answer: right, by: "vote" });
  });

  test("R10 A1 but who has not is, and their team is not settled before", () => {
    const play = aSession().withPeople(8).answering();
    for (const id of some(1, 6)) play.answer(id, right);
    expect(agreedTeams(play.game)).toEqual(new Set());
    play
      .away(...some(5, 8))
      .wait(6_000)
      .tick();
    expect(held(play)).toEqual(["p7", "p8"]);
    expect(agreedTeams(play.game)).toEqual(new Set());
    expect(stillAnswering(play.game, play.nowMs)).toBe(2);
    play.lock("p1", right);
    expect(held(play)).toEqual(["p8"]);
    play.lock("p2", right);
    expect(held(play)).toEqual([]);
    expect(play.round.step).toBe("closed");
  });

  test("R10 K8 at an assignment nobody answers on phones: its time goes on", () => {
    const play = aSession()
      .quiz(anAssignment("a1"))
      .withPeople(4)
      .answering()
      .away(...some(1, 4))
      .wait(6_000);
    expect(held(play)).toEqual([]);
    play.untilDue();
    expect(play.round.step).toBe("perform");
  });

  test("R10 anybody once the game is over", () => {
    const play = quizOf(4, 1);
    play.trainer({ type: "endGame" });
    play.away(...some(1, 4));
    expect(types(play)).not.toContain("manyDropped");
    expect(recover(play, 5_000).game).not.toHaveProperty("outage");
  });
});

test("R10 S1 the journal tells it all", () => {
  const play = quizOf(10, 1)
    .away(...some(2, 10))
    .wait(8_000)
    .back(...some(2, 8));
  expect(fold(JSON.parse(JSON.stringify(play.events)))).toEqual(play.game);
});
