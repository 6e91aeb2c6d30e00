// Every kind of card and its part on the phone, loaded when a session has it; a kind without one does not compile.
import { signal } from "@preact/signals";
import type { CardKind } from "../../server/protocol/rules-types.ts";
import { insist, part } from "../link/part.ts";
import { loadsOnce } from "../link/version.ts";
import type { PhonePart } from "./phone-part.ts";

const parts: { readonly [K in CardKind]: () => Promise<{ readonly phonePart: PhonePart<K> }> } = {
  choice: part(() => import("./choice/phone.tsx")),
  multiple: part(() => import("./multiple/phone.tsx")),
  number: part(() => import("./number/phone.tsx")),
  order: part(() => import("./order/phone.tsx")),
  poll: part(() => import("./poll/phone.tsx")),
  assignment: part(() => import("./assignment/phone.tsx")),
};

const loaded = signal<{ readonly [K in CardKind]?: PhonePart<CardKind> }>({});

/** Loads the kinds one after another, each until it is there: a bad network is not asked for all at once. */
export async function fetchKinds(kinds: readonly CardKind[]): Promise<void> {
  for (const kind of kinds) {
    if (kind in loaded.peek()) continue;
    // This page is older than the kind.
    if (!(kind in parts)) {
      loadsOnce(`kind ${kind}`);
      continue;
    }
    const { phonePart } = await insist<{ readonly phonePart: unknown }>(parts[kind]);
    loaded.value = { ...loaded.peek(), [kind]: phonePart };
  }
}

/** The part of a card's kind, which the card, its reveal and its answers always share; undefined until it has come. */
export const phonePart = (kind: CardKind): PhonePart<CardKind> | undefined => loaded.value[kind];
