// Cuts off connections that take without giving: the framework bounds neither what waits for a client that does not read nor one that never arrives.
import type { Seated } from "./seat.ts";

/** Looked at this often, ms. */
export const SWEEP_MS = 1_000;
/** Bytes waiting in a socket, and frames waiting for a client that has not acknowledged its join. */
const LOST_BYTES = 4 * 1024 * 1024;
const WAITING_FRAMES = 200;
/** A client acknowledges its join at once; this long without is not a phone, ms. */
const ARRIVE_WITHIN_MS = 10_000;

export function sweep(seated: Iterable<Seated>, nowMs: number): void {
  for (const who of seated) if (isLost(who, nowMs)) who.screen.cut();
}

function isLost({ screen, seatedAtMs }: Seated, nowMs: number): boolean {
  if (screen.backlog() > LOST_BYTES || screen.unheard() > WAITING_FRAMES) return true;
  return !screen.arrived() && nowMs - seatedAtMs > ARRIVE_WITHIN_MS;
}
