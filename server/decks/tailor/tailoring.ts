// What tailoring needs of every kind of card: its rules' card without words, its words, and how long it takes.
import type { ContentKind, ContentOf } from "../../../content/schema/cards/registry.ts";
import { type LocalizedText, textLimits } from "../../../content/schema/text.ts";
import type { Card, Face } from "../../kinds/shapes.ts";
import type { OptionId, OptionWords } from "../../rules/base/card.ts";
import type { ContentPath } from "../read/content-error.ts";
import type { Say } from "./say.ts";

/** What is the same for every kind. */
type RulesBase = Pick<Card, "id" | "topic" | "difficulty" | "weight" | "readMs" | "answerMs">;

/** A text that only some kinds have, and where it stands in the card. */
export type OwnText = {
  /** As its author calls it. */
  readonly what: string;
  readonly text: LocalizedText;
  readonly path: ContentPath;
  /** Characters it may have. */
  readonly max: number;
  /** People answer with it: side by side or below each other as tiles, or in rows to be moved. */
  readonly stands?: "tile" | "row";
};

type Written = readonly { readonly text: LocalizedText }[];

/** Options or items: what people answer with. */
export const optionTexts = (options: Written, field = "options", about: Pick<OwnText, "what" | "stands"> = tile): readonly OwnText[] =>
  options.map(({ text }, place) => ({ ...about, max: textLimits.option, text, path: [field, place, "text"] }));

const tile = { what: "option", stands: "tile" } as const;

/** One kind's tailoring. */
export type Tailoring<K extends ContentKind> = {
  readonly rules: (card: ContentOf<K>, base: RulesBase) => Card<K>;
  /** What screens show of it. */
  readonly face: (card: ContentOf<K>, say: Say) => Face<K>;
  /** Its texts beside the question, as their author wrote them. */
  readonly texts: (card: ContentOf<K>) => readonly OwnText[];
  /** On the stage a line above the options says how to answer. */
  readonly hinted: boolean;
  /** Seconds to answer, to which reading its texts is added where the author says nothing else (R2); or to prepare. 0 is untimed. */
  readonly seconds: number | ((card: ContentOf<K>) => number);
};

const letters: readonly OptionId[] = ["a", "b", "c", "d", "e", "f"];

/** Options as they are shown, in the author's order. */
export const optionWords = (options: Written, say: Say): { readonly options: readonly OptionWords[] } => ({
  options: options.map(({ text }, place) => ({ id: letterAt(place), text: say(text) })),
});

/** The id of an option by its place on the screen. */
export const letterAt = (place: number): OptionId => {
  const letter = letters[place];
  if (letter === undefined) throw new RangeError(`a card has no option ${place}`);
  return letter;
};
