// Every kind of card and its part on the phone, loaded when a session has it; a kind without one does not compile.
import { signal } from "@preact/signals";
import { type ComponentChildren, h, type JSX } from "preact";
import type { CardKind } from "../../server/protocol/rules-types.ts";
import { insist, part } from "../link/part.ts";
import { loadsOnce } from "../link/version.ts";
import { Guard } from "../phone/parts/guard.tsx";
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

const guard =
  <P extends object>(Shown: (props: P) => ComponentChildren) =>
  (props: P): JSX.Element =>
    h(Guard, { children: h(Shown, props) });

/** Whatever a part draws is guarded: a fault in one kind must not take the phone along. */
const guarded = ({ Input, Given, Solution, Task, ...part }: PhonePart<CardKind>): PhonePart<CardKind> => ({
  ...part,
  Input: guard(Input),
  Given: guard(Given),
  Solution: guard(Solution),
  ...(Task && { Task: guard(Task) }),
});

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
    loaded.value = { ...loaded.peek(), [kind]: guarded(phonePart as PhonePart<CardKind>) };
  }
}

/** The part of a card's kind, which the card, its reveal and its answers always share; undefined until it has come. */
export const phonePart = (kind: CardKind): PhonePart<CardKind> | undefined => loaded.value[kind];
