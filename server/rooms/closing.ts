// Closes sessions by themselves a while after their game has ended, when nobody is in them any more: the list stays what it is for.
import { setImmediate as breath } from "node:timers/promises";
import type { ClosingRule } from "../storage/facts.ts";
import type { Hall, Listed } from "./hall.ts";

export type Closing = {
  /** Undefined for never. */
  afterDays(): number | undefined;
  /** Counts from now on: nothing is closed sooner than that many days after the trainer said so. */
  set(afterDays: number | undefined): Promise<void>;
  /** When it will close by itself, ms; undefined while it is played, or for never. */
  closesAtMs(session: Pick<Listed, "endedAtMs">): number | undefined;
  sweep(): Promise<void>;
};

type Needs = {
  readonly hall: Pick<Hall, "list" | "close">;
  readonly rule: ClosingRule;
  readonly keep: (rule: ClosingRule) => Promise<void>;
  readonly isEmpty: (sessionId: string) => boolean;
  readonly now: () => number;
  readonly fault: (error: unknown, at: string) => void;
};

const DAY_MS = 86_400_000;

export function openClosing({ hall, rule: kept, keep, isEmpty, now, fault }: Needs): Closing {
  let rule = kept;

  const closesAtMs = ({ endedAtMs }: Pick<Listed, "endedAtMs">) =>
    endedAtMs === undefined || rule.afterDays === undefined ? undefined : Math.max(endedAtMs, rule.sinceMs) + rule.afterDays * DAY_MS;

  return {
    afterDays: () => rule.afterDays,
    async set(afterDays) {
      const wanted = { sinceMs: now(), ...(afterDays === undefined ? {} : { afterDays }) };
      await keep(wanted);
      rule = wanted;
    },
    closesAtMs,
    async sweep() {
      try {
        for (const session of await hall.list()) {
          if ((closesAtMs(session) ?? Number.POSITIVE_INFINITY) > now() || !isEmpty(session.id)) continue;
          await hall.close(session.id);
          await breath();
        }
      } catch (error) {
        // What is left over is for the next sweep.
        fault(error, "closing ended sessions");
      }
    },
  };
}
