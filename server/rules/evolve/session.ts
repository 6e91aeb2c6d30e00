// What events about the session as a whole make of the game (S1, S3, S5, S6).
import { seedOf } from "../../chance.ts";
import { noCustomers } from "../customers.ts";
import type { EventOf } from "../event.ts";
import type { Game, Participant, Setup, Team, TeamLook } from "../game.ts";
import { type Evolvers, shiftedBy, without } from "./change.ts";
import { wentAway } from "./door.ts";
import { withEverybodyGone } from "./outage.ts";
import { awaySince } from "./people.ts";

const newTeam = (look: TeamLook, setup: Setup): Team => ({
  id: look,
  look,
  customers: noCustomers,
  points: 0,
  rightAnswers: 0,
  space: setup.board?.start ?? "",
  milestones: [],
  wrongTopics: [],
});

export const createdGame = (event: EventOf<"sessionCreated">): Game => ({
  rev: 1,
  setup: event.setup,
  createdAtMs: event.atMs,
  phase: "lobby",
  pausedTotalMs: 0,
  locked: false,
  chance: seedOf(event.seed),
  participants: new Map(),
  teams: event.setup.teams.map((look) => newTeam(look, event.setup)),
  played: [],
  knocking: new Map(),
  turnedAway: new Set(),
  offers: [],
  seats: new Map(),
  finished: [],
  insights: [],
  taken: new Map(),
});

const resumed = (game: Game, atMs: number): Game =>
  game.pausedAtMs === undefined ? game : shiftedBy(without(game, "pausedAtMs"), Math.max(0, atMs - game.pausedAtMs));

/** Everybody is away from now on, who was already by as much as before: nobody could come back meanwhile. */
const awayAfter =
  ({ atMs, lostMs }: EventOf<"sessionRecovered">) =>
  (was: Participant): Participant => {
    if (was.connected) return awaySince(atMs)(was);
    return was.awaySinceMs === undefined ? was : { ...was, awaySinceMs: Math.min(atMs, was.awaySinceMs + lostMs) };
  };

/** A pause goes on through an outage and makes good for it when it ends. */
const recovered = (game: Game, event: EventOf<"sessionRecovered">): Game => {
  const away = awayAfter(event);
  const participants = new Map([...game.participants].map(([id, was]) => [id, away(was)]));
  const knocking = new Map([...game.knocking].map(([id, was]) => [id, wentAway(event.atMs)(was)]));
  const everybodyAway = { ...game, participants, knocking };
  if (game.phase === "ended") return everybodyAway;
  return withEverybodyGone(game.pausedAtMs === undefined ? shiftedBy(everybodyAway, event.lostMs) : everybodyAway, event.atMs);
};

export const sessionEvolvers = {
  doorLocked: (game, event) => ({ ...game, locked: event.locked }),
  wordSet: (game, { word }) => ({ ...without(game, "word"), ...(word !== "" && { word }) }),
  gamePaused: (game, event) => ({ ...game, pausedAtMs: event.atMs }),
  gameResumed: (game, event) => resumed(game, event.atMs),
  sessionRecovered: recovered,
  introductionShown: (game) => ({ ...game, phase: "intro" }),
  // Time lost before the start was no time of play.
  gameStarted: (game, event) => ({
    ...game,
    startedAtMs: event.atMs,
    pausedTotalMs: 0,
    phase: game.setup.mode === "board" ? "turn" : "standings",
  }),
  standingsShown: (game) => ({ ...game, phase: "standings" }),
  gameEnded: (game, event) => ({
    ...without(resumed(game, event.atMs), "round", "turn", "undo", "outage"),
    phase: "ended",
    endedAtMs: event.atMs,
    endReason: event.reason,
  }),
} satisfies Evolvers;
