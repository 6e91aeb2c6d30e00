// What a start costs that finds months of old sessions: the time until it is ready, its memory, and how soon an old session is there again.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { becomeTrainer } from "../kit/server-process.ts";
import { askSeat, phoneRequest } from "../kit/wire.ts";
import { cpuSeconds, memoryMb, peakMemoryMb } from "./measure.ts";
import { writeOldSessions } from "./old-sessions.ts";

type StartCost = {
  readonly readyMs: number;
  /** Of the processor, which other programs do not lengthen. */
  readonly cpuSeconds: number;
  readonly memoryMb: number;
  readonly phoneMs: number;
  readonly listMs: number;
  readonly listed: number;
  /** The most it ever had, MB. */
  readonly peakMb: number;
};

const root = join(import.meta.dirname, "../..");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const isReady = (url: string) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function timed<T>(act: () => Promise<T>): Promise<readonly [number, T]> {
  const sinceMs = performance.now();
  const result = await act();
  return [performance.now() - sinceMs, result];
}

async function startCost(dataDir: string, code: string): Promise<StartCost> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const sinceMs = performance.now();
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: root,
    env: {
      ...process.env,
      ...{ PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "warn" },
      // As `npm start` does.
      NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compiled"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  const over = once(child, "exit");
  try {
    while (!(await isReady(url))) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
      await sleep(20);
    }
    const readyMs = performance.now() - sinceMs;
    const pid = child.pid ?? 0;
    const cpu = cpuSeconds(pid);
    const memory = memoryMb(pid);
    const [phoneMs] = await timed(() => askSeat(url, phoneRequest(code)));
    while (!/#token=[\w-]+/.test(printed)) await sleep(20);
    const trainer = await becomeTrainer({ url, token: /#token=([\w-]+)/.exec(printed)?.[1] ?? "" });
    const [listMs, list] = await timed(() => trainer.sessions());
    const peakMb = peakMemoryMb(pid);
    return { readyMs, cpuSeconds: cpu, memoryMb: memory, phoneMs, listMs, listed: list.length, peakMb };
  } finally {
    child.kill("SIGKILL");
    await over;
  }
}

/** `npm run bench -- --start 5000`: writes the sessions once, and starts on them so many times. */
export async function printStarts(sessions: number, starts: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "wayfarer-old-"));
  try {
    const code = await writeOldSessions(dataDir, sessions);
    console.log(`${sessions} old sessions, half never ended, none closed; each start ended by a kill; times in s, memory in MB\n`);
    console.log("start     ready    CPU  memory  first phone  list of all    peak");
    for (let start = 1; start <= starts; start++) {
      const cost = await startCost(dataDir, code);
      const seconds = (ms: number) => (ms / 1_000).toFixed(2);
      console.log(
        `${String(start).padEnd(8)}${seconds(cost.readyMs).padStart(7)}${cost.cpuSeconds.toFixed(2).padStart(7)}${cost.memoryMb.toFixed(0).padStart(8)}${seconds(cost.phoneMs).padStart(13)}${`${seconds(cost.listMs)} (${cost.listed})`.padStart(13)}${cost.peakMb.toFixed(0).padStart(8)}`,
      );
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
