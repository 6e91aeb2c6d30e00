// Whose seat a phone's ticket stands for (S2, S8).
import type { Game, ParticipantId, SeatId, SeatOffer } from "../game.ts";
import { sameWord } from "../text.ts";

/** The participant on this seat, joined or not; undefined when it went to another phone. */
export const holderOf = (game: Game, seat: SeatId): ParticipantId | undefined => (game.seats.has(seat) ? game.seats.get(seat) : seat);

/** Removed, or turned away at the door: nothing is done on this seat any more (S5). */
export const isShutOut = (game: Game, seat: SeatId): boolean =>
  game.turnedAway.has(seat) || (game.participants.get(holderOf(game, seat) ?? "")?.removed ?? false);

/** Whether a newcomer who knows this word comes in: any, or none, where the session asks for no word (S3). */
export const opensDoor = ({ word }: Game, given: string | undefined): boolean =>
  word === undefined || (given !== undefined && sameWord(word, given));

/** Offers that hold, oldest first. */
export const openOffers = (game: Game, nowMs: number): readonly SeatOffer[] => game.offers.filter(({ untilMs }) => untilMs > nowMs);
