// Every kind of card and its part on the phone; a kind without one does not compile.
import type { CardKind } from "../../../server/protocol/rules-types.ts";
import { assignmentPart } from "./assignment.tsx";
import type { CardPart } from "./card-part.ts";
import { choicePart } from "./choice.tsx";
import { numberPart } from "./number.tsx";
import { orderPart } from "./order.tsx";
import { pollPart } from "./poll.tsx";

export const cardParts: Readonly<Record<CardKind, CardPart>> = {
  choice: choicePart,
  number: numberPart,
  order: orderPart,
  poll: pollPart,
  assignment: assignmentPart,
};
