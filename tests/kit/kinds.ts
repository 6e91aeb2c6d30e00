// A card's view and a round's state of one kind, with the traits the rules know of it.

import { traitsOf } from "../../server/kinds/rules.ts";
import type { CardKind } from "../../server/kinds/shapes.ts";

export const ofKind = <K extends CardKind>(kind: K) => ({ kind, traits: traitsOf({ kind }) });

export const roundOf = <K extends CardKind>(kind: K) => {
  const { performed, marked } = traitsOf({ kind });
  return { kind, performed, marked };
};

/** A round without a card. */
export const noKind = { kind: "", performed: false, marked: false } as const;
