// When the clock has something to do: the room sends `tick` then, and not before.
import { isPerformed } from "../../kinds/rules.ts";
import { GRACE_MS } from "../../protocol/limits.ts";
import type { Game } from "../game.ts";
import { openCard } from "./card.ts";
import { knockLapseMs } from "./door.ts";
import { movesDeadline } from "./outage.ts";
import { handoverDueMs } from "./people.ts";
import { everybodyDoneMs } from "./waiting.ts";

const earliest = (times: readonly (number | undefined)[]): number | undefined => {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
};

/** When the step on the table ends by itself, or an outage moves it on (R10); answers have their second of grace (R3). */
export const stepDueMs = (game: Game): number | undefined => {
  const { round } = game;
  if (round === undefined || game.pausedAtMs !== undefined) return undefined;
  const card = openCard(game);
  if (round.step !== "answer" || (card !== undefined && isPerformed(card))) return round.deadlineMs;
  const lastMs = round.deadlineMs === undefined ? undefined : round.deadlineMs + (movesDeadline(game) ? 0 : GRACE_MS);
  return earliest([lastMs, round.closingMs ?? everybodyDoneMs(game)]);
};

/** Server time of the next `tick` that changes anything; in the past when it is overdue, undefined when nothing is to come by itself. */
export const nextDueMs = (game: Game): number | undefined =>
  game.phase === "ended"
    ? undefined
    : earliest([stepDueMs(game), ...game.teams.map((team) => handoverDueMs(game, team)), ...[...game.knocking.values()].map(knockLapseMs)]);
