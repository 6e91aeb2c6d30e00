// The bench's game: one session of the real server, everybody joining, answering and waiting for the reveal.
import { setTimeout as sleep } from "node:timers/promises";
import type { CardView } from "../../server/protocol/views.ts";
import { anyAnswer } from "../kit/bots.ts";
import { becomeTrainer, startServer } from "../kit/server-process.ts";
import { connect, type Wire } from "../kit/wire.ts";
import { type LightPhone, lightPhone } from "./light-phone.ts";
import { cpuSeconds, memoryMb } from "./measure.ts";

/** Times in ms, one a participant and round. */
export type Measured = {
  readonly joinAllMs: number;
  readonly receipts: number[];
  readonly fanOuts: number[];
  readonly memoryMb: number;
  readonly cpuSecondsARound: number;
};

/** Rounds played before anything is counted, by both servers: what a runtime compiles once is not what a session feels. */
export const WARM_UP = 1;
/** Answers are spread evenly over this long. */
export const SPREAD_MS = 3_000;
const JOIN_AT_ONCE = 25;

export async function playWayfarer(participants: number, rounds: number): Promise<Measured> {
  const server = await startServer();
  try {
    const trainer = await becomeTrainer(server);
    const session = await trainer.make({ mode: "quiz", decks: ["nps-and-friends"], readFirst: false, timed: false, standingsEvery: 0 });
    const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
    const startedMs = performance.now();
    const phones = await joinAll(server.url, session.code, participants);
    const joinAllMs = performance.now() - startedMs;
    const receipts: number[] = [];
    const fanOuts: number[] = [];
    const press = () => pressNext(desk);
    // The introduction, then the start.
    await press();
    await press();
    await sleep(1_500);
    let cpuBefore = 0;
    for (let played = 0; played < WARM_UP + rounds; ) {
      if (desk.last.desk?.next === "openCard") await press();
      const card = desk.last.desk?.card;
      if (!card || card.kind === "assignment") {
        await desk.send({ type: "skipCard" });
        await desk.until(() => desk.last.desk?.card?.cardId !== card?.cardId, "the skipped card gone");
        continue;
      }
      if (played === WARM_UP) cpuBefore = cpuSeconds(server.pid);
      const answered = await answerAll(phones, card);
      await desk.until(() => desk.last.desk?.next === "reveal", "all answers");
      const revealed = await revealToAll(phones, press);
      await sleep(300);
      await press();
      if (played++ < WARM_UP) continue;
      receipts.push(...answered);
      fanOuts.push(...revealed);
    }
    const cpuSecondsARound = (cpuSeconds(server.pid) - cpuBefore) / rounds;
    const memory = memoryMb(server.pid);
    for (const phone of phones) phone.close();
    desk.close();
    return { joinAllMs, receipts, fanOuts, memoryMb: memory, cpuSecondsARound };
  } finally {
    await server.stop();
  }
}

/** Presses the trainer's next and waits for the desk that follows. */
export async function pressNext(desk: Wire): Promise<void> {
  await desk.until(() => desk.last.desk?.next !== undefined, "something to press");
  const next = desk.last.desk?.next;
  if (!next) return;
  await desk.send({ type: "next", expects: next });
  await desk.until(() => desk.last.desk?.next !== next, `the desk after ${next}`);
}

export async function joinAll(url: string, code: string, participants: number): Promise<LightPhone[]> {
  const phones: LightPhone[] = [];
  for (let first = 0; first < participants; first += JOIN_AT_ONCE) {
    const some = Array.from({ length: Math.min(JOIN_AT_ONCE, participants - first) }, async (_, index) => {
      const phone = await lightPhone(url, code);
      const receipt = await phone.request({ type: "join", name: `Guest ${first + index}`, language: index % 2 ? "nl" : "en" });
      if (!receipt.ok) throw new Error(`join refused: ${receipt.code}`);
      return phone;
    });
    phones.push(...(await Promise.all(some)));
  }
  return phones;
}

/** Everybody answers once within the spread; how long each receipt took. */
export async function answerAll(phones: readonly LightPhone[], card: CardView): Promise<number[]> {
  // People do not answer in the order in which they joined.
  const order = phones.toSorted(() => Math.random() - 0.5);
  return Promise.all(
    order.map(async (phone, index) => {
      await sleep((index / order.length) * SPREAD_MS);
      const sentMs = performance.now();
      const receipt = await phone.request({ type: "submitAnswer", round: card.round, answer: anyAnswer(card, Math.random) });
      if (!receipt.ok) throw new Error(`answer refused: ${receipt.code}`);
      return performance.now() - sentMs;
    }),
  );
}

/** From the trainer's press to the reveal, with one's own outcome in it, on each phone. */
async function revealToAll(phones: readonly LightPhone[], press: () => Promise<unknown>): Promise<number[]> {
  const sentMs = performance.now();
  const arrivals = phones.map(
    (phone) =>
      new Promise<number>((resolve) => {
        phone.onPush = (type, atMs) => type === "reveal" && resolve(atMs - sentMs);
      }),
  );
  await press();
  return Promise.all(arrivals);
}
