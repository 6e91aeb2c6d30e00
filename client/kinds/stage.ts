// Every kind of card and its part on the stage; a kind without one does not compile.
import type { CardKind } from "../../server/protocol/rules-types.ts";
import { assignmentStage } from "./assignment/stage.tsx";
import { choiceStage } from "./choice/stage.tsx";
import { multipleStage } from "./multiple/stage.tsx";
import { numberStage } from "./number/stage.tsx";
import { orderStage } from "./order/stage.tsx";
import { pollStage } from "./poll/stage.tsx";
import type { StagePart } from "./stage-part.ts";

const parts: { readonly [K in CardKind]: StagePart<K> } = {
  choice: choiceStage,
  multiple: multipleStage,
  number: numberStage,
  order: orderStage,
  poll: pollStage,
  assignment: assignmentStage,
};

/** The part of a card's kind, which the card, its reveal and its answers always share. */
export const stagePart = (kind: CardKind): StagePart<CardKind> => parts[kind] as StagePart<CardKind>;
