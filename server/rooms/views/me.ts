// What one participant is told of their own affairs, and nobody else.
import type { BoardWords } from "../../decks/tailor/presentation.ts";
import { languages } from "../../languages.ts";
import type { Me } from "../../protocol/views.ts";
import type { Game, Knock, Participant, ParticipantId, Round, Team } from "../../rules/game.ts";
import { members, teamOf } from "../../rules/select/people.ts";
import { unnamedMilestone } from "../../rules/select/turns.ts";
import { teamSplit } from "../../rules/select/votes.ts";
import { rankOf } from "./ranks.ts";
import { choicesOf } from "./state.ts";

/** Team-mates are named up to this many; a keynote's teams are too large to list. */
const MATES_MAX = 12;

/** `board` in the participant's language, for the names of paths and milestones. */
export function meView(game: Game, participantId: ParticipantId, board: BoardWords | undefined): Me {
  const participant = game.participants.get(participantId);
  if (!participant) return stranger(participantId, game.knocking.get(participantId));
  const team = teamOf(game, participant.teamId);
  const rank = rankOf(game, participantId);
  return {
    participantId,
    joined: true,
    name: participant.name,
    language: participant.language,
    teamId: participant.teamId,
    captain: team?.captainId === participantId,
    points: Math.round(participant.points),
    round: game.round?.number ?? 0,
    eligible: game.round?.eligible.has(participantId) ?? true,
    mates: matesOf(game, team),
    ideas: ideasOf(game, participantId),
    ...(rank === undefined ? {} : { rank }),
    ...(participant.wished ? { wished: participant.wished } : {}),
    ...inRound(game, participant),
    ...(team ? onBoard(game, participant, team, board) : {}),
  };
}

/** By participant, worked out once for a list of insights: a keynote notes thousands. */
const gathered = new WeakMap<Game["insights"], ReadonlyMap<ParticipantId, Game["insights"]>>();

function ideasOf({ insights }: Game, participantId: ParticipantId): Me["ideas"] {
  const all = gathered.get(insights) ?? Map.groupBy(insights, (insight) => insight.participantId);
  gathered.set(insights, all);
  return (all.get(participantId) ?? []).map(({ text, about, shown = false }) => ({ text, about, shown }));
}

/** Nobody yet; somebody who knocks is told with what name they wait. */
function stranger(participantId: ParticipantId, knock: Knock | undefined): Me {
  return {
    participantId,
    joined: false,
    name: knock?.name ?? "",
    language: knock?.language ?? languages[0],
    ...(knock ? { knocking: true } : {}),
    teamId: "",
    captain: false,
    points: 0,
    round: 0,
    eligible: true,
    mates: [],
    ideas: [],
  };
}

function inRound(game: Game, participant: Participant): Partial<Me> {
  const round = game.round;
  const given = round?.answers.get(participant.id);
  if (!round) return {};
  return { ...(given ? { answer: given.answer } : {}), ...teamPart(game, round, participant, given !== undefined) };
}

/** The split is for those who have voted: nobody is led before (A1). */
function teamPart(game: Game, round: Round, participant: Participant, voted: boolean): Partial<Me> {
  if (game.setup.mode !== "board") return {};
  const locked = round.locks.get(participant.teamId);
  return { ...(voted ? { split: teamSplit(game, participant.teamId) } : {}), ...(locked ? { locked: locked.answer } : {}) };
}

function onBoard(game: Game, participant: Participant, team: Team, board: BoardWords | undefined): Partial<Me> {
  if (!board) return {};
  const nameOf = (id: string) => board.view.spaces.find((space) => space.id === id)?.name ?? id;
  const choosing = game.turn?.teamId === team.id && team.captainId === participant.id;
  const paths = choosing ? choicesOf(game).map((id) => ({ spaceId: id, name: nameOf(id), hint: board.hints[team.space]?.[id] ?? "" })) : [];
  const milestone = unnamedMilestone(game, team.id);
  return {
    ...(paths.length > 0 ? { paths } : {}),
    ...(milestone ? { milestone: { spaceId: milestone, name: nameOf(milestone) } } : {}),
  };
}

function matesOf(game: Game, team: Team | undefined): readonly string[] {
  if (!team) return [];
  // Counted before they are gathered: this is asked for everyone in a keynote.
  if (game.participants.size > MATES_MAX * game.teams.length) return [];
  const captainFirst = (participant: Participant) => (participant.id === team.captainId ? 0 : 1);
  return [...members(game, team.id)].sort((one, other) => captainFirst(one) - captainFirst(other)).map(({ name }) => name);
}
