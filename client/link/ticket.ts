// Secret tickets, made here and kept here: a phone's for its seat, one per join code (S2), and the one by which a trainer's browser is known again.
import { forget, type Kept, keep, recall } from "./kept.ts";
import { randomText } from "./random-text.ts";

const TICKET_BYTES = 24;

const nameFor = (code: string): string => `wayfarer.ticket.${code}`;

/** The ticket for this code, made at the first call, and how long it will be here. */
export function keptTicket(code: string): { readonly ticket: string; readonly lasts: Kept } {
  const ticket = recall("device", nameFor(code)) ?? randomText(TICKET_BYTES);
  return { ticket, lasts: keep("device", nameFor(code), ticket) };
}

export const ticketFor = (code: string): string => keptTicket(code).ticket;

/** One for all sessions: the server makes another trainer of it in each. */
export const trainerTicket = (): string => ticketFor("trainer");

/** After a removal, or for another person on the same phone. */
export const forgetTicket = (code: string): void => forget("device", nameFor(code));
