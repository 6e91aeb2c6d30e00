// Rooms to photograph the stage with: from nobody to eight full teams, with the longest names and words there can be.

import { signal } from "@preact/signals";
import type { StageLink } from "../../client/stage/stage-link.ts";
import { language } from "../../client/ui/words.ts";
import { PROTOCOL } from "../../server/protocol/limits.ts";
import type { TeamLook } from "../../server/protocol/rules-types.ts";
import type { SeatGranted } from "../../server/protocol/seats.ts";
import type { BoardView, CardView, Moment, PublicState, PublicTeam, Pushes, RevealView, Spotlight } from "../../server/protocol/views.ts";
import { noKind } from "../kit/kinds.ts";

export const looks: readonly TeamLook[] = ["ember", "sun", "moss", "lagoon", "sky", "plum", "rose", "slate"];
export const inEnglishOrDutch = <T>(en: T, nl: T): T => (language.value === "nl" ? nl : en);

const people =
  "Anna Bram Charlotte Daan Eva Fatima Gijs Hanneke Ismail Jasmijn Koen Lotte Mohamed Noor Olivier Puck Quinten Roos Sven Tess Umut Vera Wout Yara Zoë".split(
    " ",
  );

const spacesOfTeams = ["s3", "s8", "s5", "s11", "s2", "s9", "s6", "s1"];

export const team = (look: TeamLook, index: number, more: Partial<PublicTeam> = {}): PublicTeam => ({
  id: look,
  look,
  name: "",
  captain: people[index * 3] ?? "",
  members: 4,
  connected: 4,
  promoters: [5, 3, 7, 2, 4, 6, 1, 0][index] ?? 0,
  passives: [1, 2, 0, 1, 3, 0, 1, 0][index] ?? 0,
  detractors: [1, 2, 1, 3, 0, 4, 2, 0][index] ?? 0,
  points: [4250, 3800, 5100, 3800, 2950, 1600, 900, 0][index] ?? 0,
  rank: [2, 3, 1, 3, 5, 6, 7, 8][index] ?? 1,
  space: spacesOfTeams[index] ?? "s0",
  finishedAs: 0,
  locked: index % 2 === 0,
  ...more,
});

export const teams = (count: number, more: Partial<PublicTeam> = {}): readonly PublicTeam[] =>
  looks.slice(0, count).map((look, index) => team(look, index, more));

const longNames = ["Klantbelevingskampioenen", "Ontevredenheidsdetectives", "De Onverwoestbare Wandelaars"].map((name) =>
  name.slice(0, 24),
);
export const longTeams = (): readonly PublicTeam[] =>
  teams(8).map((each, index) => ({ ...each, name: longNames[index % 3] ?? "", captain: "Maximiliaan-Alexander V.D." }));

const empty: PublicState = {
  code: "482913",
  mode: "board",
  phase: "lobby",
  languages: ["en", "nl"],
  paused: false,
  locked: false,
  participants: 16,
  connected: 16,
  teams: teams(4),
  turn: { number: 3, teamId: "moss", step: "roll", die: 0, stepsLeft: 0, choices: [] },
  round: {
    number: 0,
    step: "",
    ...noKind,
    topic: "understanding",
    difficulty: 2,
    cause: "topic",
    deadlineMs: 0,
    lengthMs: 0,
    closingMs: 0,
    reopened: false,
    answered: 0,
    expected: 16,
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
};

type Changes = Partial<Omit<PublicState, "round" | "turn">> & {
  round?: Partial<PublicState["round"]>;
  turn?: Partial<PublicState["turn"]>;
};

export const room = ({ round, turn, ...more }: Changes = {}): PublicState => ({
  ...empty,
  ...more,
  round: { ...empty.round, ...round },
  turn: { ...empty.turn, ...turn },
});

export const topTen = people.slice(0, 10).map((name, index) => ({
  name: index === 3 ? "Maximiliaan-Alexander V." : name,
  teamId: looks[index % 4] ?? "ember",
  points: 5400 - Math.floor(index / 2) * 700,
  rank: Math.floor(index / 2) * 2 + 1,
}));

export const arrivals = (list: readonly PublicTeam[], each: number): Pushes["arrivals"] =>
  Array.from({ length: each * list.length }, (_, i) => ({
    name:
      i === 5
        ? "Maximiliaan-Alexander V."
        : `${people[i % people.length]}${i >= people.length ? ` ${Math.floor(i / people.length) + 1}` : ""}`,
    teamId: list[i % list.length]?.id ?? "",
  }));

const kinds = [
  "start",
  "topic",
  "topic",
  "milestone",
  "topic",
  "fork",
  "topic",
  "challenge",
  "loop",
  "topic",
  "topic",
  "topic",
  "topic",
  "finish",
] as const;
const topics = ["strategy", "understanding", "design", "measurement", "governance", "culture"];

export const boardView = (): BoardView => ({
  id: "pilgrims-way",
  title: inEnglishOrDutch("The Pilgrim’s Way", "De pelgrimsweg"),
  land: { season: "summer", seed: 7 },
  start: "s0",
  finish: "s13",
  spaces: kinds.map((kind, i) => ({
    id: `s${i}`,
    kind,
    ...(kind === "topic" ? { topic: topics[i % 6] ?? "design" } : {}),
    name: inEnglishOrDutch("The listening post", "De luisterpost") + (i > 1 ? ` ${i}` : ""),
    x: 160 + (i % 7) * 200 + (i > 6 ? 40 : 0),
    y: 760 - Math.floor(i / 7) * 330 - Math.sin(i) * 60,
    next: i === 13 ? [] : i === 5 ? ["s6", "s7"] : [`s${i + 1}`],
  })),
  landmarks: [
    { kind: "chapel", x: 700, y: 500, scale: 1 },
    { kind: "village", x: 250, y: 400, scale: 1 },
  ],
});

export type Fixture = {
  state?: PublicState;
  card?: CardView;
  reveal?: RevealView;
  arrivals?: Pushes["arrivals"];
  spotlight?: Spotlight;
  word?: string;
  client?: NonNullable<SeatGranted["client"]>;
  status?: StageLink["status"]["value"];
  blocked?: boolean;
  refusal?: StageLink["refusal"]["value"];
  moments?: readonly Moment[];
};

/** A link that holds one picture still. */
export const stillLink = (fixture: Fixture): StageLink => ({
  status: signal(fixture.status ?? "connected"),
  blocked: signal(fixture.blocked ?? false),
  refusal: signal(fixture.refusal),
  state: signal(fixture.state),
  seat: signal({
    seat: {} as never,
    protocol: PROTOCOL,
    atMs: 0,
    sessionId: "fixture-session",
    code: "482913",
    joined: false,
    kinds: [],
    languages: ["en", "nl"],
    joinUrl: "http://192.168.178.24:2567/join/482913",
    ...(fixture.client ? { client: fixture.client } : {}),
  }),
  spotlight: signal(fixture.spotlight),
  word: signal(fixture.word),
  card: signal(fixture.card),
  reveal: signal(fixture.reveal),
  board: signal(fixture.state?.mode === "board" ? boardView() : undefined),
  arrivals: signal(fixture.arrivals),
  now: () => Date.now(),
  onMoments(listen) {
    const timer = setTimeout(() => listen(fixture.moments ?? []), 50);
    return () => clearTimeout(timer);
  },
});
