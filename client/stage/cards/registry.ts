// One face per kind of card; a kind without one does not compile.
import type { CardKind } from "../../../server/protocol/rules-types.ts";
import { assignmentFace } from "./assignment.tsx";
import { choiceFace } from "./choice.tsx";
import type { CardFace } from "./face.ts";
import { numberFace } from "./number.tsx";
import { orderFace } from "./order.tsx";
import { pollFace } from "./poll.tsx";

export const cardFaces: Readonly<Record<CardKind, CardFace>> = {
  choice: choiceFace,
  number: numberFace,
  order: orderFace,
  poll: pollFace,
  assignment: assignmentFace,
};
