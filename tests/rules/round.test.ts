// A round's steps, time and answers: R1–R3, R5, R6, S6.
import { describe, expect, test } from "vitest";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { expected } from "../../server/rules/select/waiting.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, choose, guess, right, wrong } from "../kit/cards.ts";
import { person, trainer } from "../kit/play.ts";

const submit = (round: number, answer = right) => ({ type: "submitAnswer", round, answer }) as const;

describe("R1 reading", () => {
  test("R1 a card stands for its reading time, then its answers open by themselves", () => {
    const play = aSession().quiz().withPeople(2).start();
    expect(play.round).toMatchObject({ step: "read", deadlineMs: play.nowMs + 3_000, lengthMs: 3_000 });
    expect(play.refusal(person("p1"), submit(1))).toBe("notOpenYet");
    expect(play.wait(2_999).tick()).toEqual([]);
    play.untilDue();
    expect(play.round).toMatchObject({ step: "answer", answersAtMs: play.nowMs, deadlineMs: play.nowMs + 20_000 });
  });

  test("R1 without reading time, by card or session, answers open at once", () => {
    expect(aSession().quiz().with({ readFirst: false }).withPeople(2).start().round.step).toBe("answer");
    expect(
      aSession()
        .quiz(aChoice("quick", { readMs: 0 }))
        .withPeople(2)
        .start().round.step,
    ).toBe("answer");
  });

  test("R1 the trainer may open answers earlier", () => {
    expect(aSession().quiz().withPeople(2).start().next("openAnswers").round.step).toBe("answer");
  });
});

describe("R2 answering", () => {
  test("R2 closes when everybody has answered", () => {
    const play = aSession().quiz().withPeople(3).answering();
    play.answer("p1", right);
    play.answer("p2", wrong);
    expect(play.round).not.toHaveProperty("closingMs");
    expect(expected(play.game)).toEqual({ answered: 2, expected: 3, waitedFor: ["p3"] });
    play.answer("p3", right);
    play.untilClosed();
    expect(play.last("answersClosed").by).toBe("everyone");
    expect(play.round).not.toHaveProperty("deadlineMs");
  });

  test("R2 an answer may be changed; the last one counts", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", wrong);
    play.answer("p1", right);
    expect(play.round.answers.get("p1")?.answer).toEqual(right);
    play.next("closeAnswers", "reveal");
    expect(play.who("p1").points).toBe(1_000);
  });

  test("R2 the trainer closes early", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    play.trainer({ type: "closeAnswers" });
    expect(play.last("answersClosed").by).toBe("trainer");
    expect(play.refusal(trainer, { type: "closeAnswers" })).toBe("alreadyClosed");
    expect(play.refusal(person("p2"), submit(1))).toBe("alreadyClosed");
  });

  test("R2 untimed, by card or session, there is no deadline", () => {
    expect(aSession().quiz().with({ timed: false }).withPeople(2).answering().round.deadlineMs).toBeUndefined();
    const { answerMs: _, ...untimed } = aChoice("slow");
    const play = aSession().quiz(untimed).withPeople(2).answering();
    expect(play.round.deadlineMs).toBeUndefined();
    expect(nextDueMs(play.game)).toBeUndefined();
    expect(play.wait(3_600_000).tick()).toEqual([]);
  });

  test("R2 an answer that does not fit the card is refused", () => {
    const play = aSession().quiz().withPeople(2).answering();
    expect(play.refusal(person("p1"), submit(1, choose("e")))).toBe("badAnswer");
    expect(play.refusal(person("p1"), submit(1, guess(3)))).toBe("badAnswer");
  });
});

describe("R3 the server's time", () => {
  test("R3 an answer counts up to a second after the deadline", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.wait(21_000).answer("p1", right);
    expect(play.refusal(person("p2"), submit(1))).toBeUndefined();
  });

  test("R3 later it is refused, even before the clock has closed the round", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.wait(21_001);
    expect(play.refusal(person("p1"), submit(1))).toBe("alreadyClosed");
  });

  test("R3 the clock closes the round when the second of grace is over", () => {
    const play = aSession().quiz().withPeople(2).answering();
    expect(nextDueMs(play.game)).toBe(play.nowMs + 21_000);
    expect(play.wait(20_999).tick()).toEqual([]);
    play.wait(1).tick();
    expect(play.last("answersClosed").by).toBe("time");
  });

  test("R3 the same answer sent again is fine and no event", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    expect(play.wait(1_000).answer("p1", right)).toEqual([]);
    expect(play.round.answers.get("p1")?.afterMs).toBe(0);
  });

  test("R3 an answer to another round is refused", () => {
    const play = aSession().quiz().withPeople(2).answering();
    expect(play.refusal(person("p1"), submit(2))).toBe("wrongRound");
    play.next("closeAnswers", "reveal", "debrief", "openCard", "openAnswers");
    expect(play.refusal(person("p1"), submit(1))).toBe("wrongRound");
  });

  test("R3 without a card on the table there is nothing to answer", () => {
    const play = aSession().withPeople(2).start();
    expect(play.refusal(person("p1"), submit(1))).toBe("noOpenCard");
    expect(play.refusal(trainer, { type: "closeAnswers" })).toBe("noOpenCard");
  });
});

describe("S6 a round never waits for somebody away", () => {
  test("S6 after 5 s the round closes without them", () => {
    const play = aSession().quiz().withPeople(3).answering();
    play.answer("p1", right);
    play.away("p3").answer("p2", right);
    expect(play.round.step).toBe("answer");
    expect(expected(play.game, play.nowMs).waitedFor).toEqual(["p3"]);
    expect(nextDueMs(play.game)).toBe(play.nowMs + 5_000);
    play.untilClosed();
    expect(play.last("answersClosed")).toMatchObject({ by: "everyone", absent: ["p3"] });
  });

  test("S6 who comes back in time is waited for again", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    play.away("p2").wait(4_000).back("p2").wait(4_000).tick();
    expect(play.round).not.toHaveProperty("closingMs");
  });

  test("S6 with nobody there the round waits for its deadline", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    play.away("p1").wait(6_000).away("p2").wait(6_000).tick();
    expect(play.round.step).toBe("answer");
    expect(nextDueMs(play.game)).toBe((play.round.deadlineMs ?? 0) + 1_000);
  });

  test("S6 without any answer the round waits for its deadline", () => {
    const play = aSession().quiz().withPeople(1).answering().away("p1").wait(10_000);
    expect(play.tick()).toEqual([]);
  });

  test("S6 removing the last one waited for lets the clock close the round", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    play.trainer({ type: "remove", participantId: "p2" });
    expect(nextDueMs(play.game)).toBeLessThanOrEqual(play.nowMs);
    play.untilClosed();
    expect(play.last("answersClosed").by).toBe("everyone");
  });
});

describe("R5 the reveal and R6 the debrief", () => {
  test("R5 comes from the trainer alone, with marks, teams and how the room answered", () => {
    const play = aSession().quiz().withPeople(3).answering();
    play.answer("p1", right);
    play.answer("p2", wrong);
    play.answer("p3", right);
    expect(nextDueMs(play.untilClosed().game)).toBeUndefined();
    play.next("reveal");
    const { marks, teams, tally } = play.last("cardRevealed");
    expect(marks).toContainEqual(["p2", { credit: 0, verdict: "wrong", points: 0 }]);
    expect(teams.map((team) => [team.teamId, team.points])).toEqual([
      ["ember", 1_000],
      ["sun", 0],
    ]);
    expect(tally).toEqual({ kind: "choice", counts: { a: 1, b: 2, c: 0, d: 0 }, total: 3 });
    expect(play.round.outcome).toMatchObject({ counts: true });
  });

  test("R6 the debrief follows the reveal, then the next card", () => {
    const play = aSession().quiz().withPeople(2).answering().next("closeAnswers", "reveal", "debrief");
    expect(play.round.step).toBe("debrief");
    play.next("openCard");
    expect(play.round).toMatchObject({ number: 2, step: "read" });
  });

  test("R5 a double click is not two steps", () => {
    const play = aSession().quiz().withPeople(2).answering().next("closeAnswers", "reveal");
    expect(play.refusal(trainer, { type: "next", expects: "reveal" })).toBe("alreadyMoved");
    expect(play.round.step).toBe("reveal");
  });
});
