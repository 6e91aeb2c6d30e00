// Cuts off connections that take without giving: the framework bounds neither what waits for a client that does not read nor one that never arrives.
import type { WebSocket } from "ws";
import type { Seated } from "./seat.ts";

/** Looked at this often, ms. */
export const SWEEP_MS = 1_000;
/** Bytes waiting in a socket, and frames waiting for a client that has not acknowledged its join. */
const LOST_BYTES = 4 * 1024 * 1024;
const WAITING_FRAMES = 200;
/** A client acknowledges its join at once; this long without is not a phone, ms. */
const ARRIVE_WITHIN_MS = 10_000;

/** `ClientState.JOINED` in @colyseus/core: the client has acknowledged. */
const JOINED = 1;

type Inside = { readonly state: number; readonly _enqueuedMessages?: readonly unknown[] };

export function sweep(seated: Iterable<Seated>, nowMs: number): void {
  for (const who of seated) if (isLost(who, nowMs)) socketOf(who).terminate();
}

const socketOf = (who: Seated) => who.client.ref as unknown as WebSocket;

function isLost(who: Seated, nowMs: number): boolean {
  const { state, _enqueuedMessages = [] } = who.client as unknown as Inside;
  if (socketOf(who).bufferedAmount > LOST_BYTES || _enqueuedMessages.length > WAITING_FRAMES) return true;
  return state < JOINED && nowMs - who.seatedAtMs > ARRIVE_WITHIN_MS;
}
