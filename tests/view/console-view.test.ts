// The desk's selectors: the one next step, the clicker, the people and the time.

import { describe, expect, it } from "vitest";
import {
  awayPeople,
  deskLink,
  hasRanks,
  isSkippable,
  isUndoneAsking,
  nextView,
  offerDigits,
  offerOf,
  peopleByTeam,
  roundToUnmark,
  roundTrack,
  teamAfter,
  teamToJudge,
  timeView,
} from "../../client/view/console-view.ts";
import type { CardKind } from "../../server/kinds/shapes.ts";
import type { Desk, PublicState, PublicTeam, RevealView, RosterEntry } from "../../server/protocol/views.ts";
import { noKind, roundOf } from "../kit/kinds.ts";

const team = (id: string, more: Partial<PublicTeam> = {}): PublicTeam => ({
  id,
  look: "moss",
  name: "",
  captain: "Anna",
  members: 4,
  connected: 4,
  promoters: 0,
  passives: 0,
  detractors: 0,
  points: 0,
  rank: 1,
  space: "s1",
  finishedAs: 0,
  locked: false,
  ...more,
});

const aState = (more: Partial<PublicState> = {}): PublicState => ({
  code: "123456",
  mode: "board",
  phase: "turn",
  languages: ["en"],
  paused: false,
  locked: false,
  participants: 8,
  connected: 8,
  teams: [team("t1"), team("t2"), team("t3")],
  turn: { number: 1, teamId: "t1", step: "roll", die: 0, stepsLeft: 0, choices: [] },
  round: {
    number: 1,
    step: "",
    ...noKind,
    topic: "",
    difficulty: 0,
    cause: "",
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

const timing: Desk["timing"] = { plannedMs: 3_600_000, usedMs: 600_000, rounds: 2 };
const aDesk = (more: Partial<Desk> = {}): Desk => ({
  judging: [],
  roster: [],
  insights: [],
  rounds: [],
  knocking: [],
  offers: [],
  timing,
  ...more,
});
const person = (name: string, more: Partial<RosterEntry> = {}): RosterEntry => ({
  participantId: name,
  name,
  teamId: "t1",
  language: "en",
  connected: true,
  captain: false,
  answered: false,
  points: 0,
  ...more,
});
describe("next", () => {
  it("says the step and the team it is about", () => {
    expect(nextView(aState(), aDesk({ next: "rollForTeam" }), "connected")).toMatchObject({ kind: "ready", team: { id: "t1" } });
    expect(nextView(aState(), aDesk({ next: "nextTurn" }), "connected")).toMatchObject({ kind: "ready", team: { id: "t2" } });
  });
  it("names no team in a quiz", () => {
    const view = nextView(aState({ mode: "quiz", phase: "standings" }), aDesk({ next: "openCard" }), "connected");
    expect(view).toEqual({ kind: "ready", step: "openCard" });
  });
  it("is not pressed while the connection is away, and says why", () => {
    expect(nextView(aState(), aDesk({ next: "reveal" }), "reconnecting")).toEqual({ kind: "blocked", why: "reconnecting" });
    expect(nextView(undefined, undefined, "connecting")).toEqual({ kind: "blocked", why: "connecting" });
  });
  it("waits for a verdict and says whose (K8)", () => {
    const desk = aDesk({ judging: [{ teamId: "t3" }] });
    expect(nextView(aState({ phase: "round" }), desk, "connected")).toMatchObject({ kind: "blocked", why: "judging", team: { id: "t3" } });
  });
  it("names no team where several performed (K8)", () => {
    const view = nextView(aState({ phase: "round" }), aDesk({ judging: [{ teamId: "t1" }, { teamId: "t3" }] }), "connected");
    expect(view).toEqual({ kind: "blocked", why: "judging" });
  });
  it("says what else it waits for", () => {
    expect(nextView(aState({ phase: "lobby" }), aDesk(), "connected")).toMatchObject({ why: "nobody" });
    expect(nextView(aState({ phase: "ended" }), aDesk(), "connected")).toMatchObject({ why: "ended" });
    expect(nextView(aState(), aDesk(), "connected")).toMatchObject({ why: "waiting" });
  });
  it("resumes a paused game (S5)", () => {
    expect(nextView(aState({ paused: true }), aDesk({ next: "reveal" }), "connected")).toEqual({ kind: "resume" });
  });
  it("passes over teams at the finish and empty teams (B10)", () => {
    const teams = [team("t1"), team("t2", { finishedAs: 1 }), team("t3", { members: 0 }), team("t4")];
    expect(teamAfter(aState({ teams }))?.id).toBe("t4");
  });
});

describe("what a press would do", () => {
  const open = (more: Partial<PublicState["round"]>) => aState({ phase: "round", round: { ...aState().round, step: "answer", ...more } });
  const offer = (next: Desk["next"], state: PublicState) =>
    offerOf(nextView(state, next === undefined ? aDesk() : aDesk({ next }), "connected"), state);
  it("says how many closing would cut off, and that no other step cuts anybody off", () => {
    const state = open({ answered: 4, expected: 7 });
    expect(offer("closeAnswers", state).waiting).toBe(3);
    expect(offer("reveal", state).waiting).toBe(0);
    expect(offer("closeAnswers", open({ answered: 7, expected: 7 })).waiting).toBe(0);
    expect(offer("closeAnswers", open({ answered: 7, expected: 6 })).waiting).toBe(0);
  });
  it("is another promise in another round, turn or step, and the same one while answers come in", () => {
    const first = offer("closeAnswers", open({ answered: 1, expected: 7 })).id;
    expect(offer("closeAnswers", open({ answered: 5, expected: 7 })).id).toBe(first);
    expect(offer("closeAnswers", open({ number: 2 })).id).not.toBe(first);
    expect(offer("reveal", open({})).id).not.toBe(first);
    expect(offer(undefined, open({})).id).not.toBe(first);
  });
});

describe("the verdict keys", () => {
  const judging = [{ teamId: "t1", credit: 1 }, { teamId: "t2" }, { teamId: "t3" }];
  it("K8 speak of the team in focus, else of the first that waits", () => {
    expect(teamToJudge(judging, undefined)).toBe("t2");
    expect(teamToJudge(judging, "t3")).toBe("t3");
    expect(teamToJudge(judging, "t1")).toBe("t1");
  });
  it("K8 stay with somebody once all are judged, and never with a team that left", () => {
    expect(teamToJudge([{ teamId: "t1", credit: 1 }], undefined)).toBe("t1");
    expect(teamToJudge(judging, "t9")).toBe("t2");
    expect(teamToJudge([], "t1")).toBeUndefined();
  });
});

describe("ranks", () => {
  it("mean nothing while nobody is ahead, and something once the game is over", () => {
    expect(hasRanks(aState())).toBe(false);
    expect(hasRanks(aState({ teams: [team("t1"), team("t2", { rank: 2 })] }))).toBe(true);
    expect(hasRanks(aState({ teams: [team("t1"), team("t2", { rank: 2, members: 0 })] }))).toBe(false);
    expect(hasRanks(aState({ phase: "ended" }))).toBe(true);
  });
});

describe("a code for another phone", () => {
  it("has six digits, leading zeros too", () => {
    expect(offerDigits(() => 42, [])).toBe("000042");
    expect(offerDigits(() => 4_293_482_117, [])).toBe("482117");
  });
  it("is nobody else's, and favours no code", () => {
    const chance = [1_000_007, 7, 8];
    expect(offerDigits(() => chance.shift() ?? 0, ["000007"])).toBe("000008");
    const unfair = [4_294_967_295, 9];
    expect(offerDigits(() => unfair.shift() ?? 0, [])).toBe("000009");
  });
});

describe("the round", () => {
  it("S5 can be skipped before its reveal, and a question about it is void afterwards", () => {
    const at = (step: PublicState["round"]["step"]) => isSkippable(aState({ phase: "round", round: { ...aState().round, step } }));
    expect((["read", "answer", "closed", "judge", "reveal", "debrief"] as const).map(at)).toEqual([true, true, true, true, false, false]);
    expect(isSkippable(aState())).toBe(false);
  });
  const at = (step: PublicState["round"]["step"], kind: CardKind) =>
    roundTrack(aState({ round: { ...aState().round, step, ...roundOf(kind) } })).map((one) => `${one.step}:${one.at}`);
  it("shows where we are", () => {
    expect(at("answer", "choice")).toEqual(["read:done", "answer:now", "reveal:later", "debrief:later"]);
    expect(at("closed", "choice")).toEqual(["read:done", "answer:done", "reveal:later", "debrief:later"]);
    expect(at("answer", "assignment").slice(0, 3)).toEqual(["read:done", "prepare:now", "perform:later"]);
  });
});

describe("people", () => {
  const roster = [person("Zoë"), person("Bo", { connected: false }), person("Anna", { captain: true }), person("Cas", { teamId: "t2" })];
  it("puts the captain first and the away apart (S6)", () => {
    const [first] = peopleByTeam(aState().teams, roster);
    expect(first?.shown.map((one) => one.name)).toEqual(["Anna", "Zoë"]);
    expect(first).toMatchObject({ here: 2, all: 3, more: 0 });
    expect(awayPeople(roster).map((one) => one.name)).toEqual(["Bo"]);
  });
  it("finds a name and keeps a thousand light", () => {
    expect(peopleByTeam(aState().teams, roster, { query: " zo" })[0]?.shown).toHaveLength(1);
    const crowd = Array.from({ length: 100 }, (_, n) => person(`P${n}`));
    expect(peopleByTeam(aState().teams, crowd)[0]).toMatchObject({ more: 60, all: 100 });
  });
});

describe("taking back", () => {
  it("asks first where everybody's marks or a pawn go back, and names the card", () => {
    expect((["award", "mark", "move", "close", undefined] as const).map((undo) => isUndoneAsking(undo ? { undo } : {}))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    const state = aState();
    expect(roundToUnmark(state, { rounds: [], reveal: { round: 1 } as RevealView })).toBe(1);
    expect(roundToUnmark(aState({ round: { ...state.round, number: 4 } }), { rounds: [{ round: 3, kind: "choice", text: "" }] })).toBe(3);
  });
});

describe("time", () => {
  it("tells planned, used and expected (B12)", () => {
    const view = timeView({ ...timing, expectedMs: 3_900_000 }, 60_000, 1_000_000);
    expect(view).toMatchObject({ usedMin: 11, plannedMin: 60, overMin: 5, endsAtMs: 1_000_000 + 3_900_000 - 660_000 });
    expect(view.sunAt).toBeLessThan(view.plannedAt);
    expect(view.plannedAt).toBeLessThan(view.expectedAt ?? 0);
  });
  it("never leaves the strip", () => {
    expect(timeView({ ...timing, usedMs: 9e6 }, 0, 0).sunAt).toBeLessThan(1);
  });
});

describe("another device", () => {
  it("gets the address phones use", () => {
    expect(deskLink("http://192.168.1.7:2567/join/123456", "abcdefgh", "kkkk")).toBe("http://192.168.1.7:2567/console/abcdefgh#kkkk");
  });
});
