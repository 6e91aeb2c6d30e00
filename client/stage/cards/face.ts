// What every kind of card must be able to show on the stage.
import type { JSX } from "preact";
import type { CardView, PublicState, RevealView } from "../../../server/protocol/views.ts";

export type OpenProps = { readonly card: CardView; readonly state: PublicState };
export type ShownProps = OpenProps & { readonly reveal: RevealView };

export type CardFace = {
  /** While answers come in, and until the reveal. */
  readonly Open: (props: OpenProps) => JSX.Element;
  /** The solution and how the room answered (R5). */
  readonly Shown: (props: ShownProps) => JSX.Element;
  /** The solution in one line, for the debrief; nothing where there is none. */
  readonly Brief: (props: ShownProps) => JSX.Element | null;
};
