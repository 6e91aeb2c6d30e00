// `npm test`: every check and every test, visible while it runs, closing with one line that counts them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { optionsOf } from "../server/command-line.ts";
import { runChecks, type Tally } from "./check.ts";
import { ensureBrowser, isPlayed } from "./kit/browser.ts";

optionsOf("npm test", {}, "It takes no options. Parts of it: CONTRIBUTING.md.");
const root = resolve(import.meta.dirname, "..");
// As npm start does: the fifty servers that are started here need not all compile the same sources.
process.env.NODE_COMPILE_CACHE ||= join(root, "node_modules/.cache/compiled");
const total: Tally = { passed: 0, failed: 0 };
const add = ({ passed, failed }: Tally) => {
  total.passed += passed;
  total.failed += failed;
};
const startedMs = performance.now();

function node(script: string, ...args: string[]): number {
  return spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" }).status ?? 1;
}

function vitest(projects: readonly string[], ...more: readonly string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), "wayfarer-report-"));
  const report = join(folder, "report.json");
  const code = node(
    "node_modules/vitest/vitest.mjs",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...more,
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    // A file that cannot even be loaded counts as a failure, and so does a run that found no test.
    const broken = code !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
    return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function step(name: string) {
  console.log(`\n── ${name} (${Math.round((performance.now() - startedMs) / 1_000)} s)`);
}

try {
  ensureBrowser("chromium");
  // Where they may be installed they are not left out; elsewhere the run says that it plays without them.
  for (const name of ["firefox", "webkit", "oldChromium"] as const) if (isPlayed(name)) ensureBrowser(name);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
step("checks");
add(await runChecks());
step("rules, content, rooms");
// Tests over real sockets wait more than they work: four files at a time keep two cores busy, and three with browsers.
add(vitest(["logic", "apart"], "--maxWorkers=4"));
step("the screens, built");
add(node("node_modules/vite/bin/vite.js", "build", "--logLevel", "warn") === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
step("in a browser");
add(vitest(["browser"], "--maxWorkers=3"));
step("done");
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
