// Keeps the step on the screen until the stage's picture has shown what comes next.
import { useEffect, useRef, useState } from "preact/hooks";
import type { LinkStatus } from "../../link/link.ts";
import { heldMs } from "../../view/held.ts";
import type { PhoneFacts } from "../../view/phone-view.ts";

/** The facts to show now. After a load or a lost connection the first ones are shown at once. */
export function useHeld(facts: PhoneFacts, status: LinkStatus, now: () => number): PhoneFacts {
  const shown = useRef(facts);
  const [, redraw] = useState(0);
  const lastBefore = useRef<PhoneFacts["state"]>(undefined);
  if (status !== "connected") lastBefore.current = facts.state;
  const isFirst = lastBefore.current === shown.current.state;
  const waitMs = isFirst ? 0 : heldMs(shown.current, facts, now());
  useEffect(() => {
    if (waitMs === 0) return;
    const timer = setTimeout(() => redraw((n) => n + 1), waitMs + 20);
    return () => clearTimeout(timer);
  }, [waitMs]);
  const { state } = facts;
  if (waitMs === 0 || state === undefined || shown.current.state === undefined) {
    shown.current = facts;
    return facts;
  }
  const { paused, pausedAtMs } = state;
  return { ...shown.current, state: { ...shown.current.state, paused, pausedAtMs } };
}
