// The only writer of the synchronised state, and the gate for secrets: what is not named here nobody is told.

import { isMarked, isPerformed } from "../kinds/rules.ts";
import { type RoundState, type SessionState, TeamState, TopState, type TurnState } from "../protocol/state.ts";
import type { Game, Round, Team, Turn } from "../rules/game.ts";
import { openCard } from "../rules/select/card.ts";
import { present, teamOf } from "../rules/select/people.ts";
import { nextQuizCard } from "../rules/select/pool.ts";
import { haveTeamsScored, type ParticipantRank, participantStandings, teamStandings, winners } from "../rules/select/standings.ts";
import { agreedTeams, expected } from "../rules/select/waiting.ts";
import type { Seated } from "./seat.ts";

/** More screens than this are not counted: the state has one byte for them. */
const MANY = 255;
/** Participants named on the stage's list of the best. */
const TOP = 10;

/** Makes `state` say what everybody may know of `game`. Its size does not grow with the number of participants. */
export function project(game: Game, code: string, state: SessionState): void {
  const people = present(game);
  state.assign({
    code,
    mode: game.setup.mode,
    phase: game.phase,
    paused: game.pausedAtMs !== undefined,
    pausedAtMs: game.pausedAtMs ?? 0,
    locked: game.locked,
    participants: people.length,
    connected: people.filter((participant) => participant.connected).length,
    endReason: game.endReason ?? "",
    final: game.phase === "standings" && nextQuizCard(game) === undefined,
  });
  sameTexts(state.languages, game.setup.languages);
  sameTexts(state.winners, game.phase === "ended" ? winners(game) : []);
  projectTeams(game, state);
  projectTurn(game, state.turn);
  projectRound(game, state.round);
  projectTop(game, state);
}

/** What everybody may know of the room itself. */
export function projectRoom(
  seated: Iterable<Seated>,
  { pictureUntilMs, joinUrl }: { pictureUntilMs: number; joinUrl: string },
  state: SessionState,
): void {
  let [consoles, stages] = [0, 0];
  for (const { seat } of seated) {
    if (seat.role === "console") consoles++;
    if (seat.role === "stage") stages++;
  }
  state.assign({ consoles: Math.min(MANY, consoles), stages: Math.min(MANY, stages), pictureUntilMs, joinUrl });
}

function projectTeams(game: Game, state: SessionState) {
  const ranks = new Map(haveTeamsScored(game) ? teamStandings(game).map(({ teamId, rank }) => [teamId, rank]) : []);
  const heads = headCounts(game);
  const agreed = agreedTeams(game);
  game.teams.forEach((team, index) => {
    const shown = state.teams[index] ?? new TeamState();
    if (index >= state.teams.length) state.teams.push(shown);
    const counted = heads.get(team.id) ?? { members: 0, connected: 0 };
    shown.assign({
      id: team.id,
      look: team.look,
      name: team.name ?? "",
      captain: team.captainId === undefined ? "" : (game.participants.get(team.captainId)?.name ?? ""),
      ...counted,
      ...team.customers,
      points: Math.round(team.points),
      rank: ranks.get(team.id) ?? 0,
      space: team.space,
      finishedAs: team.finishedAs ?? 0,
      locked: isLocked(game.round, team) || agreed.has(team.id),
    });
  });
}

const isLocked = (round: Round | undefined, team: Team) => round?.locks.has(team.id) ?? false;

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

function projectTurn(game: Game, shown: TurnState) {
  const turn = game.turn;
  shown.assign({
    number: turn?.number ?? 0,
    teamId: turn?.teamId ?? "",
    step: turn?.step ?? "",
    die: turn?.die ?? 0,
    stepsLeft: turn?.stepsLeft ?? 0,
  });
  sameTexts(shown.choices, choicesOf(game, turn));
}

/** Where the active team's road may go on, at a fork. */
export function choicesOf(game: Game, turn: Turn | undefined): readonly string[] {
  if (turn?.step !== "fork") return [];
  const team = teamOf(game, turn.teamId);
  return (team && game.setup.board?.spaces[team.space]?.next) ?? [];
}

function projectRound(game: Game, shown: RoundState) {
  const round = game.round;
  const card = openCard(game);
  if (!round || !card) {
    shown.assign({ step: "", kind: "", performed: false, marked: false, topic: "", difficulty: 0, cause: "" });
    shown.assign({ deadlineMs: 0, lengthMs: 0, closingMs: 0, reopened: false, answered: 0, expected: 0 });
    return;
  }
  const { answered, expected: all } = expected(game);
  shown.assign({
    number: round.number,
    step: round.step,
    kind: card.kind,
    performed: isPerformed(card),
    marked: isMarked(card),
    topic: card.topic,
    difficulty: card.difficulty,
    cause: round.cause,
    deadlineMs: round.deadlineMs ?? 0,
    lengthMs: lengthMs(round),
    closingMs: round.closingMs ?? 0,
    reopened: round.reopenedAtMs !== undefined,
    answered,
    expected: all,
  });
}

/** Of answers opened again, the time from then on (R9). */
function lengthMs({ deadlineMs, lengthMs = 0, reopenedAtMs }: Round): number {
  return deadlineMs === undefined || reopenedAtMs === undefined ? lengthMs : deadlineMs - reopenedAtMs;
}

/** Nobody is put on a list of the best with nothing. */
const isOnTop =
  (game: Game) =>
  ({ participantId }: ParticipantRank): boolean =>
    Math.round(game.participants.get(participantId)?.points ?? 0) > 0;

function projectTop(game: Game, state: SessionState) {
  const best = game.setup.mode === "quiz" ? participantStandings(game).slice(0, TOP).filter(isOnTop(game)) : [];
  best.forEach(({ participantId, rank }, index) => {
    const participant = game.participants.get(participantId);
    if (!participant) return;
    const shown = state.top[index] ?? new TopState();
    if (index >= state.top.length) state.top.push(shown);
    shown.assign({ name: participant.name, teamId: participant.teamId, points: Math.round(participant.points), rank });
  });
  while (state.top.length > best.length) state.top.pop();
}

/** Touches a list only where it differs, so that nothing is sent for nothing. */
function sameTexts(
  list: { length: number; [index: number]: string; push(text: string): unknown; pop(): unknown },
  wanted: readonly string[],
) {
  wanted.forEach((text, index) => {
    if (index >= list.length) list.push(text);
    else if (list[index] !== text) list[index] = text;
  });
  while (list.length > wanted.length) list.pop();
}
