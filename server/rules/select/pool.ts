// Which cards a space draws from (B1, B6), and why this one.

import type { Card, Topic } from "../card.ts";
import { drawnOn } from "../cards/registry.ts";
import type { Game, Round } from "../game.ts";
import { activeTeam } from "./turns.ts";

export type Pool = { readonly cause: Round["cause"]; readonly cards: readonly Card[] };

const topicCards = (game: Game, topic: Topic | undefined): readonly Card[] => {
  const all = game.setup.cards.filter((card) => drawnOn(card) === "topic");
  const wanted = all.filter((card) => card.topic === topic);
  return wanted.length > 0 ? wanted : all;
};

const assignments = (game: Game): readonly Card[] => {
  const all = game.setup.cards.filter((card) => drawnOn(card) === "challenge");
  return all.length > 0 ? all : topicCards(game, undefined);
};

/** What the space under the active team's pawn draws from; undefined where no card is drawn or the deck holds none. */
export const boardPool = (game: Game): Pool | undefined => {
  const team = activeTeam(game);
  const space = team === undefined ? undefined : game.setup.board?.spaces[team.space];
  if (team === undefined || space === undefined) return undefined;
  const pools: Partial<Record<typeof space.kind, Pool>> = {
    topic: { cause: "topic", cards: topicCards(game, space.topic) },
    challenge: { cause: "challenge", cards: assignments(game) },
    loop: { cause: "loop", cards: topicCards(game, team.wrongTopics.at(-1)) },
  };
  const pool = pools[space.kind];
  return pool === undefined || pool.cards.length === 0 ? undefined : pool;
};

/** The quiz plays its cards in the order of the setup. */
export const nextQuizCard = (game: Game): Card | undefined => game.setup.cards[game.played.length];
