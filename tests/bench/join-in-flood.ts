// `npm run bench -- --flood`: how long honest phones take to join while as many connections mean harm, all from one address.
import { setTimeout as sleep } from "node:timers/promises";
import { becomeTrainer, startServer } from "../kit/server-process.ts";
import { connect } from "../kit/wire.ts";
import { flood } from "./hostile.ts";
import { lightPhone } from "./light-phone.ts";
import { cpuSeconds, memoryMb, percentile } from "./measure.ts";

/** Honest phones come in over this long, as a hall does when the code appears. */
const ARRIVE_OVER_MS = 20_000;
/** Whoever has not joined by then has given up. */
const PATIENCE_MS = 15_000;
/** The flood stands this long before the first honest phone. */
const HEAD_START_MS = 2_000;

type Joins = { readonly times: readonly number[]; readonly failures: ReadonlyMap<string, number> };

/** One try, as it is: a refusal counts as a failure, whatever a phone may do about it. */
async function joinOnce(url: string, code: string, name: string): Promise<number | string> {
  const startedMs = performance.now();
  const joined = lightPhone(url, code).then((phone) => phone.request({ type: "join", name, language: "en" }));
  const late = sleep(PATIENCE_MS, "late" as const, { ref: false });
  try {
    const receipt = await Promise.race([joined, late]);
    if (receipt === "late") return receipt;
    return receipt.ok ? performance.now() - startedMs : receipt.code;
  } catch (error) {
    return /refused \d+/.exec(String(error))?.[0] ?? "no connection";
  }
}

async function joinAll(url: string, code: string, people: number): Promise<Joins> {
  const tries = Array.from({ length: people }, async (_, index) => {
    await sleep((index / people) * ARRIVE_OVER_MS);
    return joinOnce(url, code, `Guest ${index}`);
  });
  const all = await Promise.all(tries);
  const failures = new Map<string, number>();
  for (const one of all) if (typeof one === "string") failures.set(one, (failures.get(one) ?? 0) + 1);
  return { times: all.filter((one) => typeof one === "number"), failures };
}

async function measure(people: number, hostile: number): Promise<void> {
  const server = await startServer();
  try {
    const trainer = await becomeTrainer(server);
    const session = await trainer.make({ mode: "quiz" });
    const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
    const harm = hostile > 0 ? flood({ url: server.url, code: session.code }, hostile) : undefined;
    await sleep(HEAD_START_MS);
    const cpuBefore = cpuSeconds(server.pid);
    const { times, failures } = await joinAll(server.url, session.code, people);
    const cpu = cpuSeconds(server.pid) - cpuBefore;
    const standing = (await harm?.standing()) ?? 0;
    const failed = [...failures].map(([why, count]) => `${count} ${why}`).join(", ") || "none";
    const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    console.log(
      `${String(hostile).padStart(5)} hostile, ${standing} of them standing at the end: ${times.length} of ${people} joined, ` +
        `median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; failures: ${failed}; server ${cpu.toFixed(1)} s CPU, ${memoryMb(server.pid).toFixed(0)} MB`,
    );
    await harm?.stop();
    desk.close();
  } finally {
    await server.stop();
  }
}

export async function printFlood(): Promise<void> {
  console.log("1000 honest phones from one address come in over 20 s; a refused one does not try again\n");
  for (const hostile of [0, 1_000]) await measure(1_000, hostile);
}
