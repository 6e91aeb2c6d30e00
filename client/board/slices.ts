// Long work done a little at a time, so that no task holds up the page.
import type { Slices } from "../../server/drawing/slices.ts";

export type Pace = {
  /** A slice ends with the first piece of work after this, ms. */
  readonly budgetMs: number;
  readonly now: () => number;
  readonly rest: () => Promise<void>;
  /** Asked before every slice: work nobody waits for any more is left unfinished. */
  readonly stopped: () => boolean;
};

/** The name under which the browser's performance timeline keeps every slice. */
const sliceName = "board slice";

/** How the page does it: a dozen milliseconds, then everybody else. */
export const pagePace = (stopped: () => boolean): Pace => ({
  budgetMs: 12,
  now: () => performance.now(),
  rest: () => new Promise((resolve) => setTimeout(resolve)),
  stopped,
});

/** Resolves with what the work made; undefined when it was stopped. */
export async function inSlices<T>(work: Slices<T>, { budgetMs, now, rest, stopped }: Pace): Promise<T | undefined> {
  while (!stopped()) {
    const start = now();
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (now() - start < budgetMs);
    performance.measure(sliceName, { start, end: now() });
    await rest();
  }
  return undefined;
}
