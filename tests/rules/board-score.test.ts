// Who gains and loses customers by a card, and who wins: B3, B4, B11.
import { describe, expect, test } from "vitest";
import type { Answer } from "../../server/kinds/shapes.ts";
import type { Customers } from "../../server/rules/game.ts";
import { participantStandings, teamStandings, winners } from "../../server/rules/select/standings.ts";
import { aSession } from "../kit/a-session.ts";
import { aNumber, anOrder, guess, put, right, wrong } from "../kit/cards.ts";
import { trainer } from "../kit/play.ts";

/** One card with ember active; `undefined` gives no answer. */
const revealed = (answers: readonly (Answer | undefined)[], builder = aSession()) => {
  const play = builder.withTeams(answers.length).withPeople(answers.length).answering();
  for (const [index, answer] of answers.entries()) if (answer !== undefined) play.answer(`p${index + 1}`, answer);
  return play.nextUntil("reveal").next("reveal");
};
const bagOf = (play: ReturnType<typeof revealed>) =>
  play.game.teams.map(({ customers }) => [customers.promoters, customers.passives, customers.detractors].join(""));

describe("B4 the active team", () => {
  test("B4 right gains as many promoters as the card is difficult", () => expect(bagOf(revealed([right, wrong]))).toEqual(["200", "000"]));
  test("B4 a wrong answer costs the active team a detractor", () => expect(bagOf(revealed([wrong, wrong]))).toEqual(["001", "000"]));
  test("B4 partly gains a passive", () => {
    const play = revealed([guess(60), guess(99)], aSession().withCards(aNumber("n")));
    expect(play.last("cardRevealed").teams[0]).toMatchObject({ verdict: "partly", gained: { passives: 1 } });
    expect(bagOf(play)).toEqual(["010", "000"]);
  });
  test("B4 no answer though somebody was there is wrong", () => expect(bagOf(revealed([undefined, wrong]))).toEqual(["001", "000"]));
  test("B4 S6 a team that was away neither gains nor loses", () => {
    const play = aSession().withPeople(2).answering().away("p1").wait(6_000);
    play.answer("p2", wrong);
    play.untilClosed().next("reveal");
    expect(bagOf(play)).toEqual(["000", "000"]);
    expect(play.last("cardRevealed").teams[0]?.verdict).toBe("none");
  });
});

describe("B3 the others", () => {
  test("B3 gain a promoter each when right and the active team is not", () => {
    expect(bagOf(revealed([wrong, right, wrong, right]))).toEqual(["001", "100", "000", "100"]);
  });
  test("B3 also when the active team is only partly right", () => {
    expect(bagOf(revealed([guess(60), guess(50)], aSession().withCards(aNumber("n"))))).toEqual(["010", "100"]);
  });
  test("B3 gain nothing when the active team is right; their right answers are counted", () => {
    const play = revealed([right, right, wrong]);
    expect(bagOf(play)).toEqual(["200", "000", "000"]);
    expect(play.game.teams.map((team) => team.rightAnswers)).toEqual([1, 1, 0]);
  });
  test("B3 partly is not right", () => {
    const cards = aSession().withCards(anOrder("o"));
    expect(bagOf(revealed([put("a", "b", "c", "d"), put("d", "c", "a", "b")], cards))).toEqual(["001", "000"]);
  });
  test("B3 everybody's own answers are marked, whatever their team locked", () => {
    const play = aSession().withPeople(4).answering();
    play.answer("p3", right);
    play.lock("p1", wrong);
    play.next("closeAnswers", "reveal");
    expect([play.who("p1").rightAnswers, play.who("p3").rightAnswers]).toEqual([0, 1]);
    expect(participantStandings(play.game)[0]).toEqual({ participantId: "p3", rank: 1 });
  });
});

describe("S5 customers by the trainer's hand", () => {
  const award = (promoters: number, passives: number, detractors: number) =>
    ({ type: "awardCustomers", teamId: "ember", promoters, passives, detractors }) as const;

  test("S5 are given, and taken as far as there are any", () => {
    const play = aSession().withPeople(2).start();
    play.trainer(award(2, 1, 0));
    play.trainer(award(-5, 0, 1));
    expect(play.last("customersChanged").by).toEqual({ promoters: -2, passives: 0, detractors: 1 });
    expect(play.team("ember").customers).toEqual({ promoters: 0, passives: 1, detractors: 1 });
    expect(play.trainer(award(-1, 0, 0))).toEqual([]);
  });

  test("S5 whole and at most a hundred, on the board, after the start", () => {
    const play = aSession().withPeople(2).open();
    expect(play.refusal(trainer, award(1, 0, 0))).toBe("notNow");
    play.next("start");
    for (const count of [101, -101, 0.5, Number.NaN]) expect(play.refusal(trainer, award(count, 0, 0))).toBe("tooMuch");
    expect(play.refusal(trainer, { ...award(1, 0, 0), teamId: "x" })).toBe("unknownTeam");
    expect(play.refusal(trainer, { type: "awardPoints", teamId: "ember", points: 5 })).toBe("notNow");
  });
});

describe("B11 winning", () => {
  type Score = Customers & { readonly rightAnswers: number };
  const score = (promoters: number, detractors: number, rightAnswers = 0): Score => ({ promoters, passives: 0, detractors, rightAnswers });
  const standing = (...scores: readonly Score[]) => {
    const { game } = aSession().withTeams(scores.length).withPeople(scores.length).start();
    const teams = game.teams.map((team, index) => {
      const { rightAnswers, ...customers } = scores[index] ?? score(0, 0);
      return { ...team, rightAnswers, customers };
    });
    return { ...game, teams };
  };
  const ranks = (...scores: readonly Score[]) => teamStandings(standing(...scores)).map(({ teamId, rank }) => `${teamId} ${rank}`);

  test("B11 most net customers win", () => expect(ranks(score(5, 3), score(4, 0), score(3, 0))).toEqual(["sun 1", "moss 2", "ember 3"]));
  test("B11 a tie goes to fewer detractors, then to more right answers", () => {
    expect(ranks(score(4, 2), score(3, 1), score(3, 1, 2))).toEqual(["moss 1", "sun 2", "ember 3"]);
  });
  test("B11 Q6 else it is shared", () => {
    expect(ranks(score(2, 0), score(2, 0), score(1, 0))).toEqual(["ember 1", "sun 1", "moss 3"]);
    expect(winners(standing(score(2, 0), score(2, 0), score(1, 0)))).toEqual(["ember", "sun"]);
  });
  test("B11 a team without members cannot win", () => {
    const { game } = aSession().withTeams(3).withPeople(2).start();
    expect(winners(game)).toEqual(["ember", "sun"]);
    expect(teamStandings(game).at(-1)).toEqual({ teamId: "moss", rank: 3 });
  });
});
