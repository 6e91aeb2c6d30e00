// A card as a screen sees it in one language, out of the game and the words stored with it.
import { type CardWords, type SessionPresentation, wordsOfCard } from "../../decks/tailor/presentation.ts";
import { cardInRound } from "../../kinds/views.ts";
import type { CardView } from "../../protocol/views.ts";
import type { FinishedRound, Game, Language, Outcome, Round } from "../../rules/game.ts";
import { cardOf, type Table, tableOf } from "../../rules/select/card.ts";

/** What lies on the table, with its words. */
export type OnTable = Omit<Table, "game"> & { readonly words: CardWords };

export function onTable(game: Game, presentation: SessionPresentation, language: Language): OnTable | undefined {
  const table = tableOf(game);
  const words = table && wordsOfCard(presentation, table.card.id, language);
  return table && words && { ...table, words };
}

/** A finished round as it was at its end (R8). */
export function finishedRound(round: FinishedRound, game: Game, presentation: SessionPresentation, language: Language) {
  const card = cardOf(game, round.cardId);
  const words = wordsOfCard(presentation, round.cardId, language);
  return card && words ? { round: { ...round, step: "debrief" as const }, card, words } : undefined;
}

/** As much of a round as its card and its reveal are made of. */
export type Seen = Omit<OnTable, "round"> & {
  readonly round: Pick<Round, "number" | "step" | "locks"> & { readonly outcome?: Omit<Outcome, "marks"> };
};

/** What phones and stage get: nothing that helps to answer, options only from the moment they may be chosen (R1). */
export function cardView({ round, card, words }: Seen): CardView {
  return cardInRound(round.number, words, { open: round.step !== "read", practice: card.weight === 0 });
}
