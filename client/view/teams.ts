// What every screen asks of the teams: whose turn it is, and who is ahead.
import type { PublicState, PublicTeam } from "../../server/protocol/views.ts";

/** The team at turn; only a board has turns. */
export const activeTeam = (state: PublicState): PublicTeam | undefined =>
  state.mode === "board" ? state.teams.find((team) => team.id === state.turn.teamId) : undefined;

/** Best first; equal ranks stay in the order of play (Q6). */
export const byRank = (teams: readonly PublicTeam[]): readonly PublicTeam[] => [...teams].sort((one, other) => one.rank - other.rank);
