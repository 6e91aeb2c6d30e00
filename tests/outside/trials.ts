// `npm run trials`: strangers at the door. Each trial plays against a real server of its own; one table, and a verdict on each.
import { optionsFor } from "./options.ts";
import { bot } from "./trials/bot.ts";
import { floods } from "./trials/floods.ts";
import { forged } from "./trials/forged.ts";
import { fuzz } from "./trials/fuzz.ts";
import { kills } from "./trials/kills.ts";
import { leaks } from "./trials/leaks.ts";
import { type Outcome, runTrial, type Trial } from "./trials/trial.ts";

export const trials: Readonly<Record<string, Trial>> = { bot, kills, leaks, forged, fuzz, floods };

/** Faults told in full. */
const TOLD = 8;

export const line = ({ figures }: Outcome): string =>
  [...figures].map(([what, value]) => `${what} ${typeof value === "number" ? value.toLocaleString("en") : value}`).join(" · ");

const row = (name: string, outcome: Outcome) =>
  [
    `${outcome.faults.length === 0 ? "ok  " : "FAIL"} ${name.padEnd(8)} ${outcome.seconds.toFixed(0).padStart(5)} s   seed ${outcome.seed}`,
    `     ${line(outcome)}`,
    ...outcome.faults.slice(0, TOLD).map((fault) => `     ! ${fault}`),
    ...(outcome.faults.length > TOLD ? [`     ! and ${outcome.faults.length - TOLD} more`] : []),
  ].join("\n");

if (import.meta.main) {
  const {
    only,
    size = 1,
    seed = Date.now() % 1_000_000,
    port = 0,
  } = optionsFor(Object.entries(trials).map(([name, { about }]) => [name, about]));
  const chosen = Object.entries(trials).filter(([name]) => only === undefined || name === only);
  let failed = 0;
  for (const [name, trial] of chosen) {
    console.log(`… ${name}: ${trial.about}`);
    const outcome = await runTrial(trial, { size, seed, port });
    console.log(row(name, outcome));
    if (outcome.faults.length > 0) failed++;
  }
  console.log(`${chosen.length - failed} of ${chosen.length} trials passed, at size ${size}`);
  process.exit(failed === 0 ? 0 : 1);
}
