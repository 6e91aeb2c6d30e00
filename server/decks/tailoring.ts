// What tailoring needs of every kind of card: its rules' card without words, its words, and how long it takes.
import type { ContentKind, ContentOf } from "../../content/schema/cards/registry.ts";
import type { LocalizedText } from "../../content/schema/text.ts";
import type { Card } from "../kinds/shapes.ts";
import type { OptionId } from "../rules/base/card.ts";
import type { CardWords } from "./presentation.ts";
import type { Say } from "./say.ts";

/** The rules' card of one kind. */
type RulesCardOf<K extends ContentKind> = Extract<Card, { readonly kind: K }>;
/** What is the same for every kind. */
type RulesBase = Pick<Card, "id" | "topic" | "difficulty" | "weight" | "readMs" | "answerMs">;
/** What a kind adds to the words. */
type WordsPart = Pick<CardWords, "options" | "scale" | "criteria">;

/** One kind's tailoring. */
export type Tailoring<K extends ContentKind> = {
  readonly rules: (card: ContentOf<K>, base: RulesBase) => RulesCardOf<K>;
  readonly words: (card: ContentOf<K>, say: Say) => WordsPart;
  /** Seconds to answer; 0 is untimed. */
  readonly seconds: (card: ContentOf<K>, say: Say) => number;
};

const letters: readonly OptionId[] = ["a", "b", "c", "d", "e", "f"];

/** Options as they are shown, in the author's order. */
export const optionWords = (options: readonly { readonly text: LocalizedText }[], say: Say): Pick<CardWords, "options"> => ({
  options: options.map(({ text }, place) => ({ id: letterAt(place), text: say(text) })),
});

/** The id of an option by its place on the screen. */
export const letterAt = (place: number): OptionId => {
  const letter = letters[place];
  if (letter === undefined) throw new RangeError(`a card has no option ${place}`);
  return letter;
};
