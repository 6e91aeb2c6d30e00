// The large button's presses by this window's clock: one at a time, armed for a while, whoever gives them: a finger, a key, the stage's window.
import { useEffect, useRef, useState } from "preact/hooks";
import { SURE_UNTIL_MS } from "../../../server/protocol/durations.ts";
import type { SendResult } from "../../link/link.ts";
import {
  isArmed,
  noPresses,
  type Offer,
  offered,
  type PressDoes,
  type Presses,
  pressAnswered,
  pressed,
  pressedBack,
} from "../../view/press.ts";

/** Sends what was pressed; `sure` is the second of two presses. */
export type Send = (sure: boolean) => Promise<SendResult | undefined>;
export type PressControl = {
  readonly sending: boolean;
  /** Under way for so long that it wants saying. */
  readonly slow: boolean;
  readonly armed: boolean;
  /** How many the server says are still answering, where this screen did not know. */
  readonly told: number;
  press(): PressDoes;
  back(): PressDoes;
};

const SLOW_MS = 300;

const waitingIn = (result: SendResult | undefined): number => {
  if (result === undefined || result.ok || result.code !== "stillAnswering") return 0;
  const waiting = "details" in result ? Number(result.details?.waiting) : 0;
  return waiting > 0 ? waiting : 1;
};

export function usePresses(offer: Offer, send: Send, sendBack: Send): PressControl {
  const at = useRef<Presses>(noPresses(offer.id));
  const [, redraw] = useState(0);
  const [slow, setSlow] = useState(false);
  const change = (next: Presses): void => {
    at.current = next;
    redraw((n) => n + 1);
  };
  useEffect(() => change(offered(at.current, offer.id, performance.now())), [offer.id]);
  const { armed: wasArmed, pressedMs } = at.current;
  useEffect(() => {
    if (!wasArmed) return;
    const timer = setTimeout(() => redraw((n) => n + 1), pressedMs + SURE_UNTIL_MS + 20 - performance.now());
    return () => clearTimeout(timer);
  }, [wasArmed, pressedMs]);
  const run = async (sending: Promise<SendResult | undefined>): Promise<void> => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    const result = await sending.catch(() => undefined);
    clearTimeout(timer);
    setSlow(false);
    change(pressAnswered(at.current, performance.now(), waitingIn(result)));
  };
  const press = (): PressDoes => {
    const { at: next, does } = pressed(at.current, offer, performance.now());
    change(next);
    if (does === "send" || does === "sendSure") void run(send(does === "sendSure"));
    return does;
  };
  const back = (): PressDoes => {
    const { at: next, does } = pressedBack(at.current, offer, performance.now());
    change(next);
    if (does === "send") void run(sendBack(false));
    return does;
  };
  const { sending, told } = at.current;
  return { sending, slow, armed: isArmed(at.current, performance.now()), told, press, back };
}
