// Nobody is first at nothing: ranks come with the first score (Q6, B11).
import { expect, test } from "vitest";
import { meView } from "../../server/rooms/views/me.ts";
import { mineOf } from "../../server/rooms/views/reveal.ts";
import { publicState } from "../../server/rooms/views/state.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, right, wrong } from "../kit/cards.ts";
import type { Play } from "../kit/play.ts";

const shown = ({ game }: Play) => {
  const state = publicState(game);
  return { teams: state.teams.map(({ rank }) => rank), top: state.top.map(({ name, rank }) => `${rank} ${name}`) };
};

test("Q6 in the quiz there are no ranks before somebody has points, and the best are those who have", () => {
  const play = aSession().quiz().withTeams(3).withPeople(3).answering();
  expect(shown(play)).toEqual({ teams: [0, 0, 0], top: [] });
  expect(meView(play.game, "p1", undefined)).not.toHaveProperty("rank");
  play.answer("p1", wrong);
  play.next("closeAnswers", "reveal");
  expect(mineOf(play.game, play.round, "p1")).not.toHaveProperty("rank");
  play.next("debrief", "openCard", "openAnswers").answer("p2", right);
  play.next("closeAnswers", "reveal");
  expect(shown(play)).toEqual({ teams: [2, 1, 2], top: ["1 P2"] });
  expect(meView(play.game, "p1", undefined).rank).toBe(2);
  expect(mineOf(play.game, play.round, "p2").rank).toBe(1);
});

test("Q6 the standings after the last card are known for the last, so that nobody hears who leads before the podium", () => {
  const play = aSession().quiz(aChoice("one"), aChoice("two")).with({ standingsEvery: 1 }).withPeople(2).start().nextUntil("showStandings");
  const isFinal = () => {
    return publicState(play.game).final;
  };
  expect(isFinal()).toBe(false);
  play.next("showStandings");
  expect(isFinal()).toBe(false);
  play.next("openCard").nextUntil("showStandings").next();
  expect(isFinal()).toBe(true);
  play.next("endGame");
  expect(isFinal()).toBe(false);
});

test("B11 on the board a lone detractor ranks its team last, and before it nobody is ranked", () => {
  const play = aSession().withPeople(2).answering();
  expect(shown(play).teams).toEqual([0, 0]);
  play.answer("p1", wrong);
  play.next("closeAnswers", "reveal");
  expect(shown(play).teams).toEqual([2, 1]);
});
