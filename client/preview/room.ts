// A room that does not exist, for cards to be shown in: four teams on a board, one of them at turn.
import { type Language, languages } from "../../server/languages.ts";
import type { TeamLook } from "../../server/protocol/rules-types.ts";
import type { CardView, Me, PublicState, PublicTeam } from "../../server/protocol/views.ts";

import type { Step } from "./shown.ts";

const looks: readonly TeamLook[] = ["moss", "ember", "sun", "sky"];
const captains = ["Noor", "Sam", "Ada", "Lou"];
/** The team of the phone, and the one at turn. */
const MINE = "moss";
const LENGTH_MS = 45_000;

const teams: readonly PublicTeam[] = looks.map((look, index) => ({
  id: look,
  look,
  name: "",
  captain: captains[index] ?? "",
  members: 4,
  connected: 4,
  promoters: [5, 7, 3, 4][index] ?? 0,
  passives: 1,
  detractors: [2, 1, 3, 2][index] ?? 0,
  points: 0,
  rank: [2, 1, 4, 3][index] ?? 1,
  space: "here",
  finishedAs: 0,
  locked: index === 1,
}));

/** The state of the room at a step of the card. */
export const roomAt = (step: Step, card: CardView): PublicState => ({
  code: "123456",
  mode: "board",
  phase: "round",
  languages,
  paused: false,
  locked: false,
  participants: 16,
  connected: 16,
  teams,
  turn: { number: 3, teamId: MINE, step: "arrived", die: 4, stepsLeft: 0, choices: [] },
  round: {
    number: card.round,
    step,
    kind: card.kind,
    performed: card.traits.performed,
    marked: card.traits.marked,
    topic: card.topic,
    difficulty: card.difficulty,
    cause: card.traits.performed ? "challenge" : "topic",
    deadlineMs: step === "answer" ? LENGTH_MS / 2 : 0,
    lengthMs: step === "answer" ? LENGTH_MS : 0,
    closingMs: 0,
    reopened: false,
    answered: 9,
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
});

/** Time stands still in the preview. */
export const now = (): number => 0;

/** Somebody in the team at turn. */
export const me = (language: Language, round: number): Me => ({
  participantId: "p1",
  joined: true,
  name: "Fatima",
  language,
  teamId: MINE,
  captain: false,
  points: 0,
  round,
  eligible: true,
  mates: ["Noor", "Fatima", "Bo", "Jan"],
  ideas: [],
});
