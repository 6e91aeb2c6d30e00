// What every kind of card tells the trainer: its name, what lies on the table, and with it the solution and how the room answers.
import type { JSX } from "preact";
import type { CardKind, Tally } from "../../server/protocol/rules-types.ts";
import type { DeskCard, OpenCard } from "../../server/protocol/views.ts";

export type KnownProps<K extends CardKind> = {
  readonly card: DeskCard<K>;
  /** From the moment answers are open. */
  readonly tally: Tally<K> | undefined;
  /** The trainer alone knows the solution yet. */
  readonly hidden: boolean;
};

export type DeskPart<K extends CardKind> = {
  name(): string;
  /** What phones show and no more: nothing marked, nothing counted. */
  Plain(props: { card: OpenCard<K> }): JSX.Element | null;
  /** The solution, and how the room answers. */
  Known(props: KnownProps<K>): JSX.Element | null;
};
