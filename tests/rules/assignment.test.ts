// Assignments: prepared, performed and judged by the trainer: K8.
import { describe, expect, test } from "vitest";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { aRoad } from "../kit/a-board.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, anAssignment, right } from "../kit/cards.ts";
import { person, trainer } from "../kit/play.ts";

const onTheBoard = () =>
  aSession()
    .on(aRoad("challenge", "design", "design", "design", "design", "design"))
    .withCards(aChoice("c"), anAssignment("pitch", { difficulty: 3 }))
    .withPeople(4)
    .answering();

describe("K8 on the board", () => {
  test("K8 the challenge draws an assignment; its answer time is for preparing", () => {
    const play = onTheBoard();
    expect(play.round).toMatchObject({ cardId: "pitch", cause: "challenge", step: "answer", deadlineMs: play.nowMs + 20_000 });
    expect(nextStep(play.game)).toBe("startPerformance");
    expect(play.refusal(person("p1"), { type: "submitAnswer", round: 1, answer: right })).toBe("badAnswer");
    expect(play.refusal(trainer, { type: "closeAnswers" })).toBe("notNow");
  });

  test("K8 preparing and performing end by themselves, without grace", () => {
    const play = onTheBoard();
    expect(nextDueMs(play.game)).toBe(play.nowMs + 20_000);
    play.untilDue();
    expect(play.round).toMatchObject({ step: "perform", deadlineMs: play.nowMs + 60_000, lengthMs: 60_000 });
    play.untilDue();
    expect(play.round.step).toBe("judge");
    expect(nextDueMs(play.game)).toBeUndefined();
    expect(nextStep(play.game)).toBeUndefined();
  });

  test("K8 the trainer's verdict is the credit, and may be changed until the reveal", () => {
    const play = onTheBoard().next("startPerformance", "endPerformance");
    expect(play.refusal(trainer, { type: "next", expects: "reveal" })).toBe("notNow");
    play.trainer({ type: "judge", teamId: "ember", verdict: "not" });
    play.trainer({ type: "judge", teamId: "ember", verdict: "partly" });
    expect(play.trainer({ type: "judge", teamId: "ember", verdict: "partly" })).toEqual([]);
    play.trainer({ type: "judge", teamId: "ember", verdict: "accepted" });
    play.next("reveal");
    expect(play.team("ember").customers).toEqual({ promoters: 3, passives: 0, detractors: 0 });
    expect(play.refusal(trainer, { type: "judge", teamId: "ember", verdict: "not" })).toBe("notNow");
  });

  test("K8 B3 nobody else gains by a performance", () => {
    const play = onTheBoard().next("startPerformance", "endPerformance");
    play.trainer({ type: "judge", teamId: "ember", verdict: "not" });
    play.next("reveal");
    expect(play.team("ember").customers.detractors).toBe(1);
    expect(play.team("sun").customers.promoters).toBe(0);
  });

  test("K8 only the performing team is judged, and not before it performs", () => {
    const play = onTheBoard();
    expect(play.refusal(trainer, { type: "judge", teamId: "ember", verdict: "not" })).toBe("notNow");
    play.next("startPerformance");
    expect(play.refusal(trainer, { type: "judge", teamId: "sun", verdict: "not" })).toBe("notNow");
    expect(play.refusal(trainer, { type: "judge", teamId: "x", verdict: "not" })).toBe("unknownTeam");
    expect(play.refusal(trainer, { type: "judge", teamId: "ember", verdict: "accepted" })).toBeUndefined();
  });
});

describe("K8 in the quiz", () => {
  const inTheQuiz = () =>
    aSession()
      .quiz(anAssignment("pitch", { weight: 0.5 }))
      .withTeams(3)
      .withPeople(5)
      .answering()
      .next("startPerformance", "endPerformance");

  test("K8 every team performs; those without a verdict earn nothing", () => {
    const play = inTheQuiz();
    expect(nextStep(play.game)).toBeUndefined();
    play.trainer({ type: "judge", teamId: "ember", verdict: "accepted" });
    play.trainer({ type: "judge", teamId: "sun", verdict: "partly" });
    play.next("reveal");
    expect(play.game.teams.map((team) => team.points)).toEqual([500, 250, 0]);
    expect(["p1", "p4", "p2", "p3"].map((id) => play.who(id).points)).toEqual([500, 500, 250, 0]);
    expect(play.last("cardRevealed").teams.map((team) => team.verdict)).toEqual(["right", "partly", "none"]);
  });
});
