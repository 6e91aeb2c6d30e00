// Points, standings and the end of the quiz: Q1, Q2, Q5, Q6, K7.
import { describe, expect, test } from "vitest";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { participantStandings, teamStandings } from "../../server/rules/select/standings.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, aNumber, aPoll, guess, right, wrong } from "../kit/cards.ts";
import { trainer } from "../kit/play.ts";

describe("Q1 accuracy", () => {
  test("Q1 1000 by credit by weight, however fast", () => {
    const play = aSession()
      .quiz(aNumber("n", { weight: 2 }))
      .withPeople(3)
      .answering();
    play.answer("p1", guess(50));
    play.wait(19_000).answer("p2", guess(61));
    play.next("closeAnswers", "reveal");
    expect(["p1", "p2", "p3"].map((id) => play.who(id).points)).toEqual([2_000, 1_000, 0]);
  });

  test("Q1 weight 0 is a practice round", () => {
    const play = aSession()
      .quiz(aChoice("c", { weight: 0 }))
      .withPeople(1)
      .answering();
    play.answer("p1", right);
    play.untilClosed().next("reveal");
    expect(play.who("p1")).toMatchObject({ points: 0, rightAnswers: 1 });
  });

  test("K7 Q1 a poll earns no points and no verdict", () => {
    const play = aSession().quiz(aPoll("p")).withPeople(2).answering();
    play.answer("p1", { kind: "poll", option: "a" });
    play.next("closeAnswers", "reveal");
    expect(play.last("cardRevealed").marks).toEqual([["p1", { credit: 0, verdict: "none", points: 0 }]]);
    expect(play.last("cardRevealed").teams.map((team) => team.verdict)).toEqual(["none", "none"]);
  });
});

describe("Q2 speed", () => {
  const pointsAfter = (waitMs: number, over: Parameters<typeof aChoice>[1] = {}) => {
    const play = aSession().quiz(aChoice("c", over)).with({ scoring: "speed" }).withPeople(2).answering();
    play.wait(waitMs).answer("p1", right);
    play.next("closeAnswers", "reveal");
    return play.who("p1").points;
  };

  test("Q2 takes up to half in a line, never more", () =>
    expect([0, 10_000, 20_000, 21_000].map((ms) => pointsAfter(ms))).toEqual([1_000, 750, 500, 500]));

  test("Q2 an extension counts as time there was", () => {
    const play = aSession().quiz().with({ scoring: "speed" }).withPeople(2).answering();
    play.trainer({ type: "extend", byMs: 20_000 });
    play.wait(20_000).answer("p1", right);
    play.next("closeAnswers", "reveal");
    expect(play.who("p1").points).toBe(750);
  });

  test("Q2 untimed nothing is lost", () => {
    const play = aSession().quiz().with({ scoring: "speed", timed: false }).withPeople(2).answering();
    play.wait(500_000).answer("p1", right);
    play.next("closeAnswers", "reveal");
    expect(play.who("p1").points).toBe(1_000);
  });
});

describe("Q5 a team's score", () => {
  test("Q5 is the mean of those in the session when the card opened", () => {
    const play = aSession().quiz().withPeople(4).answering().join("p5", "Late");
    play.answer("p1", right);
    play.next("closeAnswers", "reveal");
    expect(play.game.teams.map((team) => team.points)).toEqual([500, 0]);
    expect(play.last("cardRevealed").teams[0]).toMatchObject({ credit: 0.5, verdict: "partly" });
  });

  test("Q5 S6 whom only their connection kept from answering is left out", () => {
    const play = aSession().quiz().withPeople(4).answering().away("p3");
    play.answer("p1", right);
    play.wait(6_000).next("closeAnswers", "reveal");
    expect(play.team("ember").points).toBe(1_000);
  });

  test("Q5 who was away but had answered counts", () => {
    const play = aSession().quiz().withPeople(4).answering();
    play.answer("p1", right);
    play.answer("p3", wrong);
    play.away("p3").wait(6_000).next("closeAnswers", "reveal");
    expect(play.team("ember").points).toBe(500);
  });

  test("S5 points can be given and taken, never below none", () => {
    const play = aSession().quiz().withPeople(2).start();
    play.trainer({ type: "awardPoints", teamId: "sun", points: 300 });
    play.trainer({ type: "awardPoints", teamId: "sun", points: -500 });
    expect(play.last("pointsAwarded").points).toBe(-300);
    expect(play.trainer({ type: "awardPoints", teamId: "sun", points: -1 })).toEqual([]);
    expect(play.refusal(trainer, { type: "awardPoints", teamId: "sun", points: 100_001 })).toBe("tooMuch");
    expect(play.refusal(trainer, { type: "awardCustomers", teamId: "sun", promoters: 1, passives: 0, detractors: 0 })).toBe("notNow");
  });
});

describe("Q6 standings", () => {
  test("Q6 equal scores share a rank, equal as screens show them", () => {
    const play = aSession().quiz().withTeams(3).withPeople(3).answering();
    play.answer("p1", right);
    play.answer("p2", right);
    play.next("closeAnswers", "reveal");
    expect(teamStandings(play.game).map((team) => team.rank)).toEqual([1, 1, 3]);
    expect(participantStandings(play.game).map((one) => one.rank)).toEqual([1, 1, 3]);
    const teams = play.game.teams.map((team, index) => ({ ...team, points: 1_000 / 3 + index / 100 }));
    expect(teamStandings({ ...play.game, teams }).map((team) => team.rank)).toEqual([1, 1, 1]);
  });

  test("Q6 come after every so many cards and at the end, then the quiz is over", () => {
    const cards = [1, 2, 3].map((number) => aChoice(`c${number}`));
    const play = aSession()
      .quiz(...cards)
      .with({ standingsEvery: 2 })
      .withPeople(2)
      .open();
    const pressed: string[] = [];
    for (let step = nextStep(play.game); step !== undefined; step = nextStep(play.game)) {
      pressed.push(step);
      play.next(step);
    }
    const round = ["openAnswers", "closeAnswers", "reveal", "debrief"];
    expect(pressed).toEqual([
      "introduce",
      "start",
      ...round,
      "openCard",
      ...round,
      "showStandings",
      "openCard",
      ...round,
      "showStandings",
      "endGame",
    ]);
    expect(play.game).toMatchObject({ phase: "ended", endReason: "cards", played: ["c1", "c2", "c3"] });
  });

  test("Q6 a quiz without cards goes to its standings", () => {
    const builder = aSession().quiz().withCards().withPeople(2);
    expect(nextStep(builder.start().game)).toBe("endGame");
  });

  test("Q6 cards come in the setup's order, as quiz rounds", () => {
    const play = aSession().quiz(aPoll("one"), aChoice("two")).withPeople(1).start();
    expect(play.round).toMatchObject({ cardId: "one", cause: "quiz", number: 1 });
  });
});
