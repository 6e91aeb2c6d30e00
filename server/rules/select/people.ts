// Who is in the session, in which team, who is there right now, and who leads (S2–S6).
import type { Game, Participant, Team, TeamId } from "../game.ts";
import { AWAY_MS, CAPTAIN_AWAY_MS, GONE_MS } from "../timing.ts";

/** A team of the board game is at most this large while there is room for everybody elsewhere (S4). */
const BOARD_TEAM_MAX = 12;

/** Gathering, or looking at the introduction: nothing is played yet. */
export const isBeforeStart = (game: Game): boolean => game.phase === "lobby" || game.phase === "intro";

export const teamOf = (game: Game, id: TeamId): Team | undefined => game.teams.find((team) => team.id === id);

/** Everybody not removed, in the order of joining. */
export const present = (game: Game): readonly Participant[] => [...game.participants.values()].filter((one) => !one.removed);

/** How many take a place: not the removed, nor those gone for so long that others may have it; they come back to their own all the same. */
export const peopleHere = (game: Game, nowMs: number): number => {
  let here = 0;
  for (const one of game.participants.values())
    if (!one.removed && (one.connected || nowMs - (one.awaySinceMs ?? one.joinedAtMs) < GONE_MS)) here++;
  return here;
};

/** A team's members, connected or away, in the order of joining. */
export const members = (game: Game, teamId: TeamId): readonly Participant[] => present(game).filter((one) => one.teamId === teamId);

export const hasMembers = (game: Game, teamId: TeamId): boolean => {
  for (const one of game.participants.values()) if (!one.removed && one.teamId === teamId) return true;
  return false;
};

export const somebodyHere = (game: Game): boolean => game.teams.some((team) => hasMembers(game, team.id));

/** When somebody stops being waited for (S6): never while connected. */
export const lapseMs = (one: Participant): number =>
  one.connected ? Number.POSITIVE_INFINITY : (one.awaySinceMs ?? one.joinedAtMs) + AWAY_MS;

const sizes = (game: Game): ReadonlyMap<TeamId, number> => {
  const counts = new Map<TeamId, number>(game.teams.map((team) => [team.id, 0]));
  for (const one of game.participants.values()) if (!one.removed) counts.set(one.teamId, (counts.get(one.teamId) ?? 0) + 1);
  return counts;
};

/** The first of the smallest teams (S3, S4); undefined only in a session without teams. */
export const smallestTeam = (game: Game): Team | undefined => {
  const counts = sizes(game);
  const smallest = Math.min(...counts.values());
  return game.teams.find((team) => counts.get(team.id) === smallest);
};

/** Whether one more may choose this team: twelve on the board, or an even share once the room holds more than that. */
export const hasRoom = (game: Game, teamId: TeamId): boolean => {
  if (game.setup.mode === "quiz") return true;
  const counts = sizes(game);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(BOARD_TEAM_MAX, Math.ceil((all + 1) / game.teams.length));
  return (counts.get(teamId) ?? 0) < most;
};

/** The captain while still a member of the team. */
export const captainOf = (game: Game, team: Team): Participant | undefined => {
  const captain = team.captainId === undefined ? undefined : game.participants.get(team.captainId);
  return captain !== undefined && !captain.removed && captain.teamId === team.id ? captain : undefined;
};

/** Who would follow: the first connected member by order of joining. */
export const successor = (game: Game, team: Team): Participant | undefined =>
  members(game, team.id).find((one) => one.connected && one.id !== team.captainId);

/** When an absent captain hands over; undefined while there is no need or nobody to take over. */
export const handoverDueMs = (game: Game, team: Team): number | undefined => {
  const captain = captainOf(game, team);
  if (captain === undefined || captain.connected || successor(game, team) === undefined) return undefined;
  return (captain.awaySinceMs ?? captain.joinedAtMs) + CAPTAIN_AWAY_MS;
};
