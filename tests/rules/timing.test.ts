// Time used and to be expected: B12; and the spans both sides of the wire agree on.
import { describe, expect, test } from "vitest";
import * as limits from "../../server/protocol/limits.ts";
import { teamLooks } from "../../server/rules/game.ts";
import { timing } from "../../server/rules/select/timing.ts";
import { aRoad } from "../kit/a-board.ts";
import { aSession } from "../kit/a-session.ts";

describe("B12 the time", () => {
  test("B12 planned and used, before and after the start", () => {
    const play = aSession().withPeople(2).open();
    expect(timing(play.game, play.nowMs)).toEqual({ plannedMs: 3_600_000, usedMs: 0, rounds: 0 });
    play.next("start").wait(5_000);
    expect(timing(play.game, play.nowMs)).toEqual({ plannedMs: 3_600_000, usedMs: 5_000, rounds: 0 });
  });

  test("B12 the quiz's end is forecast by its cards", () => {
    const play = aSession().quiz().withPeople(2).answering();
    expect(timing(play.game, play.nowMs)).not.toHaveProperty("expectedMs");
    play.wait(60_000).next("closeAnswers", "reveal");
    expect(timing(play.game, play.nowMs)).toEqual({
      plannedMs: 3_600_000,
      usedMs: 60_000,
      expectedMs: 720_000,
      rounds: 1,
      roundsPlanned: 12,
    });
  });

  test("B12 the board's by the leader's shortest road, every turn at this pace", () => {
    const road = aRoad(...Array.from({ length: 20 }, () => "design"));
    const play = aSession().on(road).withPeople(2).start();
    expect(timing(play.game, play.nowMs)).not.toHaveProperty("expectedMs");
    play.roll(3).wait(100_000).nextUntil("nextTurn").next("nextTurn");
    // 18 steps to go are 6 rolls: sun's turn now, and five rounds of two.
    expect(timing(play.game, play.nowMs).expectedMs).toBe(100_000 + 11 * 100_000);
  });

  test("B12 planned time bounds the forecast, by a round of turns", () => {
    const play = aSession().with({ plannedMs: 300_000 }).withPeople(2).start().roll(1).wait(100_000).nextUntil("nextTurn").next("nextTurn");
    expect(timing(play.game, play.nowMs).expectedMs).toBe(500_000);
  });

  test("B12 once somebody is at the finish, by the turns left", () => {
    const play = aSession().on(aRoad("design")).withTeams(4).withPeople(4).start().roll(6).wait(10_000).next("nextTurn");
    expect(timing(play.game, play.nowMs).expectedMs).toBe(40_000);
  });

  test("B12 after the end it is what was used", () => {
    const play = aSession().withPeople(2).start().wait(7_000);
    play.trainer({ type: "endGame" });
    expect(timing(play.game, play.nowMs + 5_000)).toMatchObject({ usedMs: 7_000, expectedMs: 7_000 });
  });
});

test("S4 S5 there are looks for all teams, and the console's extension is one that counts", () => {
  expect(limits.TEAMS_MAX).toBe(teamLooks.length);
  expect(limits.EXTEND_MS).toBeGreaterThanOrEqual(limits.EXTEND_MIN_MS);
  expect(limits.EXTEND_MS).toBeLessThanOrEqual(limits.EXTEND_MAX_MS);
});
