// What one person may do again and again, and how fast: each time is an event for ever, and some of them news for everybody (S2, R2, S6).
import type { Spending, Spent } from "./game.ts";

type Allowance = {
  /** So often at once. */
  readonly burst: number;
  /** Then once in so long. */
  readonly eachMs: number;
};

/** Far beyond what anybody needs who means it. */
const allowances: Readonly<Record<Spending, Allowance>> = {
  /** Another language or team, or another name at the door. */
  choices: { burst: 10, eachMs: 10_000 },
  /** Another answer to the same card. */
  answers: { burst: 30, eachMs: 2_000 },
  /** Coming back after having been away. */
  returns: { burst: 20, eachMs: 10_000 },
};

export const mayStill = (one: Spent, what: Spending, nowMs: number): boolean => {
  const { burst, eachMs } = allowances[what];
  return (one.spentUntilMs?.[what] ?? 0) - nowMs <= (burst - 1) * eachMs;
};

/** One time more. */
export const spending =
  (what: Spending, atMs: number) =>
  <T extends Spent>(was: T): T => ({
    ...was,
    spentUntilMs: { ...was.spentUntilMs, [what]: Math.max(was.spentUntilMs?.[what] ?? 0, atMs) + allowances[what].eachMs },
  });
