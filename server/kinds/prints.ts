// The table of every kind's print; a kind that is forgotten here does not compile.
import type { ContentKind } from "../../content/schema/cards/registry.ts";
import type { Block } from "../decks/print/blocks.ts";
import type { KindFace } from "../decks/print/card-parts.ts";
import type { PrintedCard } from "../decks/print/printed-card.ts";
import { assignmentFace } from "./assignment/print.ts";
import { choiceFace } from "./choice/print.ts";
import { multipleFace } from "./multiple/print.ts";
import { numberFace } from "./number/print.ts";
import { orderFace } from "./order/print.ts";
import { pollFace } from "./poll/print.ts";

const faces: { readonly [K in ContentKind]: KindFace<K> } = {
  choice: choiceFace,
  multiple: multipleFace,
  number: numberFace,
  order: orderFace,
  poll: pollFace,
  assignment: assignmentFace,
};

const faceOf = <K extends ContentKind>(printed: PrintedCard<K>): KindFace<K> => faces[printed.card.kind as K];

/** What stands under the question. */
export const frontBlocks = <K extends ContentKind>(printed: PrintedCard<K>): readonly Block[] => faceOf(printed).front(printed);
/** Over the back. */
export const backTitle = <K extends ContentKind>(printed: PrintedCard<K>): string => faceOf(printed).words[printed.language].title;
/** The solution, for the back. */
export const backBlocks = <K extends ContentKind>(printed: PrintedCard<K>): readonly Block[] => faceOf(printed).back(printed);
/** The solution in a line. */
export const solutionLine = <K extends ContentKind>(printed: PrintedCard<K>): string => faceOf(printed).line(printed);
