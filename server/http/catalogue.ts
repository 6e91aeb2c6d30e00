// What the console reads before there is a session: what can be chosen, for whom, what was left out, and the cards as they would be.

import type { Client } from "../decks/client/load-client.ts";
import { describeError } from "../decks/read/content-error.ts";
import type { Library } from "../decks/read/load-library.ts";
import { boardMap } from "../decks/tailor/board-presentation.ts";
import { prepareSession, type SessionChoice } from "../decks/tailor/prepare-session.ts";
import { saidInEach } from "../decks/tailor/say.ts";
import { traitsOf } from "../kinds/rules.ts";
import { deskCard } from "../kinds/views.ts";
import type { BoardLine, Catalogue, ClientLine, DeckLine, Preview } from "../protocol/trainer-api.ts";

type Deck = Library["decks"][number];
type Board = Library["boards"][number];

const deckLine = (deck: Deck): DeckLine => ({
  id: deck.id,
  version: deck.version,
  title: saidInEach(deck, deck.title),
  about: saidInEach(deck, deck.about),
  languages: deck.languages,
  cards: deck.cards.length,
  assignments: deck.cards.filter((card) => traitsOf(card).drawnOn === "challenge").length,
});

const boardLine = (board: Board): BoardLine => ({
  id: board.id,
  title: board.title,
  spaces: board.spaces.length,
  minutes: board.minutes,
  map: boardMap(board),
});

const clientLine = ({ id, presentation, fallbacks, decks, overlays, boards }: Client): ClientLine => ({
  id,
  name: presentation.name,
  ...(presentation.accent ? { accent: presentation.accent } : {}),
  fallbacks,
  decks: decks.map((deck) => {
    const base = overlays.get(deck.id);
    return { ...deckLine(deck), ...(base === undefined ? {} : { base }) };
  }),
  boards: boards.map(boardLine),
});

export const catalogueOf = (library: Library): Catalogue => ({
  decks: library.decks.map(deckLine),
  boards: library.boards.map(boardLine),
  clients: library.clients.map(clientLine),
  problems: library.errors.map(describeError),
});

/** The tailored cards as the trainer may see them beforehand: the very words a session would have, with solutions and notes. */
export const previewOf = (choice: SessionChoice): Preview => {
  const { cards, presentation } = prepareSession(choice);
  const spoken = (id: string) => Object.entries(presentation.cards[id] ?? {});
  return {
    cards: cards.map((card) => Object.fromEntries(spoken(card.id).map(([language, words]) => [language, deskCard(0, card, words)]))),
  };
};
