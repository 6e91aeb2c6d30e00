// Who leads a team, and when somebody else does (S4).
import type { Game, Participant, Team } from "../game.ts";
import { CAPTAIN_AWAY_MS } from "../timing.ts";
import { members } from "./people.ts";

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
