// What the stage shows follows from the public state alone.

import { describe, expect, it } from "vitest";
import { signed } from "../../client/ui/numbers.ts";
import { nps } from "../../client/view/customers.ts";
import { groupCode, joinAddress } from "../../client/view/join.ts";
import {
  afterPodium,
  arrivedIn,
  countdown,
  forkWays,
  isTrainerAway,
  namesThatFit,
  podium,
  resultsInOrder,
  turnInResults,
} from "../../client/view/stage-view.ts";
import { activeTeam, byRank } from "../../client/view/teams.ts";
import type { BoardView, PublicState, PublicTeam, RevealView } from "../../server/protocol/views.ts";
import { roundOf } from "../kit/kinds.ts";

const team = (id: string, more: Partial<PublicTeam> = {}): PublicTeam => ({
  id,
  look: "moss",
  name: "",
  captain: "",
  members: 0,
  connected: 0,
  promoters: 0,
  passives: 0,
  detractors: 0,
  points: 0,
  rank: 1,
  space: "s0",
  finishedAs: 0,
  locked: false,
  ...more,
});

const state = (more: Partial<PublicState> = {}): PublicState => ({
  code: "482913",
  mode: "board",
  phase: "round",
  languages: ["en"],
  paused: false,
  locked: false,
  participants: 0,
  connected: 0,
  teams: [],
  turn: { number: 1, teamId: "b", step: "roll", die: 0, stepsLeft: 0, choices: [] },
  round: {
    number: 1,
    step: "answer",
    ...roundOf("choice"),
    topic: "design",
    difficulty: 1,
    cause: "topic",
    deadlineMs: 0,
    lengthMs: 0,
    closingMs: 0,
    reopened: false,
    answered: 0,
    expected: 0,
  },
  top: [],
  pausedAtMs: 0,
  endReason: "",
  final: false,
  winners: [],
  joinUrl: "http://192.168.1.20:2567/join/482913",
  consoles: 1,
  stages: 1,
  pictureUntilMs: 0,
  ...more,
});

const ids = (teams: readonly { readonly id: string }[]): string => teams.map(({ id }) => id).join("");

describe("joining", () => {
  it("groups the code three and three, and leaves anything else alone", () => {
    expect(groupCode("482913")).toBe("482 913");
    expect(groupCode("")).toBe("");
  });

  it("shows the bare host and opens the code, whatever form the address has", () => {
    const expected = { shown: "192.168.1.2:2567", full: "http://192.168.1.2:2567/join/482913" };
    expect(joinAddress("http://192.168.1.2:2567/join/482913", "482913")).toEqual(expected);
    expect(joinAddress("http://192.168.1.2:2567/", "482913")).toEqual(expected);
    expect(joinAddress("", "482913")).toBeUndefined();
  });

  it("knows the names of a team, latest last", () => {
    const arrivals = ["An", "Bo"].map((name) => ({ name, teamId: "a" }));
    const others = [{ name: "Cy", teamId: "a", away: true } as const, { name: "Di", teamId: "b" }];
    expect(arrivedIn([...arrivals, ...others], "a").map(({ name, away }) => (away ? `(${name})` : name))).toEqual(["(Cy)", "An", "Bo"]);
  });

  it("shows as many of the latest names as there is room for", () => {
    const fitting = (names: readonly string[], lines: number, perLine = 10) =>
      namesThatFit(
        names.map((name) => ({ name, away: false })),
        lines,
        perLine,
      ).map(({ name }) => name);
    expect(fitting(["Anna", "Bo", "Cy", "Di"], 1)).toEqual(["Bo", "Cy", "Di"]);
    expect(fitting(["Anna", "Bo", "Cy", "Di"], 2)).toEqual(["Anna", "Bo", "Cy", "Di"]);
    // A long name is not cut: it takes the lines it needs, and leaves room for fewer others.
    expect(fitting(["An", "Bo", "Wolfeschlegelsteinhausen"], 4)).toEqual(["An", "Bo", "Wolfeschlegelsteinhausen"]);
    expect(fitting(["An", "Bo", "Wolfeschlegelsteinhausen"], 3)).toEqual(["Wolfeschlegelsteinhausen"]);
    expect(fitting([], 2)).toEqual([]);
  });
});

describe("customers (B11)", () => {
  it("gives no NPS without customers, and rounds it with them", () => {
    expect(nps({ promoters: 0, passives: 0, detractors: 0 })).toBeUndefined();
    expect(nps({ promoters: 2, passives: 1, detractors: 0 })).toBe(67);
    expect(nps({ promoters: 2, passives: 0, detractors: 1 })).toBe(33);
    expect(nps({ promoters: 0, passives: 3, detractors: 0 })).toBe(0);
    expect(nps({ promoters: 0, passives: 0, detractors: 3 })).toBe(-100);
  });

  it("writes figures with their sign and a real minus", () => {
    expect([3, 0, -2].map(signed)).toEqual(["+3", "0", "−2"]);
  });
});

describe("places (Q6)", () => {
  it("keeps the order of play among equals", () => {
    expect(ids(byRank([team("a", { rank: 3 }), team("b"), team("c")]))).toBe("bca");
  });

  it("puts shared winners on the highest step and counts on after them", () => {
    const teams = [team("a"), team("b", { rank: 3 }), team("c"), team("d", { rank: 4 })];
    const steps = podium(state({ teams, winners: ["a", "c"] }));
    expect(steps.map((step) => [step.place, ids(step.teams)])).toEqual([
      [1, "ac"],
      [3, "b"],
    ]);
    expect(ids(afterPodium(state({ teams, winners: ["a", "c"] })))).toBe("d");
  });

  it("lets losers share a step, and never the winners' step", () => {
    const teams = [team("a"), team("b"), team("c", { rank: 3 }), team("d", { rank: 3 })];
    expect(podium(state({ teams, winners: ["a"] })).map((step) => [step.place, ids(step.teams)])).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "cd"],
    ]);
  });

  it.each([
    ["one team", [1], "a", ["middle 1 a"]],
    ["two teams", [1, 2], "a", ["middle 1 a", "left 2 b"]],
    ["two winners", [1, 1, 3], "ab", ["middle 1 ab", "right 3 c"]],
    ["two second places", [1, 2, 2], "a", ["middle 1 a", "left 2 b", "right 2 c"]],
    ["three second places", [1, 2, 2, 2], "a", ["middle 1 a", "left 2 bc", "right 2 d"]],
    ["one of each", [1, 2, 3, 4], "a", ["middle 1 a", "left 2 b", "right 3 c"]],
  ] as const)("lets the winner stand in the middle: %s", (_, ranks, winners, expected) => {
    const teams = ranks.map((rank, index) => team("abcd"[index] ?? "", { rank }));
    const steps = podium(state({ teams, winners: [...winners] }));
    expect(steps.map(({ at, place, teams: on }) => `${at} ${place} ${ids(on)}`)).toEqual(expected);
  });

  it("stands empty without teams", () => {
    expect(podium(state())).toEqual([]);
    expect(afterPodium(state())).toEqual([]);
  });
});

describe("the clock", () => {
  const timed = (more: Partial<PublicState> = {}, step: PublicState["round"]["step"] = "answer") =>
    state({ ...more, round: { ...state().round, step, deadlineMs: 10_000, lengthMs: 4_000 } });

  it("runs only in steps that end by themselves", () => {
    expect(countdown(timed())).toEqual({ endsAtMs: 10_000, totalMs: 4_000 });
    expect(countdown(timed({}, "closed"))).toBeUndefined();
    expect(countdown(timed({ phase: "turn" }))).toBeUndefined();
    expect(countdown(state())).toBeUndefined();
  });

  it("stands still at what was left when the pause began (S5)", () => {
    expect(countdown(timed({ paused: true, pausedAtMs: 7_500 }))?.pausedWithMs).toBe(2_500);
    expect(countdown(timed({ paused: true, pausedAtMs: 11_000 }))?.pausedWithMs).toBe(0);
  });
});

describe("the board", () => {
  it("has an active team in board mode only", () => {
    const teams = [team("a"), team("b")];
    expect(activeTeam(state({ teams }))?.id).toBe("b");
    expect(activeTeam(state({ teams, mode: "quiz" }))).toBeUndefined();
  });

  it("points each way as the road leaves the fork on the map, the leftmost first", () => {
    const spaces = [
      { id: "s0", name: "Fork", x: 500, y: 500 },
      { id: "up", name: "Up", x: 600, y: 400 },
      { id: "left", name: "Left", x: 300, y: 500 },
    ];
    const board = { spaces } as unknown as BoardView;
    const at = state({ teams: [team("b", { space: "s0" })], turn: { ...state().turn, choices: ["up", "left"] } });
    expect(forkWays(at, board).map(({ space, degrees }) => `${space.name} ${degrees}`)).toEqual(["Left 180", "Up -45"]);
  });

  it("names the ways at a fork and skips what the board does not know", () => {
    const board = { spaces: [{ id: "s1", name: "Hill" }] } as unknown as BoardView;
    const at = state({ turn: { ...state().turn, choices: ["s1", "s9"] } });
    expect(forkWays(at, board).map(({ space }) => space.name)).toEqual(["Hill"]);
    expect(forkWays(at, undefined)).toEqual([]);
  });
});

describe("the trainer", () => {
  it("is away when no console is connected in the middle of a game, and only then", () => {
    expect(isTrainerAway(state({ consoles: 0 }))).toBe(true);
    expect(isTrainerAway(state({ consoles: 1 }))).toBe(false);
    expect(isTrainerAway(state({ consoles: 0, phase: "lobby" }))).toBe(false);
    expect(isTrainerAway(state({ consoles: 0, phase: "ended" }))).toBe(false);
  });
});

describe("results", () => {
  it("tells the active team first, then the order of play, and leaves out who has none", () => {
    const teams = [team("a"), team("b"), team("c"), team("d")];
    const reveal = { teams: ["c", "b", "a"].map((teamId) => ({ teamId })) } as unknown as RevealView;
    const results = resultsInOrder(state({ teams }), reveal);
    expect(ids(results.map((each) => each.team))).toBe("bac");
    expect(turnInResults(results, "c")).toBe(2);
    expect(turnInResults(results, "d")).toBe(0);
  });
});
