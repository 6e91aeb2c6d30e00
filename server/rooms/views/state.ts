// What everybody may know of a game, and the gate for secrets: what is not named here nobody is told.
import { isMarked, isPerformed } from "../../kinds/rules.ts";
import type { PublicState, PublicTeam } from "../../protocol/views.ts";
import type { Game, Round } from "../../rules/game.ts";
import { tableOf } from "../../rules/select/card.ts";
import { present } from "../../rules/select/people.ts";
import { nextQuizCard } from "../../rules/select/pool.ts";
import { haveTeamsScored, participantStandings, teamStandings, winners } from "../../rules/select/standings.ts";
import { pathsOn } from "../../rules/select/turns.ts";
import { agreedTeams, expected } from "../../rules/select/waiting.ts";

/** Participants named on the stage's list of the best. */
const TOP = 10;

/** What is the room's to say: its code and address, and who watches. */
export type RoomFacts = Pick<PublicState, "code" | "joinUrl" | "consoles" | "stages" | "pictureUntilMs">;

/** Its size does not grow with the number of participants. */
export function publicState(game: Game): Omit<PublicState, keyof RoomFacts> {
  const people = present(game);
  return {
    mode: game.setup.mode,
    phase: game.phase,
    languages: game.setup.languages,
    paused: game.pausedAtMs !== undefined,
    pausedAtMs: game.pausedAtMs ?? 0,
    locked: game.locked,
    participants: people.length,
    connected: people.filter(({ connected }) => connected).length,
    teams: teamsOf(game),
    turn: turnOf(game),
    round: roundOf(game),
    top: topOf(game),
    endReason: game.endReason ?? "",
    final: game.phase === "standings" && nextQuizCard(game) === undefined,
    winners: game.phase === "ended" ? winners(game) : [],
  };
}

function teamsOf(game: Game): readonly PublicTeam[] {
  const ranks = new Map(haveTeamsScored(game) ? teamStandings(game).map(({ teamId, rank }) => [teamId, rank]) : []);
  const heads = headCounts(game);
  const agreed = agreedTeams(game);
  return game.teams.map((team) => ({
    id: team.id,
    look: team.look,
    name: team.name ?? "",
    captain: team.captainId === undefined ? "" : (game.participants.get(team.captainId)?.name ?? ""),
    ...(heads.get(team.id) ?? { members: 0, connected: 0 }),
    ...team.customers,
    points: Math.round(team.points),
    rank: ranks.get(team.id) ?? 0,
    space: team.space,
    finishedAs: team.finishedAs ?? 0,
    locked: game.round?.locks.has(team.id) || agreed.has(team.id),
  }));
}

function headCounts(game: Game) {
  const counts = new Map(game.teams.map((team) => [team.id, { members: 0, connected: 0 }]));
  for (const participant of game.participants.values()) {
    const count = counts.get(participant.teamId);
    if (!count || participant.removed) continue;
    count.members++;
    if (participant.connected) count.connected++;
  }
  return counts;
}

function turnOf(game: Game): PublicState["turn"] {
  const { number = 0, teamId = "", step = "", die = 0, stepsLeft = 0 } = game.turn ?? {};
  return { number, teamId, step, die, stepsLeft, choices: choicesOf(game) };
}

/** Where the active team's road may go on, at a fork. */
export const choicesOf = (game: Game): readonly string[] => (game.turn?.step === "fork" ? pathsOn(game) : []);

/** Between cards the number is that of the last one. */
const noRound = { step: "", kind: "", performed: false, marked: false, topic: "", difficulty: 0, cause: "" } as const;
const noTime = { deadlineMs: 0, lengthMs: 0, closingMs: 0, reopened: false, answered: 0, expected: 0 } as const;

function roundOf(game: Game): PublicState["round"] {
  const table = tableOf(game);
  if (!table) return { number: game.played.length, ...noRound, ...noTime };
  const { round, card } = table;
  const { answered, expected: all } = expected(game);
  const { number, step, cause, deadlineMs = 0, closingMs = 0, reopenedAtMs } = round;
  const { kind, topic, difficulty } = card;
  return {
    ...{ number, step, cause, deadlineMs, closingMs, kind, topic, difficulty },
    performed: isPerformed(card),
    marked: isMarked(card),
    lengthMs: lengthMs(round),
    reopened: reopenedAtMs !== undefined,
    answered,
    expected: all,
  };
}

/** Of answers opened again, the time from then on (R9). */
function lengthMs({ deadlineMs, lengthMs = 0, reopenedAtMs }: Round): number {
  return deadlineMs === undefined || reopenedAtMs === undefined ? lengthMs : deadlineMs - reopenedAtMs;
}

/** Nobody is put on a list of the best with nothing. */
function topOf(game: Game): PublicState["top"] {
  if (game.setup.mode === "board") return [];
  return participantStandings(game)
    .slice(0, TOP)
    .flatMap(({ participantId, rank }) => {
      const { name = "", teamId = "", points = 0 } = game.participants.get(participantId) ?? {};
      return Math.round(points) > 0 ? [{ name, teamId, points: Math.round(points), rank }] : [];
    });
}
