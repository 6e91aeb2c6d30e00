// Says before the start what a board game will need at this pace against what its decks hold, and which decks would close the gap (B14).
import { defaultTopics } from "../../../content/schema/deck.ts";
import type { LocalizedText } from "../../../content/schema/text.ts";
import type { Card } from "../../kinds/shapes.ts";
import type { Supply } from "../../protocol/views.ts";
import { allDraws, type ExpectedGame, expectedGame, type GamePlan } from "./expected-game.ts";
import { isQuestion, isTask } from "./pace.ts";

/** As much of a card as counts here. */
type Stock = readonly Pick<Card, "kind" | "topic">[];
/** A deck that could be played as well. */
export type SpareDeck = { readonly id: string; readonly stock: Stock };

/** What is drawn from one pile, and what it holds. */
type Pile = { readonly drawn: number; readonly held: number };

/** How many draws from a pile find it used up, when about `drawn` come and chance makes them more or fewer (Poisson). */
const overdrawn = ({ drawn, held }: Pile): number => {
  let odds = Math.exp(-drawn);
  let more = drawn - held;
  for (let count = 0; count < held; count++) {
    more += (held - count) * odds;
    odds *= drawn / (count + 1);
  }
  return Math.max(0, more);
};

const heldOf = (stock: Stock, topic: string): number => stock.filter((card) => isQuestion(card) && card.topic === topic).length;

/** The piles a game draws from: a topic, or tasks, of which there are none are drawn from all questions (B1). */
const pilesOf = (game: ExpectedGame, stock: Stock): readonly Pile[] => {
  const questions = stock.filter(isQuestion).length;
  const tasks = { drawn: game.tasks, held: stock.filter(isTask).length };
  const names = new Set([...game.topics.keys(), ...stock.filter(isQuestion).map(({ topic }) => topic)]);
  const topics = [...names].map((topic) => ({ drawn: game.topics.get(topic) ?? 0, held: heldOf(stock, topic) }));
  const astray = [...topics, tasks].filter(({ held }) => held === 0).reduce((sum, { drawn }) => sum + drawn, 0);
  const piles = topics.filter(({ held }) => held > 0).map(({ drawn, held }) => ({ drawn: drawn + (astray * held) / questions, held }));
  return tasks.held > 0 ? [...piles, tasks] : piles;
};

const repeatsOf = (game: ExpectedGame, stock: Stock): number => pilesOf(game, stock).reduce((sum, pile) => sum + overdrawn(pile), 0);

/** Fewer than one card is expected to come again. */
const closes = (repeats: number): boolean => repeats < 0.5;

/** The deck that leaves the fewest repeats; of several that leave none, the smallest. */
const best = (game: ExpectedGame, stock: Stock, spare: readonly SpareDeck[]): { deck: SpareDeck; repeats: number } | undefined => {
  const judged = spare.map((deck) => ({ deck, repeats: repeatsOf(game, [...stock, ...deck.stock]) }));
  const rank = ({ repeats }: { repeats: number }): number => (closes(repeats) ? 0 : repeats);
  return judged.toSorted((one, other) => rank(one) - rank(other) || one.deck.stock.length - other.deck.stock.length)[0];
};

const suggest = (game: ExpectedGame, stock: Stock, spare: readonly SpareDeck[], most: number): Supply["suggestion"] => {
  const decks: string[] = [];
  let held = stock;
  let repeats = repeatsOf(game, stock);
  while (!closes(repeats) && decks.length < most) {
    const found = best(
      game,
      held,
      spare.filter(({ id }) => !decks.includes(id)),
    );
    if (found === undefined || found.repeats > repeats - 0.5) break;
    decks.push(found.deck.id);
    held = [...held, ...found.deck.stock];
    repeats = found.repeats;
  }
  return decks.length === 0 ? undefined : { decks, repeats: Math.round(repeats) };
};

export type SupplyQuestion = GamePlan & {
  /** What a topic is called; the six disciplines are known. */
  readonly nameOf: (topic: string) => LocalizedText | undefined;
  readonly spare?: readonly SpareDeck[];
  /** So many decks may be added. */
  readonly most?: number;
};

const upTo = (drawn: number): number => Math.ceil(drawn - 1e-9);

/** The needs of a game, what its decks hold, and how many cards will have been seen before. */
export const supplyOf = ({ nameOf, spare = [], most = 0, ...plan }: SupplyQuestion): Supply => {
  const game = expectedGame(plan);
  const { cards } = plan;
  const suggestion = suggest(game, cards, spare, most);
  return {
    draws: Math.round(allDraws(game)),
    repeats: Math.round(repeatsOf(game, cards)),
    topics: [...game.topics].map(([topic, drawn]) => ({
      topic,
      name: nameOf(topic) ?? defaultTopics[topic] ?? {},
      needs: upTo(drawn),
      has: heldOf(cards, topic),
    })),
    assignments: { needs: upTo(game.tasks), has: cards.filter(isTask).length },
    ...(suggestion ? { suggestion } : {}),
  };
};
