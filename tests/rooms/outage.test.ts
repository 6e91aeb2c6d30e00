// The network of a whole room fails in mid-question, or the server dies in it: the first phone back closes it for nobody (R10).
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { AWAY_MS } from "../../server/rules/timing.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { type Cuttable, cuttableNetwork } from "../kit/cuttable.ts";
import { answerChoice, openChoice } from "../kit/open-choice.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect, newTicket, phoneRequest, type Wire } from "../kit/wire.ts";

const PHONES = 10;
/** Long enough that no deadline comes in a test. */
const SECONDS = 120;

let contentDir: string;
let server: ServerProcess;
let trainer: Trainer;
let wifi: Cuttable;

beforeAll(async () => {
  contentDir = canaryContent(["strategy"], SECONDS);
  server = await startServer({ env: { CONTENT_DIR: contentDir } });
  trainer = await becomeTrainer(server);
  wifi = await cuttableNetwork(server.port);
});
afterAll(async () => {
  await wifi.close();
  await server.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

type Open = {
  readonly desk: Wire;
  readonly openDesk: () => Promise<Wire>;
  readonly come: (phone: number) => Promise<Wire>;
  readonly round: number;
};

/** A question is open, and the first of ten phones has answered it. */
async function question(): Promise<Open> {
  const session = await trainer.make({ mode: "quiz", decks: ["canary"], teams: 2 });
  const { sessionId, code, consoleKey } = session;
  const tickets = Array.from({ length: PHONES }, () => newTicket());
  const openDesk = () => connect(server.url, { role: "console", sessionId, key: consoleKey, language: "en" });
  const come = (phone: number) => connect(wifi.url, phoneRequest(code, tickets[phone]));
  const desk = await openDesk();
  const phones = await Promise.all(tickets.map((_, phone) => come(phone)));
  for (const [index, phone] of phones.entries()) await phone.send({ type: "join", name: `Phone ${index}`, language: "en" });
  const round = await openChoice(desk);
  expect(await answerChoice(phones[0] as Wire, round)).toMatchObject({ ok: true });
  return { desk, openDesk, come, round };
}

/** Everybody who comes back finds the question open and answers it; with the last of them it begins to close. */
async function comeBackAndAnswer(open: Open, desk: Wire) {
  const back = [await open.come(0)];
  await desk.until(() => desk.state().connected === 1, "one is back");
  await desk.until(() => desk.last.desk?.dropped !== undefined, "how many dropped");
  expect(desk.last.desk?.dropped).toEqual({ missing: PHONES - 1, of: PHONES });
  await desk.until(() => desk.state().round.answered === 1 && desk.state().round.expected === PHONES, "1 of 10 answered");
  expect(await desk.send({ type: "next", expects: "closeAnswers" })).toMatchObject({ code: "stillAnswering", details: { waiting: 9 } });
  for (let phone = 1; phone < PHONES; phone++) {
    const wire = await open.come(phone);
    expect([phone, await answerChoice(wire, open.round)]).toMatchObject([phone, { ok: true }]);
    back.push(wire);
  }
  await desk.until(() => desk.state().round.closingMs > 0, "everybody has answered");
  await desk.until(() => desk.last.desk?.next === "reveal", "the answers closed");
  expect(desk.state().round.answered).toBe(PHONES);
  expect(desk.last.desk).not.toHaveProperty("dropped");
  for (const wire of [...back, desk]) wire.close();
}

it("R10 ten phones drop for longer than S6 waits, one that had answered returns: the other nine still answer", {
  timeout: 60_000,
}, async () => {
  const open = await question();
  const { desk } = open;
  const { deadlineMs } = desk.state().round;
  wifi.cut();
  await desk.until(() => desk.state().connected === 0, "nobody is here");
  await sleep(AWAY_MS + 500);
  wifi.mend();
  await comeBackAndAnswer(open, desk);
  // What nobody could play is not lost.
  expect(desk.state().round.deadlineMs - deadlineMs).toBeLessThan(60_000);
});

it("R10 S6 the server is killed in mid-question and stays away for longer than S6 waits: nine still answer, and no time is lost", {
  timeout: 60_000,
}, async () => {
  const open = await question();
  const { deadlineMs } = open.desk.state().round;
  await server.kill();
  const awaySinceMs = performance.now();
  await sleep(AWAY_MS + 500);
  const awayMs = performance.now() - awaySinceMs;
  server = await startServer({ dataDir: server.dataDir, port: server.port, env: { CONTENT_DIR: contentDir } });
  const desk = await open.openDesk();
  await desk.until(() => desk.last.desk !== undefined && desk.state().round.step === "answer", "the open question");
  // It knows by its beat when it was last alive, to a second or two.
  expect(desk.state().round.deadlineMs - deadlineMs).toBeGreaterThan(awayMs - 2_000);
  await sleep(AWAY_MS + 500);
  await comeBackAndAnswer(open, desk);
});
