// The finished rounds that can be shown on the stage again (R8).
import type { FinishedRound, Game } from "../game.ts";

/** A card that came back must not be given away while it is played. */
const isBeingPlayed = ({ round }: Game, { cardId }: FinishedRound): boolean => round?.cardId === cardId && round.outcome === undefined;

/** Oldest first. */
export const showableRounds = (game: Game): readonly FinishedRound[] => game.finished.filter((round) => !isBeingPlayed(game, round));

export const showableRound = (game: Game, number: number): FinishedRound | undefined =>
  showableRounds(game).find((round) => round.number === number);
