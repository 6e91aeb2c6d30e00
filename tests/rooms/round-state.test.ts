// What everybody is told of a round that is closing (R2) or open again (R9): the synchronised state.
import { expect, test } from "vitest";
import { addDue, nothingDue } from "../../server/rooms/due.ts";
import { publicState } from "../../server/rooms/views/state.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, right, wrong } from "../kit/cards.ts";
import type { Play } from "../kit/play.ts";

const shown = ({ game }: Play) => publicState(game).round;

test("R2 when the answers close, and nothing of it before and after", () => {
  const play = aSession().quiz(aChoice("only")).withPeople(1).answering();
  expect(shown(play).closingMs).toBe(0);
  play.answer("p1", right);
  expect(shown(play).closingMs).toBe(play.nowMs + 3_000);
  play.trainer({ type: "skipCard" });
  expect(shown(play)).toMatchObject({ step: "", closingMs: 0 });
});

test("R9 A1 on the board everybody hears that their team's votes no longer settle it", () => {
  const play = aSession().withPeople(2).answering().next("closeAnswers");
  const due = nothingDue();
  for (const event of play.trainer({ type: "stepBack", expects: "reopenAnswers" })) addDue(due, event, play.game);
  expect(due).toMatchObject({ everyMe: true, quiet: false });
});

test("R9 a timer of thirty seconds, with its share, for answers open again", () => {
  const play = aSession().quiz().withPeople(2).answering().wait(4_000).next("closeAnswers").wait(9_000);
  play.trainer({ type: "stepBack", expects: "reopenAnswers" });
  expect(shown(play)).toMatchObject({ step: "answer", reopened: true, deadlineMs: play.nowMs + 30_000, lengthMs: 30_000 });
  play.trainer({ type: "extend", byMs: 10_000 });
  play.wait(5_000).trainer({ type: "pause" });
  play.wait(5_000).trainer({ type: "resume" });
  expect(shown(play)).toMatchObject({ deadlineMs: play.nowMs + 35_000, lengthMs: 40_000 });
  play.next("closeAnswers");
  expect(shown(play).reopened).toBe(false);
});

test("A1 a team is settled once all of it agrees, a team of one as soon as it has voted, and no longer when somebody changes their mind", () => {
  const play = aSession().withTeams(2).withPeople(3).answering();
  const settled = () => {
    return publicState(play.game).teams.map(({ locked }) => locked);
  };
  expect(settled()).toEqual([false, false]);
  play.answer("p2", wrong);
  expect(settled()).toEqual([false, true]);
  play.answer("p1", right);
  expect(settled()).toEqual([false, true]);
  play.answer("p3", right);
  expect(settled()).toEqual([true, true]);
  play.answer("p3", wrong);
  expect(settled()).toEqual([false, true]);
});
