// What a board game with the trainer's choices will need, while they are being made, and which decks on offer would help (B14).

import type { Library } from "../decks/read/load-library.ts";
import { toRulesBoard } from "../decks/tailor/board-presentation.ts";
import { saidInEach } from "../decks/tailor/say.ts";
import { type SpareDeck, supplyOf } from "../decks/tailor/supply.ts";
import { tailor } from "../decks/tailor/tailor.ts";
import { DECKS_MAX } from "../protocol/limits.ts";
import type { supplyRequest } from "../protocol/trainer-api.ts";
import type { Supply } from "../protocol/views.ts";
import { choose, type Problem } from "./choose.ts";

type Asked = ReturnType<typeof supplyRequest.parse>;

const MINUTE_MS = 60_000;

/** Decks that speak the session's languages and hold other cards than the chosen ones: not an overlay beside its base. */
const spareDecks = (asked: Asked, library: Library): readonly SpareDeck[] => {
  const client = library.clients.find(({ id }) => id === asked.client);
  const baseOf = (id: string): string => client?.overlays.get(id) ?? id;
  const taken = new Set(asked.decks.map(baseOf));
  const overlaid = new Set(client?.overlays.values());
  return [...(client?.decks ?? []), ...library.decks.filter(({ id }) => !overlaid.has(id))]
    .filter(({ id, languages }) => !taken.has(baseOf(id)) && asked.languages.every((language) => languages.includes(language)))
    .map(({ id, cards }) => ({ id, stock: cards }));
};

/** The supply of the game asked for, or what is missing. */
export const supplyFor = (asked: Asked, library: Library): Supply | Problem => {
  const chosen = choose({ ...asked, mode: "board" }, library);
  if ("problem" in chosen) return chosen;
  const { decks, board } = chosen;
  if (board === undefined) return { problem: "A board game needs a board." };
  return supplyOf({
    board: toRulesBoard(board),
    cards: decks.flatMap((deck) => tailor(deck, asked.languages).cards),
    teams: asked.teams,
    plannedMs: asked.plannedMinutes * MINUTE_MS,
    nameOf: (topic) => decks.flatMap((deck) => (deck.topics[topic] ? [saidInEach(deck, deck.topics[topic])] : []))[0],
    spare: spareDecks(asked, library),
    most: DECKS_MAX - decks.length,
  });
};
