// Every kind of card and its part on the trainer's desk; a kind without one does not compile.
import type { CardKind } from "../../server/protocol/rules-types.ts";
import { assignmentDesk } from "./assignment/desk.tsx";
import { choiceDesk } from "./choice/desk.tsx";
import type { DeskPart } from "./desk-part.ts";
import { multipleDesk } from "./multiple/desk.tsx";
import { numberDesk } from "./number/desk.tsx";
import { orderDesk } from "./order/desk.tsx";
import { pollDesk } from "./poll/desk.tsx";

const parts: { readonly [K in CardKind]: DeskPart<K> } = {
  choice: choiceDesk,
  multiple: multipleDesk,
  number: numberDesk,
  order: orderDesk,
  poll: pollDesk,
  assignment: assignmentDesk,
};

/** The part of a card's kind, which the card, its reveal and its answers always share. */
export const deskPart = (kind: CardKind): DeskPart<CardKind> => parts[kind] as DeskPart<CardKind>;
