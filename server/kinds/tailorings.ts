// The table of every kind's tailoring; a kind that is forgotten here does not compile.
import type { CardContent, ContentOf } from "../../content/schema/cards/registry.ts";
import type { Say } from "../decks/tailor/say.ts";
import type { OwnText, Tailoring } from "../decks/tailor/tailoring.ts";
import { answerSeconds } from "../decks/tailor/timing.ts";
import { assignmentTailoring } from "./assignment/tailor.ts";
import { choiceTailoring } from "./choice/tailor.ts";
import { multipleTailoring } from "./multiple/tailor.ts";
import { numberTailoring } from "./number/tailor.ts";
import { orderTailoring } from "./order/tailor.ts";
import { pollTailoring } from "./poll/tailor.ts";
import type { CardKind } from "./shapes.ts";

const tailorings: { readonly [K in CardKind]: Tailoring<K> } = {
  choice: choiceTailoring,
  multiple: multipleTailoring,
  number: numberTailoring,
  order: orderTailoring,
  poll: pollTailoring,
  assignment: assignmentTailoring,
};

/** The tailoring of a card's kind. */
export const tailoringOf = <K extends CardKind>(card: ContentOf<K>): Tailoring<K> => tailorings[card.kind as K];

/** A card's texts beside the question. */
export const textsOf = <K extends CardKind>(card: ContentOf<K>): readonly OwnText[] => tailoringOf(card).texts(card);

/** Those that people answer with: they choose one, or put them in order. */
export const optionsOf = (card: CardContent): readonly OwnText[] => textsOf(card).filter(({ stands }) => stands !== undefined);

/** Seconds to answer a card, or to prepare it; 0 is untimed. */
export const secondsOf = <K extends CardKind>(card: ContentOf<K>, say: Say): number => {
  const { seconds, texts } = tailoringOf<K>(card);
  if (typeof seconds === "function") return seconds(card);
  const told = "seconds" in card ? card.seconds : undefined;
  return (
    told ??
    answerSeconds(
      seconds,
      texts(card).map(({ text }) => say(text)),
    )
  );
};
