// The table of every kind's tailoring; a kind that is forgotten here does not compile.
import type { ContentOf } from "../../../content/schema/cards/registry.ts";
import type { CardKind } from "../../rules/card.ts";
import { assignment } from "./assignment.ts";
import { choice } from "./choice.ts";
import { number } from "./number.ts";
import { order } from "./order.ts";
import { poll } from "./poll.ts";
import type { Tailoring } from "./tailoring.ts";

const tailorings: { readonly [K in CardKind]: Tailoring<K> } = { choice, number, order, poll, assignment };

/** The tailoring of a card's kind. */
export const tailoringOf = <K extends CardKind>(card: ContentOf<K>): Tailoring<K> => tailorings[card.kind as K];
