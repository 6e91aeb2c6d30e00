// The shape each surface's file in the gallery exports as `screens`.
import type { JSX } from "preact";

/** Every state of one surface by a short name, drawn from fixtures. */
export type Screens = Readonly<Record<string, () => JSX.Element>>;
