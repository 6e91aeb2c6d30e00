// What may stand behind the commands a person types: help is shown, and a slip is refused in one sentence before anything is built.
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { flag, number, oneOf, readOptions, text } from "../../server/command-line.ts";

const table = {
  port: number(0, 65_535, "the port", 1),
  host: text("ADDRESS", "the address"),
  mode: oneOf(["board", "quiz"], "what is played"),
  speed: number(0.1, 100, "how fast"),
  pages: flag("pages alone"),
};
const read = (args: readonly string[], env: Record<string, string> = {}) => readOptions("npm start", table, { args, env });

describe("options", () => {
  test("are read as what they stand for", () => {
    expect(read([])).toEqual({ values: {} });
    expect(read(["--port", "2600", "--host=::1", "--mode", "quiz", "--speed", "0.5", "--pages"])).toEqual({
      values: { port: 2600, host: "::1", mode: "quiz", speed: 0.5, pages: true },
    });
    for (const asked of ["--help", "-h"]) expect(read(["--pages", asked])).toEqual({ help: expect.stringContaining("--mode board|quiz") });
  });

  test.each([
    ["--prot 2600", "There is no option --prot."],
    ["-p 2600", "There is no option -p."],
    ["--toString x", "There is no option --toString."],
    ["2600", "There is no use for “2600” here."],
    ["--port", "--port needs a value behind it."],
    ["--port --pages", "--port needs a value behind it."],
    ["--host=", "--host needs a value behind it."],
    ["--pages=yes", "--pages takes no value."],
    ["--port 65536", "--port wants a whole number from 0 to 65535, not “65536”."],
    ["--port 26e2", "--port wants a whole number from 0 to 65535, not “26e2”."],
    ["--port 2.5", "--port wants a whole number from 0 to 65535, not “2.5”."],
    ["--speed 0", "--speed wants a number from 0.1 to 100, not “0”."],
    ["--mode chess", "--mode wants board or quiz, not “chess”."],
  ])("%s is refused with what there is", (line, sentence) => {
    expect(() => read(line.split(" "))).toThrow(`${sentence}\n\nnpm start -- [options]\n\n  --port NUMBER`);
  });

  test("that npm kept for itself are missed", () => {
    const env = { npm_lifecycle_event: "start", npm_config_port: "2600" };
    expect(() => read([], env)).toThrow("npm kept --port for itself: options go behind two dashes, as in npm start -- --port.");
    expect(read([], { npm_config_port: "2600" })).toEqual({ values: {} });
  });
});

const root = resolve(import.meta.dirname, "../..");
const commands = [
  ["npm start", "server/start.mjs"],
  ["npm run dev", "tests/kit/dev.ts"],
  ["npm run demo", "tests/kit/demo.ts"],
  ["npm run bench", "tests/bench/bench.ts"],
  ["npm run deck", "server/decks/cli.ts"],
  ["npm run check", "tests/check.ts"],
  ["npm run trials", "tests/outside/trials.ts"],
  ["npm test", "tests/run.ts"],
] as const;

/** Screens that were never built: whoever builds before reading options says so. */
const env = { ...process.env, SCREENS_DIR: join(tmpdir(), "wayfarer-no-screens"), DATA_DIR: join(tmpdir(), "wayfarer-no-data") };

async function run(script: string, ...args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  return new Promise((done) => child.once("close", (code) => done({ code, said })));
}

describe("a command", () => {
  test.each(commands)("%s shows its help, and refuses what it does not know", async (command, script) => {
    const help = await run(script, "--help");
    expect(help).toEqual({ code: 0, said: expect.stringContaining(command) });
    const wrong = await run(script, "--prot");
    expect(wrong.code).toBe(1);
    expect(wrong.said).toMatch(/^There is no (option --prot|“--prot”)\.\n/);
    expect(wrong.said).toContain(help.said.trim().split("\n").at(-1));
    expect(wrong.said).not.toContain("Building");
  });

  test.each(commands.slice(0, 3))("%s says how to take another port when its own is taken", async (command, script) => {
    const holder = createServer().listen(0);
    onTestFinished(() => void holder.close());
    await new Promise((done) => holder.once("listening", done));
    const { port } = holder.address() as AddressInfo;
    const { code, said } = await run(script, "--port", String(port));
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain(`${command} -- --port 2567`);
    expect(said).not.toMatch(/Building| {4}at /);
    expect(code).toBe(1);
  });
});
