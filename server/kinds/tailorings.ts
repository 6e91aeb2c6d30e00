// The table of every kind's tailoring; a kind that is forgotten here does not compile.
import type { ContentOf } from "../../content/schema/cards/registry.ts";
import type { Tailoring } from "../decks/tailoring.ts";
import { assignmentTailoring } from "./assignment/tailor.ts";
import { choiceTailoring } from "./choice/tailor.ts";
import { numberTailoring } from "./number/tailor.ts";
import { orderTailoring } from "./order/tailor.ts";
import { pollTailoring } from "./poll/tailor.ts";
import type { CardKind } from "./shapes.ts";

const tailorings: { readonly [K in CardKind]: Tailoring<K> } = {
  choice: choiceTailoring,
  number: numberTailoring,
  order: orderTailoring,
  poll: pollTailoring,
  assignment: assignmentTailoring,
};

/** The tailoring of a card's kind. */
export const tailoringOf = <K extends CardKind>(card: ContentOf<K>): Tailoring<K> => tailorings[card.kind as K];
