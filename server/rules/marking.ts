// From credit to verdict and points: K10, Q1, Q2.
import type { Card } from "../kinds/shapes.ts";
import { PARTLY_FROM, RIGHT_FROM } from "../protocol/limits.ts";
import type { Verdict } from "./base/card.ts";
import type { GivenAnswer, Options, Round } from "./game.ts";

const FULL_POINTS = 1_000;
/** Credits are fractions: this close is equal. */
const epsilon = 1e-9;

/** K10. No credit, as of a poll, is no verdict. */
export const verdictOf = (credit: number | undefined): Verdict => {
  if (credit === undefined) return "none";
  if (credit >= RIGHT_FROM - epsilon) return "right";
  return credit >= PARTLY_FROM - epsilon ? "partly" : "wrong";
};

/** Q1: points without regard to time. */
export const pointsFor = (card: Card, credit: number): number => FULL_POINTS * credit * card.weight;

/** Q2: what the time taken leaves of the points, 0.5–1. Untimed answers keep all. */
export const speedFactor = (options: Options, round: Round, given: GivenAnswer): number => {
  if (options.scoring !== "speed" || round.lengthMs === undefined || round.lengthMs <= 0) return 1;
  return 1 - Math.min(given.afterMs, round.lengthMs) / (2 * round.lengthMs);
};
