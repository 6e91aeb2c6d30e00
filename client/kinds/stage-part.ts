// What every kind of card must be able to show on the stage.
import type { JSX } from "preact";
import type { CardKind } from "../../server/protocol/rules-types.ts";
import type { OpenCard, PublicState, RevealView } from "../../server/protocol/views.ts";

export type OpenProps<K extends CardKind> = { readonly card: OpenCard<K>; readonly state: PublicState };
export type ShownProps<K extends CardKind> = OpenProps<K> & { readonly reveal: RevealView<K> };

export type StagePart<K extends CardKind> = {
  /** While answers come in, and until the reveal. */
  Open(props: OpenProps<K>): JSX.Element;
  /** The solution and how the room answered (R5). */
  Shown(props: ShownProps<K>): JSX.Element;
  /** The solution in one line, for the debrief; nothing where there is none. */
  Brief(props: ShownProps<K>): JSX.Element | null;
};
