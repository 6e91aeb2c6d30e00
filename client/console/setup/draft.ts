// The choices for a new session while they are being made: sensible from the start, so that opening it is one tap.
import { type Language, languages } from "../../../server/languages.ts";
import type { Catalogue, NewSession, SupplyRequest } from "../../../server/protocol/trainer-api.ts";

export type Draft = {
  /** Empty is none. */
  readonly name: string;
  /** What newcomers need besides the code; empty is nothing. */
  readonly word: string;
  readonly mode: "board" | "quiz";
  /** Undefined is no client. */
  readonly client: string | undefined;
  readonly decks: readonly string[];
  readonly board: string | undefined;
  readonly languages: readonly Language[];
  readonly teams: number;
  /** Undefined follows from the board or the mode. */
  readonly minutes: number | undefined;
  readonly scoring: "accuracy" | "speed";
  readonly timed: boolean;
  readonly readFirst: boolean;
  readonly standingsEvery: number;
  /** Undefined follows from the decks. */
  readonly cards: number | undefined;
};

/** What each part of the form works with. */
export type FormPart = { readonly draft: Draft; readonly catalogue: Catalogue; readonly set: (change: Partial<Draft>) => void };

const QUIZ_MINUTES = 30;
const BOARD_MINUTES = 60;

export function firstDraft(catalogue: Catalogue): Draft {
  const deck = [...catalogue.decks].sort((a, b) => b.cards - a.cards)[0];
  return {
    name: "",
    word: "",
    mode: catalogue.boards.length > 0 ? "board" : "quiz",
    client: undefined,
    decks: deck === undefined ? [] : [deck.id],
    board: catalogue.boards[0]?.id,
    languages: deck?.languages ?? [],
    teams: 4,
    minutes: undefined,
    scoring: "accuracy",
    timed: true,
    readFirst: true,
    standingsEvery: 5,
    cards: undefined,
  };
}

export const minutesOf = (draft: Draft, catalogue: Catalogue): number =>
  draft.minutes ??
  (draft.mode === "quiz" ? QUIZ_MINUTES : (catalogue.boards.find((board) => board.id === draft.board)?.minutes ?? BOARD_MINUTES));

/** A quiz of a good half hour; the whole deck is a choice. */
const QUIZ_CARDS = 15;

export const cardsPlayed = (draft: Draft, catalogue: Catalogue): number => draft.cards ?? Math.min(QUIZ_CARDS, cardsIn(draft, catalogue));

export const cardsIn = (draft: Draft, catalogue: Catalogue): number =>
  catalogue.decks.filter((deck) => draft.decks.includes(deck.id)).reduce((sum, deck) => sum + deck.cards, 0);

/** What every chosen deck is written in. */
export const languagesOf = (decks: readonly string[], catalogue: Catalogue): readonly Language[] =>
  languages.filter((one) => catalogue.decks.every((deck) => !decks.includes(deck.id) || deck.languages.includes(one)));

export function withDeck(draft: Draft, id: string, chosen: boolean, catalogue: Catalogue): Draft {
  const decks = chosen ? [...draft.decks, id] : draft.decks.filter((one) => one !== id);
  const possible = languagesOf(decks, catalogue);
  const kept = draft.languages.filter((one) => possible.includes(one));
  return { ...draft, decks, languages: kept.length > 0 ? kept : possible, cards: undefined };
}

export function toWanted(draft: Draft, catalogue: Catalogue): NewSession {
  const { mode, scoring, timed, readFirst, standingsEvery, teams } = draft;
  const wanted: NewSession = {
    ...(draft.name.trim() === "" ? {} : { name: draft.name }),
    ...(draft.word.trim() === "" ? {} : { word: draft.word }),
    mode,
    ...(draft.client === undefined ? {} : { client: draft.client }),
    decks: [...draft.decks],
    languages: [...draft.languages],
    teams,
    plannedMinutes: minutesOf(draft, catalogue),
    timed,
    readFirst,
  };
  if (mode === "board") return draft.board === undefined ? wanted : { ...wanted, board: draft.board };
  return { ...wanted, scoring, standingsEvery, cards: Math.max(1, cardsPlayed(draft, catalogue)) };
}

/** What to ask about the cards of a board game; undefined in the quiz, and while something is not chosen. */
export function supplyWanted(draft: Draft, catalogue: Catalogue): SupplyRequest | undefined {
  const { mode, client, decks, board, languages, teams } = draft;
  if (mode !== "board" || board === undefined || decks.length === 0 || languages.length === 0) return undefined;
  const plannedMinutes = minutesOf(draft, catalogue);
  return {
    ...(client === undefined ? {} : { client }),
    decks: [...decks],
    board,
    languages: [...languages],
    teams,
    plannedMinutes,
  };
}
