// What the trainer's presses mean: one step at a time, slips of the hand ignored, and cutting people off said twice. Time is an argument.
import { SURE_AFTER_MS, SURE_UNTIL_MS } from "../../server/protocol/durations.ts";

/** A second press sooner than this is a slip of the hand: a double click, a bouncing clicker. */
const SETTLE_MS = 450;
/** The step just changed: a hand already on its way meant the one before. Longer where nobody here asked for the change. */
const NOTICE_OWN_MS = 300;
const NOTICE_MS = 700;
/** A change this soon after a press was answered is the press's own. */
const OWN_MS = 600;

/** What the button promises. `id` differs for every step of the game, `waiting` is how many people this step would cut off. */
export type Offer = { readonly id: string; readonly waiting: number };

export type Presses = {
  readonly offer: string;
  readonly changedMs: number;
  readonly noticeMs: number;
  /** The last press of any kind, counted or not: somebody who hammers never becomes sure. */
  readonly pressedMs: number;
  readonly sentMs: number;
  readonly answeredMs: number;
  readonly sending: boolean;
  /** The first of two presses was given. */
  readonly armed: boolean;
  /** How many the server says are still answering, where the screen did not know. */
  readonly told: number;
};

const NEVER = Number.NEGATIVE_INFINITY;

/** Nothing pressed yet; what lies there from the start changes for nobody. */
export const noPresses = (offer: string): Presses => ({
  offer,
  changedMs: NEVER,
  noticeMs: 0,
  pressedMs: NEVER,
  sentMs: NEVER,
  answeredMs: NEVER,
  sending: false,
  armed: false,
  told: 0,
});

export type PressDoes = "nothing" | "arm" | "send" | "sendSure";
export type Pressed = { readonly at: Presses; readonly does: PressDoes };

/** The button says something else now: whatever was armed is not. */
export function offered(at: Presses, offer: string, nowMs: number): Presses {
  if (offer === at.offer) return at;
  const own = at.sending || nowMs - at.answeredMs < OWN_MS;
  return { ...at, offer, changedMs: nowMs, noticeMs: own ? NOTICE_OWN_MS : NOTICE_MS, armed: false, told: 0 };
}

export const isArmed = (at: Presses, nowMs: number): boolean => at.armed && nowMs - at.pressedMs <= SURE_UNTIL_MS;

/** How many would be cut off, as far as is known here or was said by the server. */
const stillAnswering = (at: Presses, offer: Offer): number => Math.max(offer.waiting, at.told);

const isSlip = (at: Presses, nowMs: number): boolean => at.sending || nowMs - at.sentMs < SETTLE_MS || nowMs - at.changedMs < at.noticeMs;

const send = (at: Presses, nowMs: number): Presses => ({ ...at, pressedMs: nowMs, sentMs: nowMs, sending: true, armed: false });

/** The large button, or the clicker's way on. */
export function pressed(before: Presses, offer: Offer, nowMs: number): Pressed {
  const at = offered(before, offer.id, nowMs);
  if (isSlip(at, nowMs)) return { at: { ...at, pressedMs: nowMs }, does: "nothing" };
  if (stillAnswering(at, offer) === 0) return { at: send(at, nowMs), does: "send" };
  const sure = isArmed(at, nowMs) && nowMs - at.pressedMs >= SURE_AFTER_MS;
  if (!sure) return { at: { ...at, pressedMs: nowMs, armed: true }, does: "arm" };
  return { at: send(at, nowMs), does: "sendSure" };
}

/** The clicker's way back (R9): it disarms, and a slip of the hand counts as little. */
export function pressedBack(before: Presses, offer: Offer, nowMs: number): Pressed {
  const at = { ...offered(before, offer.id, nowMs), armed: false };
  if (isSlip(at, nowMs)) return { at: { ...at, pressedMs: nowMs }, does: "nothing" };
  return { at: send(at, nowMs), does: "send" };
}

/** The server answered. `waiting` is more than 0 when it refused because people still answer: then one press was given. */
export const pressAnswered = (at: Presses, nowMs: number, waiting = 0): Presses => ({
  ...at,
  sending: false,
  answeredMs: nowMs,
  armed: waiting > 0,
  told: waiting,
});
