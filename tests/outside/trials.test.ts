// The trials in their short form, so that the drivers do not rot; `npm run trials` plays them in full.
import { expect, test } from "vitest";
import { runTrial } from "./trials/trial.ts";
import { line, trials } from "./trials.ts";

/** A minute in all. */
const SIZE = 0.01;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

test.each(Object.entries(trials))("a stranger tries the %s", { timeout: 240_000 }, async (name, trial) => {
  const outcome = await runTrial(trial, { size: SIZE, seed, port: 0 });
  console.log(`${name}, seed ${seed}, ${outcome.seconds.toFixed(0)} s: ${line(outcome)}`);
  expect(outcome.faults, `seed ${seed}`).toEqual([]);
  expect(outcome.figures.size).toBeGreaterThan(3);
});
