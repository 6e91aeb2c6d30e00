// How many wrong tries are left: fifty at once, and as many a minute again. Only what turned out wrong is counted.

export type WrongTries = {
  /** True when whoever tries under this key has to wait. */
  spent(key: string): boolean;
  count(key: string): void;
};

const AT_ONCE = 50;
const EACH_MS = 60_000 / AT_ONCE;
/** From so many keys on, those with nothing left to forget go. */
const TIDY_FROM = 10_000;

export function wrongTries(now: () => number): WrongTries {
  /** Until when each key's wrong tries take to be forgotten: one each 1.2 s. */
  const untilMs = new Map<string, number>();

  function tidy() {
    if (untilMs.size < TIDY_FROM) return;
    for (const [key, until] of untilMs) if (until <= now()) untilMs.delete(key);
  }

  return {
    spent: (key) => (untilMs.get(key) ?? 0) - now() > (AT_ONCE - 1) * EACH_MS,
    count(key) {
      tidy();
      const fullMs = now() + AT_ONCE * EACH_MS;
      untilMs.set(key, Math.min(fullMs, Math.max(now(), untilMs.get(key) ?? 0) + EACH_MS));
    },
  };
}
