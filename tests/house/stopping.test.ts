// Ctrl+C: what is kept is said, one press counts once however often it is handed on, and a second press does not wait.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startServer } from "../kit/server-process.ts";

type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };
const ended = (child: ChildProcess): Promise<Ended> => new Promise((done) => child.once("close", (code, signal) => done({ code, signal })));

test("a server says where sessions and scores are kept", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "wayfarer-stop-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const server = await startServer({ dataDir });
  process.kill(server.pid, "SIGINT");
  process.kill(server.pid, "SIGINT");
  await server.ended;
  expect(server.output()).toContain(`Sessions and scores are kept in ${join(dataDir, "wayfarer.sqlite")}`);
  expect(server.output().split("Stopping.")).toHaveLength(2);
});

test("a second press ends at once what does not come to an end", async () => {
  const script = `
    import { stopOnSignal } from ${JSON.stringify(resolve(import.meta.dirname, "../../server/stopping.ts"))};
    stopOnSignal("kept", () => new Promise(() => {}));
    process.on("message", () => process.send(performance.now()));
    process.send("up");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const end = ended(child);
  const told = () => new Promise((done) => child.once("message", done));
  await told();
  const first = new Promise((done) => child.stdout?.once("data", done));
  child.kill("SIGINT");
  expect(String(await first)).toBe("kept\n");
  child.kill("SIGINT");
  child.send("still there?");
  const sinceMs = Number(await told());
  expect(child.exitCode).toBeNull();
  // The one press is over once the clock there says so.
  for (let nowMs = sinceMs; nowMs < sinceMs + 300; nowMs = Number(await told())) child.send("how late is it?");
  child.kill("SIGINT");
  expect(await end).toEqual({ code: 130, signal: null });
});
