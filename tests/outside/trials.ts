// `npm run trials`: strangers at the door. Bots, kills, leaks, forged commands, fuzz and floods, each against a real server, and one table.
import { parseArgs } from "node:util";
import { bot } from "./trials/bot.ts";
import { forged } from "./trials/forged.ts";
import { fuzz } from "./trials/fuzz.ts";
import { kills } from "./trials/kills.ts";
import { leaks } from "./trials/leaks.ts";
import { type Outcome, runTrial, type Trial } from "./trials/trial.ts";

export const trials: Readonly<Record<string, Trial>> = { bot, kills, leaks, forged, fuzz };

const help = `npm run trials -- [options]

  --only NAME     one of them: ${Object.keys(trials).join(", ")}
  --size NUMBER   how long: 1 is the full length, 0.1 a tenth, from 0.01 to 10
  --seed NUMBER   the seed of all that is random
  --port NUMBER   the port of the server under trial (any free one)
  --help          this list

${Object.entries(trials)
  .map(([name, { about }]) => `  ${name.padEnd(8)} ${about}`)
  .join("\n")}`;

function wrong(sentence: string): never {
  console.error(`${sentence}\n\n${help}`);
  process.exit(1);
}

function numberOf(name: string, text: string | undefined, standard: number, [min, max]: readonly [number, number]): number {
  if (text === undefined) return standard;
  const value = Number(text);
  return /^\d+(\.\d+)?$/.test(text) && value >= min && value <= max
    ? value
    : wrong(`--${name} wants a number from ${min} to ${max}, not “${text}”.`);
}

function called() {
  try {
    const text = { type: "string" } as const;
    return parseArgs({ options: { only: text, size: text, seed: text, port: text, help: { type: "boolean" } } }).values;
  } catch (error) {
    return wrong((error as Error).message);
  }
}

const row = (name: string, { figures, faults, seconds, seed }: Outcome) =>
  [
    `${faults.length === 0 ? "ok  " : "FAIL"} ${name.padEnd(8)} ${seconds.toFixed(0).padStart(5)} s   seed ${seed}`,
    `     ${[...figures].map(([what, value]) => `${what} ${typeof value === "number" ? value.toLocaleString("en") : value}`).join(" · ")}`,
    ...faults.slice(0, 8).map((fault) => `     ! ${fault}`),
    ...(faults.length > 8 ? [`     ! and ${faults.length - 8} more`] : []),
  ].join("\n");

if (import.meta.main) {
  const { only, help: asked, ...given } = called();
  if (asked) {
    console.log(help);
    process.exit(0);
  }
  const size = numberOf("size", given.size, 1, [0.01, 10]);
  const seed = numberOf("seed", given.seed, Date.now() % 1_000_000, [0, 999_999]);
  const port = numberOf("port", given.port, 0, [0, 65_535]);
  const chosen = Object.entries(trials).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0) wrong(`There is no trial ${only}.`);
  let failed = 0;
  for (const [name, trial] of chosen) {
    console.log(`… ${name}: ${trial.about}`);
    const outcome = await runTrial(trial, { size, seed, port });
    console.log(row(name, outcome));
    if (outcome.faults.length > 0) failed++;
  }
  console.log(`${chosen.length - failed} of ${chosen.length} trials passed`);
  process.exit(failed === 0 ? 0 : 1);
}
