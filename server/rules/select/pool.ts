// Which cards a space draws from (B1, B6), why, and which one comes next: chance on the board, the setup's order in the quiz (Q6).

import { drawIndex } from "../../chance.ts";
import { traitsOf } from "../../kinds/rules.ts";
import type { Card } from "../../kinds/shapes.ts";
import type { Topic } from "../base/card.ts";
import type { Game, Round } from "../game.ts";
import { activeTeam, spaceUnder } from "./turns.ts";

type Pool = { readonly cause: Round["cause"]; readonly cards: readonly Card[] };

const topicCards = (game: Game, topic: Topic | undefined): readonly Card[] => {
  const all = game.setup.cards.filter((card) => traitsOf(card).drawnOn === "topic");
  const wanted = all.filter((card) => card.topic === topic);
  return wanted.length > 0 ? wanted : all;
};

const assignments = (game: Game): readonly Card[] => {
  const all = game.setup.cards.filter((card) => traitsOf(card).drawnOn === "challenge");
  return all.length > 0 ? all : topicCards(game, undefined);
};

/** What the space under the active team's pawn draws from; undefined where no card is drawn or the deck holds none. */
export const boardPool = (game: Game): Pool | undefined => {
  const team = activeTeam(game);
  const space = spaceUnder(game);
  if (team === undefined || space === undefined) return undefined;
  const pools: Partial<Record<typeof space.kind, Pool>> = {
    topic: { cause: "topic", cards: topicCards(game, space.topic) },
    challenge: { cause: "challenge", cards: assignments(game) },
    loop: { cause: "loop", cards: topicCards(game, team.wrongTopics.at(-1)) },
  };
  const pool = pools[space.kind];
  return pool === undefined || pool.cards.length === 0 ? undefined : pool;
};

const leastRecent = (game: Game, cards: readonly Card[]): Card | undefined =>
  cards.toSorted((one, other) => game.played.lastIndexOf(one.id) - game.played.lastIndexOf(other.id))[0];

/** A card, why it comes, and the state of chance after drawing it. */
export type Drawn = { readonly cause: Round["cause"]; readonly card: Card; readonly chance: number };

/** What would be drawn now: a random card not yet opened in this session; when there is none, the one opened longest ago. */
export const drawnCard = (game: Game): Drawn | undefined => {
  const pool = boardPool(game);
  if (pool === undefined) return undefined;
  const unused = pool.cards.filter((card) => !game.played.includes(card.id));
  const { index, chance } = drawIndex(game.chance, unused.length);
  const fresh = unused[index];
  if (fresh !== undefined) return { cause: pool.cause, card: fresh, chance };
  const old = leastRecent(game, pool.cards);
  return old === undefined ? undefined : { cause: pool.cause, card: old, chance: game.chance };
};

/** The quiz plays its cards in the order of the setup. */
export const nextQuizCard = (game: Game): Card | undefined => game.setup.cards[game.played.length];

/** The card that comes next, where that is settled: in the quiz always, on the board once the pawn stands where a card waits. */
export const nextCard = (game: Game): Card | undefined => {
  if (game.phase === "ended") return undefined;
  if (game.setup.mode === "quiz") return nextQuizCard(game);
  return game.phase === "turn" && game.turn?.step === "arrived" ? drawnCard(game)?.card : undefined;
};
