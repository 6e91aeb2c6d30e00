// What the board game that is gathering will need against what its decks hold: told to the console until the start (B14).
import { type SessionPresentation, wordsOfCard } from "../../decks/tailor/presentation.ts";
import { supplyOf } from "../../decks/tailor/supply.ts";
import type { Supply } from "../../protocol/views.ts";
import type { Game, Setup } from "../../rules/game.ts";
import { isBeforeStart } from "../../rules/select/people.ts";

/** A session's setup never changes, and the desk is told with everybody who comes in. */
const known = new WeakMap<Setup, Supply>();

const reckoned = ({ board, cards, teams, options }: Setup, presentation: SessionPresentation): Supply | undefined => {
  if (board === undefined) return undefined;
  const nameOf = (topic: string) => {
    const card = cards.find((one) => one.topic === topic);
    if (card === undefined) return undefined;
    const names = presentation.languages.map((language) => [language, wordsOfCard(presentation, card.id, language)?.topicName ?? topic]);
    return Object.fromEntries(names) as Supply["topics"][number]["name"];
  };
  return supplyOf({ board, cards, teams: teams.length, plannedMs: options.plannedMs, nameOf });
};

/** Undefined in the quiz and once the game has begun. */
export const supplyBeforeStart = (game: Game, presentation: SessionPresentation): Supply | undefined => {
  const { setup } = game;
  if (setup.mode !== "board" || !isBeforeStart(game)) return undefined;
  const supply = known.get(setup) ?? reckoned(setup, presentation);
  if (supply) known.set(setup, supply);
  return supply;
};
