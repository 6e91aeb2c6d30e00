// The one step a phone shows follows from what the server told it, and from nothing else.

import { describe, expect, it } from "vitest";
import { cameLate, type PhoneFacts, phoneView, sameAnswer, stepKey } from "../../client/view/phone-view.ts";
import type { CardView, Me, PublicState, PublicTeam, RevealView } from "../../server/protocol/views.ts";
import { ofKind, roundOf } from "../kit/kinds.ts";

const team = (id: string): PublicTeam => ({
  id,
  look: "moss",
  name: "",
  captain: "Noor",
  members: 2,
  connected: 2,
  promoters: 0,
  passives: 0,
  detractors: 0,
  points: 0,
  rank: 1,
  space: "s0",
  finishedAs: 0,
  locked: false,
});

const turn: PublicState["turn"] = { number: 1, teamId: "a", step: "roll", die: 0, stepsLeft: 0, choices: [] };
const round: PublicState["round"] = {
  number: 3,
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
  expected: 2,
};

const state = (more: Partial<PublicState>): PublicState => ({
  code: "482913",
  mode: "board",
  phase: "turn",
  languages: ["en"],
  paused: false,
  locked: false,
  participants: 4,
  connected: 4,
  teams: [team("a"), team("b")],
  turn,
  round,
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

const me = (more: Partial<Me> = {}): Me => ({
  participantId: "p",
  joined: true,
  name: "Bo",
  language: "en",
  teamId: "a",
  captain: false,
  points: 0,
  round: 3,
  eligible: true,
  mates: [],
  ideas: [],
  ...more,
});

const card: CardView = { round: 3, ...ofKind("choice"), topic: "design", topicName: "Design", difficulty: 1, text: "?", options: [] };
const reveal: RevealView = {
  round: 3,
  solution: { kind: "choice", option: "a" },
  tally: { kind: "choice", counts: {}, total: 0 },
  explanation: "",
  source: "",
  debrief: "Why?",
  teams: [],
};

const stepOf = (more: Partial<PublicState>, who: Partial<Me> = {}, facts: Partial<PhoneFacts> = {}) =>
  phoneView({ state: state(more), me: me(who), card: undefined, reveal: undefined, ...facts }).step;

const atRound = (step: PublicState["round"]["step"], more: Partial<PublicState["round"]> = {}): Partial<PublicState> => ({
  phase: "round",
  round: { ...round, step, ...more },
});

describe("before joining", () => {
  it("waits for the server to say who this is", () => {
    expect(phoneView({ state: undefined, me: undefined, card: undefined, reveal: undefined }).step.name).toBe("loading");
  });
  it("asks for a name, unless the door is locked (S3) or the game is over", () => {
    const stranger = { joined: false };
    expect(stepOf({ phase: "lobby" }, stranger).name).toBe("introduce");
    expect(stepOf({ phase: "lobby", locked: true }, stranger).name).toBe("doorLocked");
    expect(stepOf({ phase: "ended" }, stranger).name).toBe("end");
  });
  it("waits for the trainer's word after a removal (S5)", () => {
    const knocking = { joined: false, knocking: true as const };
    expect(stepOf({ phase: "lobby", locked: true }, knocking).name).toBe("knocking");
    expect(stepOf({}, knocking).name).toBe("knocking");
    expect(stepOf({ phase: "ended" }, knocking).name).toBe("end");
  });
});

describe("a turn (B2)", () => {
  it("gives the die to the captain of the active team alone", () => {
    expect(stepOf({}, { captain: true }).name).toBe("roll");
    expect(stepOf({})).toMatchObject({ name: "wait", for: { kind: "roll", mine: true } });
    expect(stepOf({}, { captain: true, teamId: "b" })).toMatchObject({ name: "wait", for: { kind: "roll", mine: false } });
  });
  it("lets that captain choose at a fork, once the paths are known", () => {
    const fork = { turn: { ...turn, step: "fork" as const } };
    const paths = [{ spaceId: "s1", name: "Left", hint: "" }];
    expect(stepOf(fork, { captain: true, paths }).name).toBe("choosePath");
    expect(stepOf(fork, { captain: true }).name).toBe("wait");
    expect(stepOf(fork, { paths })).toMatchObject({ for: { kind: "fork" } });
  });
  it("asks for a success at a milestone, until told or passed over (B8)", () => {
    const arrived = { turn: { ...turn, step: "arrived" as const, die: 4 } };
    const milestone = { spaceId: "s9", name: "Chapel" };
    expect(stepOf(arrived, { milestone }).name).toBe("success");
    expect(stepOf(arrived, { milestone }, { passedOver: "s9" })).toMatchObject({ for: { kind: "arrived", die: 4 } });
    expect(stepOf({}, { milestone, captain: true }).name).toBe("roll");
  });
  it("tells an arrival only while something waits there, not after it was skipped", () => {
    const at = (step: "arrived" | "done") => stepOf({ turn: { ...turn, step, die: 2 } });
    expect(at("arrived")).toMatchObject({ for: { kind: "arrived", die: 2 } });
    expect(at("done")).toMatchObject({ for: { kind: "nextTurn", die: 2 } });
  });
});

it("shows the rules before the start, to who has joined", () => {
  expect(stepOf({ phase: "intro" }).name).toBe("intro");
  expect(stepOf({ phase: "intro" }, { joined: false }).name).toBe("introduce");
});

it("R7 knows who came in while the card was on the table", () => {
  expect(cameLate(me({ eligible: false }), undefined)).toBe(true);
  expect(cameLate(me(), { ...reveal, mine: { verdict: "none", credit: 0, points: 0, late: true } })).toBe(true);
  expect(cameLate(me(), { ...reveal, mine: { verdict: "none", credit: 0, points: 0 } })).toBe(false);
});

it("Q1 calls a card practice in the quiz alone", () => {
  const cardIn = (mode: PublicState["mode"]) => stepOf({ ...atRound("answer"), mode }, {}, { card: { ...card, practice: true } });
  expect(cardIn("quiz")).toMatchObject({ card: { practice: true } });
  expect(cardIn("board")).not.toHaveProperty("card.practice");
});

describe("a round", () => {
  it("reads, answers, waits, tells (R1, R2, R5)", () => {
    expect(stepOf(atRound("read"), {}, { card }).name).toBe("read");
    expect(stepOf(atRound("answer"), {}, { card })).toMatchObject({ name: "answer", asTeam: true });
    expect(stepOf(atRound("closed"), {}, { card }).name).toBe("closed");
    expect(stepOf(atRound("reveal"), {}, { card, reveal }).name).toBe("outcome");
    expect(stepOf(atRound("debrief"), {}, { card, reveal })).toMatchObject({ name: "debrief", question: "Why?" });
  });
  it("never shows a card or a reveal of an earlier round", () => {
    const old = { card: { ...card, round: 2 }, reveal: { ...reveal, round: 2 } };
    expect(stepOf(atRound("answer"), {}, old)).toMatchObject({ name: "wait", for: { kind: "card" } });
    expect(stepOf(atRound("reveal"), {}, { card, reveal: old.reveal }).name).toBe("closed");
  });
  it("forgets one's answer of an earlier round", () => {
    const stale = me({ round: 2, answer: { kind: "choice", option: "a" }, locked: { kind: "choice", option: "a" }, eligible: false });
    const view = phoneView({ state: state(atRound("answer")), me: stale, card, reveal: undefined });
    expect(view.me).toMatchObject({ eligible: true });
    expect(view.me?.answer).toBeUndefined();
    expect(view.me?.locked).toBeUndefined();
  });
  it("prepares and performs an assignment as the active team, or all in a quiz (K8)", () => {
    const task = { ...card, ...ofKind("assignment") };
    expect(stepOf(atRound("answer"), { teamId: "b" }, { card: task })).toMatchObject({ name: "prepare", by: { mine: false } });
    expect(stepOf(atRound("perform"), {}, { card: task })).toMatchObject({ name: "perform", by: { mine: true }, judging: false });
    expect(stepOf({ ...atRound("judge"), mode: "quiz" }, { teamId: "b" }, { card: task })).toMatchObject({
      by: { mine: true },
      judging: true,
    });
  });
});

describe("a step is another moment, and keeps nothing of the last one,", () => {
  const key = (more: Partial<PublicState>, who: Partial<Me> = {}, facts: Partial<PhoneFacts> = {}) =>
    stepKey(stepOf(more, who, facts), state(more));
  const captain = { captain: true };
  const nextTurn = { turn: { ...turn, number: 2 } };
  const paths = (...ids: string[]) => ids.map((spaceId) => ({ spaceId, name: spaceId, hint: "" }));
  const fork = { turn: { ...turn, step: "fork" as const } };
  const arrived = { turn: { ...turn, step: "arrived" as const, die: 4 } };
  const task = { card: { ...card, ...ofKind("assignment") } };
  const cardOf = (number: number): Partial<PhoneFacts> => ({ card: { ...card, round: number }, reveal: { ...reveal, round: number } });

  it("B2 when a pawn rests exactly on a fork and its captain rolls once more", () => {
    expect(key({}, captain)).not.toBe(key(nextTurn, captain));
  });
  it("at a second fork in one turn", () => {
    const first = key(fork, { ...captain, paths: paths("s1", "s2") });
    expect(first).not.toBe(key(fork, { ...captain, paths: paths("s5", "s6") }));
  });
  it("at another milestone", () => {
    const at = (spaceId: string) => key(arrived, { milestone: { spaceId, name: "Chapel" } });
    expect(at("s9")).not.toBe(at("s12"));
  });
  it("when another team's turn is waited for", () => {
    expect(key({})).not.toBe(key(nextTurn));
    expect(key(arrived)).not.toBe(key({ turn: { ...arrived.turn, number: 2 } }));
  });
  it.each(["read", "answer", "closed", "reveal", "debrief", "perform", "judge"] as const)("in another round's %s", (step) => {
    const facts = (number: number) => key(atRound(step, { number }), { round: number }, cardOf(number));
    expect(facts(3)).not.toBe(facts(4));
  });
  it("in another round's preparation", () => {
    const prepare = (number: number) => key(atRound("answer", { number }), {}, { card: { ...task.card, round: number } });
    expect(prepare(3)).not.toBe(prepare(4));
  });
  it("R9 when answers open again", () => {
    expect(key(atRound("answer"), {}, { card })).not.toBe(key(atRound("answer", { reopened: true }), {}, { card }));
  });
  it("between performing and the verdict on it", () => {
    expect(key(atRound("perform"), {}, task)).not.toBe(key(atRound("judge"), {}, task));
  });
  it("but not at every patch", () => {
    const open = key(atRound("answer"), {}, { card });
    expect(open).toBe(key(atRound("answer", { answered: 1, deadlineMs: 9 }), { answer: { kind: "choice", option: "a" } }, { card }));
    expect(open).not.toBe(key(atRound("closed"), {}, { card }));
    expect(key({}, captain)).toBe(key({ connected: 3 }, captain));
  });
});

it("compares answers by what they say", () => {
  expect(sameAnswer({ kind: "order", options: ["a", "b"] }, { kind: "order", options: ["a", "b"] })).toBe(true);
  expect(sameAnswer({ kind: "order", options: ["a", "b"] }, { kind: "order", options: ["b", "a"] })).toBe(false);
  expect(sameAnswer({ kind: "choice", option: "a" }, { kind: "poll", option: "a" })).toBe(false);
  expect(sameAnswer(undefined, undefined)).toBe(false);
});
