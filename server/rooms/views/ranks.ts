// Everybody's rank in the quiz, worked out once a game: after a reveal it is asked for everybody (Q6).
import type { Game, ParticipantId } from "../../rules/game.ts";
import { havePeopleScored, participantStandings } from "../../rules/select/standings.ts";

const known = new WeakMap<Game, ReadonlyMap<ParticipantId, number>>();

/** Undefined on the board, where nobody plays alone, and while nobody has scored: nobody is first at nothing. */
export function rankOf(game: Game, participantId: ParticipantId): number | undefined {
  return game.setup.mode === "quiz" ? ranksOf(game).get(participantId) : undefined;
}

function ranksOf(game: Game): ReadonlyMap<ParticipantId, number> {
  const standings = () => (havePeopleScored(game) ? participantStandings(game) : []);
  const ranks = known.get(game) ?? new Map(standings().map(({ participantId, rank }) => [participantId, rank]));
  known.set(game, ranks);
  return ranks;
}
