// Everything there is to advise about a deck: reads it with its lines, and asks every rule.
import type { Board } from "../../../content/schema/board.ts";
import { type DeckHead, deckHeadSchema } from "../../../content/schema/deck.ts";
import { parseCards } from "../check-cards.ts";
import { checkDeck, gatherCards } from "../check-deck.ts";
import type { ContentError } from "../content-error.ts";
import { type ContentSource, readYamlFile } from "../read-yaml.ts";
import { type AdviceName, adviceNames, adviceRules } from "./registry.ts";
import type { AdvisedDeck, Judged } from "./rule.ts";

/** One piece of advice, and the rule it comes from. */
export type Advice = ContentError & { readonly rule: AdviceName };

const headOf = (source: ContentSource): DeckHead | undefined => deckHeadSchema.safeParse(source.value).data;

const readAdvised = (file: string, boards: readonly Judged[]): AdvisedDeck | undefined => {
  const read = readYamlFile(file);
  const head = read.ok ? headOf(read.source) : undefined;
  if (!read.ok || head === undefined) return undefined;
  const { content, advice } = checkDeck(read.source);
  if (content === undefined) return undefined;
  const { cards } = parseCards(gatherCards(read.source, head).raws);
  return { deck: content, source: read.source, cards, boards, untranslated: advice };
};

const askAll = (advised: AdvisedDeck): readonly Advice[] =>
  adviceNames.flatMap((rule) => adviceRules[rule].find(advised).map((found) => ({ ...found, rule })));

/** Advice about a deck; none about one that has errors, for those come first. */
export const adviseDeckFile = (file: string, boards: readonly Judged[]): readonly Advice[] => {
  const advised = readAdvised(file, boards);
  return advised === undefined ? [] : askAll(advised);
};

/** The boards a deck is judged for: those of the library, or those that were chosen, which are taken strictly. */
export const judgedFor = (boards: readonly Board[], chosen: boolean): readonly Judged[] => boards.map((board) => ({ board, chosen }));
