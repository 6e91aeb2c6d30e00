// A keynote's room: a thousand people answer, the last one closes the round, and a restart folds the same game.
import { expect, test } from "vitest";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { fold } from "../../server/rules/session.ts";
import { aSession } from "../kit/a-session.ts";
import { choose } from "../kit/cards.ts";

const PEOPLE = 1_000;

test("S6 R2 a thousand participants answer, are waited for and folded", () => {
  const play = aSession().quiz().withTeams(8).withPeople(PEOPLE).answering();
  const startedMs = performance.now();
  for (let index = 1; index <= PEOPLE; index++) {
    play.wait(1).answer(`p${index}`, choose(index % 3 === 0 ? "a" : "b"));
    nextDueMs(play.game);
  }
  expect(play.untilClosed().last("answersClosed").by).toBe("everyone");
  play.next("reveal");
  expect(fold(play.events)).toEqual(play.game);
  console.log(`1,000 answers, reveal and fold: ${Math.round(performance.now() - startedMs)} ms`);
});

test("R10 a thousand drop together, come back one by one, and are folded", () => {
  const play = aSession().quiz().withTeams(8).withPeople(PEOPLE).answering();
  const all = Array.from({ length: PEOPLE }, (_, index) => `p${index + 1}`);
  play.answer("p1", choose("a"));
  const startedMs = performance.now();
  play.away(...all).wait(8_000);
  for (const id of all.slice(0, 750)) nextDueMs(play.back(id).game);
  expect(play.round).not.toHaveProperty("closingMs");
  for (const id of all.slice(750)) nextDueMs(play.back(id).game);
  expect(play.game).not.toHaveProperty("outage");
  const playedMs = performance.now() - startedMs;
  expect(fold(play.events)).toEqual(play.game);
  console.log(`1,000 drop and return: ${Math.round(playedMs)} ms, and fold: ${Math.round(performance.now() - startedMs - playedMs)} ms`);
});
