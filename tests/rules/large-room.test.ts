// A keynote's room: a thousand people answer, and the rules take no time over it (A restart folds the same journal).
import { expect, test } from "vitest";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { fold } from "../../server/rules/session.ts";
import { aSession } from "../kit/a-session.ts";
import { choose } from "../kit/cards.ts";

const PEOPLE = 1_000;

const elapsedMs = (work: () => void): number => {
  const startedMs = performance.now();
  work();
  return performance.now() - startedMs;
};

test("S6 R2 a thousand participants answer and are folded in well under a second", () => {
  const play = aSession().quiz().withTeams(8).withPeople(PEOPLE).answering();
  const answeringMs = elapsedMs(() => {
    for (let index = 1; index <= PEOPLE; index++) {
      play.wait(1).answer(`p${index}`, choose(index % 3 === 0 ? "a" : "b"));
      nextDueMs(play.game);
    }
  });
  expect(play.untilClosed().last("answersClosed").by).toBe("everyone");
  const revealMs = elapsedMs(() => play.next("reveal"));
  const foldMs = elapsedMs(() => expect(fold(play.events).rev).toBe(play.game.rev));
  expect({ answering: answeringMs < 1_500, reveal: revealMs < 200, fold: foldMs < 800 }).toEqual({
    answering: true,
    reveal: true,
    fold: true,
  });
  console.log(`1,000 answers ${answeringMs.toFixed(0)} ms, reveal ${revealMs.toFixed(0)} ms, fold ${foldMs.toFixed(0)} ms`);
});
