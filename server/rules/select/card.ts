// Finding the card of a round.
import type { Card } from "../../kinds/shapes.ts";
import type { CardId } from "../base/card.ts";
import type { Game } from "../game.ts";

export const cardOf = (game: Game, id: CardId): Card | undefined => game.setup.cards.find((card) => card.id === id);

/** The card on the table. */
export const openCard = (game: Game): Card | undefined => (game.round === undefined ? undefined : cardOf(game, game.round.cardId));
