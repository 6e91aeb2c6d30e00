// `npm run check`: types, lint, layers, unused code, content and generated papers in one, the same here and in CI.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { optionsOf } from "../server/command-line.ts";

const root = resolve(import.meta.dirname, "..");
const bin = (name: string) => resolve(root, "node_modules/.bin", name);

type Check = { readonly name: string; readonly command: readonly [string, ...string[]] };
const checks: readonly Check[] = [
  { name: "types", command: [bin("tsc"), "--noEmit", "-p", "."] },
  { name: "lint and format", command: [bin("biome"), "ci", "--colors=off", "--error-on-warnings", "."] },
  {
    name: "layers",
    command: [
      bin("depcruise"),
      "server",
      "client",
      "content/schema",
      "tests",
      "--exclude",
      "layer-canary",
      "--config",
      ".dependency-cruiser.mjs",
    ],
  },
  { name: "unused code", command: [bin("knip"), "--no-progress"] },
  {
    name: "code only tests use",
    command: [bin("knip"), "--no-progress", "--production", "--include", "exports,types", "--config", "tests/house/knip-production.json"],
  },
  { name: "content", command: [process.execPath, "server/decks/cli.ts", "check", "--strict", "--known", "content/known-advice.txt"] },
  { name: "generated papers", command: [process.execPath, "server/protocol/write-docs.ts", "--check"] },
];

export type Tally = { passed: number; failed: number };

/** Runs all checks, two at a time, prints one line each and the output of those that failed. */
export async function runChecks(): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  const waiting = [...checks];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) tally[(await run(next)) ? "passed" : "failed"]++;
  };
  await Promise.all([worker(), worker()]);
  return tally;
}

async function run({ name, command: [program, ...args] }: Check): Promise<boolean> {
  const startedMs = performance.now();
  const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((done) => child.once("close", done));
  const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

if (import.meta.main) {
  optionsOf("npm run check", {});
  const { failed } = await runChecks();
  process.exit(failed === 0 ? 0 : 1);
}
