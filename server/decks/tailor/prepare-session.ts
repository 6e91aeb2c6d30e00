// Puts together what one session plays with: the cards of its decks, its board, and all words in its languages.
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import type { Language } from "../../../content/schema/text.ts";
import type { Card } from "../../kinds/shapes.ts";
import type { Board as RulesBoard } from "../../rules/board.ts";
import type { Client } from "../client/load-client.ts";
import { withWords } from "../client/profile-words.ts";
import { presentBoard, toRulesBoard } from "./board-presentation.ts";
import type { DeckPresentation, SessionPresentation } from "./presentation.ts";
import { saidInEach } from "./say.ts";
import { type TailoredDeck, tailor } from "./tailor.ts";

/** What the trainer chose; the first language is the session's default. */
export type SessionChoice = {
  readonly decks: readonly Deck[];
  readonly board?: Board | undefined;
  readonly languages: readonly Language[];
  /** Whose words it speaks; without it, the decks' own. */
  readonly client?: Client | undefined;
};

/** What the room needs: the rules' part of `Setup`, and the presentation to store beside it. */
export type PreparedSession = {
  readonly cards: readonly Card[];
  /** Present when a board was chosen. */
  readonly board?: RulesBoard;
  readonly presentation: SessionPresentation;
};

type Named = { readonly deckId: string; readonly tailored: TailoredDeck };

const doubledIds = (all: readonly Named[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const ids = all.flatMap(({ tailored }) => tailored.cards.map((card) => card.id));
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
};

/** Card ids that several decks use get their deck's id before them. */
const withOwnIds = (all: readonly Named[]): readonly TailoredDeck[] => {
  const doubled = doubledIds(all);
  return all.map(({ deckId, tailored }) => {
    const own = (id: string): string => (doubled.has(id) ? `${deckId}.${id}` : id);
    const presentation: DeckPresentation = Object.fromEntries(Object.entries(tailored.presentation).map(([id, words]) => [own(id), words]));
    return { cards: tailored.cards.map((card) => ({ ...card, id: own(card.id) })), presentation };
  });
};

/** Prepares a session from checked content. Pure: the same choice gives the same session. */
export const prepareSession = ({ decks, board, languages, client }: SessionChoice): PreparedSession => {
  const own = decks.map((deck) => withWords(deck, client?.words ?? {}));
  const tailored = withOwnIds(own.map((deck) => ({ deckId: deck.id, tailored: tailor(deck, languages) })));
  const presentation: SessionPresentation = {
    version: 2,
    languages,
    titles: own.map((deck) => saidInEach(deck, deck.title)),
    cards: Object.assign({}, ...tailored.map((deck): DeckPresentation => deck.presentation)),
    ...(client ? { client: client.presentation } : {}),
  };
  const cards = tailored.flatMap((deck) => deck.cards);
  if (!board) return { cards, presentation };
  return { cards, board: toRulesBoard(board), presentation: { ...presentation, board: presentBoard(board, languages) } };
};
