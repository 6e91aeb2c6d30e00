// Every kind of card and its part on the phone; a kind without one does not compile.
import type { CardKind } from "../../server/protocol/rules-types.ts";
import { assignmentPhone } from "./assignment/phone.tsx";
import { choicePhone } from "./choice/phone.tsx";
import { numberPhone } from "./number/phone.tsx";
import { orderPhone } from "./order/phone.tsx";
import type { PhonePart } from "./phone-part.ts";
import { pollPhone } from "./poll/phone.tsx";

const parts: { readonly [K in CardKind]: PhonePart<K> } = {
  choice: choicePhone,
  number: numberPhone,
  order: orderPhone,
  poll: pollPhone,
  assignment: assignmentPhone,
};

/** The part of a card's kind, which the card, its reveal and its answers always share. */
export const phonePart = (kind: CardKind): PhonePart<CardKind> => parts[kind] as PhonePart<CardKind>;
