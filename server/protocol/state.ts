// The synchronised state: what PublicState says, as Colyseus schemas. Nothing secret has a field here.
// What is marked `view` is for those inside: a phone that has not joined is told neither who plays nor what the card is about.
import { schema, t } from "@colyseus/schema";

export const TeamState = schema(
  {
    id: t.string().default(""),
    look: t.string().default("ember"),
    name: t.string().default(""),
    captain: t.string().default("").view(),
    members: t.uint16().default(0),
    connected: t.uint16().default(0),
    promoters: t.uint16().default(0),
    passives: t.uint16().default(0),
    detractors: t.uint16().default(0),
    points: t.number().default(0),
    rank: t.uint8().default(0),
    space: t.string().default(""),
    finishedAs: t.uint8().default(0),
    locked: t.boolean().default(false),
  },
  "Team",
);

export const TurnState = schema(
  {
    number: t.uint16().default(0),
    teamId: t.string().default(""),
    step: t.string().default(""),
    die: t.uint8().default(0),
    stepsLeft: t.uint8().default(0),
    choices: t.array("string"),
  },
  "Turn",
);

export const RoundState = schema(
  {
    number: t.uint16().default(0),
    step: t.string().default(""),
    kind: t.string().default("").view(),
    performed: t.boolean().default(false).view(),
    marked: t.boolean().default(false).view(),
    topic: t.string().default("").view(),
    difficulty: t.uint8().default(0).view(),
    cause: t.string().default(""),
    deadlineMs: t.number().default(0),
    lengthMs: t.number().default(0),
    closingMs: t.number().default(0),
    reopened: t.boolean().default(false),
    answered: t.uint32().default(0),
    expected: t.uint32().default(0),
  },
  "Round",
);

export const TopState = schema(
  {
    name: t.string().default("").view(),
    teamId: t.string().default(""),
    points: t.number().default(0),
    rank: t.uint16().default(0),
  },
  "Top",
);

export const SessionState = schema(
  {
    code: t.string().default(""),
    mode: t.string().default("quiz"),
    phase: t.string().default("lobby"),
    languages: t.array("string"),
    paused: t.boolean().default(false),
    pausedAtMs: t.number().default(0),
    locked: t.boolean().default(false),
    participants: t.uint32().default(0),
    connected: t.uint32().default(0),
    teams: t.array(TeamState),
    turn: t.ref(TurnState),
    round: t.ref(RoundState),
    top: t.array(TopState),
    endReason: t.string().default(""),
    final: t.boolean().default(false),
    winners: t.array("string"),
    joinUrl: t.string().default(""),
    consoles: t.uint8().default(0),
    stages: t.uint8().default(0),
    pictureUntilMs: t.number().default(0),
  },
  "Session",
);
export type SessionState = InstanceType<typeof SessionState>;
export type TurnState = InstanceType<typeof TurnState>;
export type RoundState = InstanceType<typeof RoundState>;
