// What the stage needs of a link: read-only, so that the gallery can stand in for the server.
import type { Link } from "../link/link.ts";

export type StageLink = Pick<
  Link,
  | "status"
  | "blocked"
  | "refusal"
  | "state"
  | "seat"
  | "card"
  | "reveal"
  | "board"
  | "arrivals"
  | "spotlight"
  | "word"
  | "now"
  | "onMoments"
>;
