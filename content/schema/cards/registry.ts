// The table of every kind's format; the list of kinds itself is server/kinds/shapes.ts.
import { z } from "zod";
import { assignmentCard } from "./assignment.ts";
import { choiceCard } from "./choice.ts";
import { multipleCard } from "./multiple.ts";
import { numberCard } from "./number.ts";
import { orderCard } from "./order.ts";
import { pollCard } from "./poll.ts";

/** The format of each kind, by its name. */
const cardFormats = {
  choice: choiceCard,
  multiple: multipleCard,
  number: numberCard,
  order: orderCard,
  poll: pollCard,
  assignment: assignmentCard,
};

/** The name of a kind of card. */
export type ContentKind = keyof typeof cardFormats;
/** A card of one kind, as checked. */
export type ContentOf<K extends ContentKind> = z.output<(typeof cardFormats)[K]>;
/** A card of any kind, as checked. */
export type CardContent = { [K in ContentKind]: ContentOf<K> }[ContentKind];

type Formats = (typeof cardFormats)[ContentKind];

/** A card as it stands in a deck: its `kind` says which format it follows. */
export const cardSchema: z.ZodType<CardContent> = z.discriminatedUnion("kind", Object.values(cardFormats) as [Formats, ...Formats[]]);
/** A part of a deck: a file that is nothing but a list of cards. */
export const cardListSchema = z.array(cardSchema).min(1);
