// Floods at the door, from the very address behind which a hall of honest phones joins and plays; all of it measured.
import { setTimeout as sleep } from "node:timers/promises";
import { Client, newTicket, Refused, type Way } from "../client/client.ts";
import { joined, someAnswer } from "../client/play.ts";
import type { SessionLine } from "../client/types.ts";
import { attack, mirrored } from "./attack.ts";
import { type Course, quantile, type Trial } from "./trial.ts";

/** A hall behind one hotel address, the attackers too. */
const HOTEL = "127.0.0.20";
/** Honest phones at the door at a time. */
const AT_ONCE = 16;
/** Who could not join by then has given up, ms. */
const PATIENCE_MS = 60_000;
/** A connection on which nothing comes may stand so long, ms: the paper's limits are far below. */
const HALF_OPEN_MS = 40_000;
/** Sockets that one seat may hold at a time, its own and a few that are just being closed. */
const MIRRORS = 3;

export const floods: Trial = {
  about: "joins, wrong codes, half-open HTTP and idle visitors from one address, behind which honest phones join and play",
  async run(course) {
    const way: Way = { url: course.server.url, from: HOTEL };
    const session = await course.server.make({ cards: 10, timed: false });
    const { code, sessionId, consoleKey } = session;
    const trainer = await Client.open({ url: course.server.url }, { role: "console", sessionId, key: consoleKey, language: "en" });
    const target = { way: { ...way, crowd: "hostile" }, port: course.server.port, code };
    const sizes = {
      joiners: course.scaled(600, 15),
      visitors: course.scaled(1_000, 30),
      reservers: course.scaled(50, 4),
      guessers: course.scaled(50, 4),
      malformed: course.scaled(50, 4),
      "half-open": course.scaled(1_500, 40),
      silent: course.scaled(500, 10),
    };
    const flood = attack(target, sizes);
    const startMb = course.server.memoryMb();
    await sleep(course.size < 1 ? 1_000 : 5_000);
    const phones = await joinAll(course, way, session, course.scaled(1_000, 25));
    course.figure("MB", `${startMb} to ${course.server.memoryMb()}`);
    await play(course, trainer, phones);
    for (const [kind, size] of Object.entries(sizes))
      course.figure(kind, `${size} (${flood.tried.get(kind)} tries, ${flood.standing(kind)} standing)`);
    flood.end();
    const copies = course.scaled(400, 40);
    const mirrors = await mirrored(target, copies, 3_000);
    course.figure("one seat's sockets", `${mirrors} of ${copies}`);
    if (mirrors > MIRRORS) course.fault(`${mirrors} sockets stand on one seat`);
    if (course.size >= 1) await halfOpen(course, target);
    for (const phone of [...phones, trainer]) phone.leave();
  },
};

/** Each honest phone comes until it is in; what kept it waiting is counted. */
async function joinAll(course: Course, way: Way, { code }: SessionLine, people: number): Promise<Client[]> {
  const phones: Client[] = [];
  const tookMs: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < people) {
      const name = `Guest ${++next}`;
      const startedMs = performance.now();
      const client = await joinPatiently(course, way, { code, ticket: newTicket(), name });
      if (!client) continue;
      tookMs.push(performance.now() - startedMs);
      phones.push(client);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  course.figure("honest phones in", `${phones.length} of ${people}`);
  course.figure("join p50 ms", quantile(tookMs, 0.5));
  course.figure("p99 ms", quantile(tookMs, 0.99));
  course.figure("max ms", quantile(tookMs, 1));
  return phones;
}

async function joinPatiently(course: Course, way: Way, seat: Parameters<typeof joined>[1]): Promise<Client | undefined> {
  const untilMs = performance.now() + PATIENCE_MS;
  let why = "";
  while (performance.now() < untilMs) {
    try {
      return await joined(way, seat);
    } catch (error) {
      why = error instanceof Refused ? `${error.code}` : String(error).slice(0, 60);
      course.count(`honest tries in vain, ${why}`);
      await sleep(500);
    }
  }
  course.fault(`${seat.name} did not get in: ${why}`);
  return undefined;
}

/** One question to everybody who is in. */
async function play(course: Course, trainer: Client, phones: readonly Client[]) {
  while (trainer.pushes.desk?.next !== "closeAnswers") {
    const { desk } = trainer.pushes;
    const receipt = await trainer.send({ type: "next", expects: desk?.next, sure: true });
    if (!receipt?.ok && receipt?.code !== "alreadyMoved") throw new Error(`the trainer could not open a card: ${receipt?.code}`);
    await trainer.until(() => trainer.pushes.desk !== desk, "the next desk");
  }
  const tookMs: number[] = [];
  await Promise.all(
    phones.map(async (phone) => {
      await phone.until(() => phone.pushes.card?.options !== undefined || phone.pushes.card?.scale !== undefined, "the card", 30_000);
      const answer = phone.pushes.card && someAnswer(phone.pushes.card, course.chance);
      const startedMs = performance.now();
      const receipt = await phone.send({ type: "submitAnswer", round: phone.state().round.number, answer });
      if (receipt?.ok) tookMs.push(performance.now() - startedMs);
      else course.fault(`an honest answer was refused: ${receipt?.code} ${phone.closed ?? ""}`);
    }),
  );
  course.figure("answers", tookMs.length);
  course.figure("answer p50 ms", quantile(tookMs, 0.5));
  course.figure("answer p99 ms", quantile(tookMs, 0.99));
}

/** How long a half request may stand when nobody comes back for it. */
async function halfOpen(course: Course, target: Parameters<typeof attack>[0]) {
  const before = performance.now();
  const flood = attack(target, { "half-open": 100 });
  await sleep(1_000);
  const first = flood.tried.get("half-open") ?? 0;
  while ((flood.tried.get("half-open") ?? 0) < first + 100 && performance.now() - before < HALF_OPEN_MS) await sleep(250);
  const stoodMs = performance.now() - before;
  flood.end();
  course.figure("half requests stand for s", Math.round(stoodMs / 1_000));
  if (stoodMs >= HALF_OPEN_MS) course.fault(`half requests stand for more than ${HALF_OPEN_MS / 1_000} s`);
}
