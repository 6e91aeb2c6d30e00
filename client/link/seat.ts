// Asks the server for a seat over HTTP, the step before every socket.
import type { SeatGranted, SeatRefusalCode, SeatRequest } from "../../server/protocol/seats.ts";
import { deadline } from "./deadline.ts";

const TIMEOUT_MS = 6_000;

/** The server said no, and asking the same again will not help. */
export class SeatRefused extends Error {
  readonly code: SeatRefusalCode;
  constructor(code: SeatRefusalCode) {
    super(code);
    this.code = code;
  }
}

/** Throws SeatRefused for a no, any other error when there was no answer or the server is busy. */
export async function askForSeat(request: SeatRequest): Promise<SeatGranted> {
  const response = await fetch("/api/seats", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
    signal: deadline(TIMEOUT_MS),
  });
  if (response.ok) return (await response.json()) as SeatGranted;
  if (response.status >= 500) throw new Error(`the server said ${response.status}`);
  const { code } = (await response.json().catch(() => ({ code: "badRequest" }))) as { code: SeatRefusalCode };
  throw new SeatRefused(code);
}
