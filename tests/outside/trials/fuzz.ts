// Rubbish by socket and by HTTP: the program lives, its memory is bounded, and an honest phone plays on.
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type WebSocket from "ws";
import { askSeat, newTicket, openSocket, type SeatRequest, type Way } from "../client/client.ts";
import { joined } from "../client/play.ts";
import type { SeatGranted, SessionLine } from "../client/types.ts";
import { playHonestly } from "./honest.ts";
import { rubbishFrame, rubbishHttp } from "./rubbish.ts";
import type { Course, Trial } from "./trial.ts";

/** What the process may grow by, MB: more is a leak, or somebody's giant frame was kept. */
const GROWTH_MB = 300;
/** Fewer than end a connection at once. */
const FRAMES_EACH = 56;
const MINE = "127.0.0.7";
const THEIRS = "127.0.0.8";

export const fuzz: Trial = {
  about: "random frames, MessagePack that lies, giant frames, half HTTP requests: no death, bounded memory, honest phones play on",
  async run(course) {
    const honest = await playHonestly(course, MINE);
    const startMb = course.server.memoryMb();
    let mostMb = startMb;
    const watch = setInterval(() => {
      if (course.server.alive) mostMb = Math.max(mostMb, course.server.memoryMb());
    }, 250);
    try {
      const target = await course.server.make({ cards: 5 });
      await frames(course, [target, honest.session], course.scaled(100_000, 1_000));
      await giants(course, target);
      await http(course, course.scaled(2_000, 60));
    } finally {
      clearInterval(watch);
    }
    await honest.end();
    course.figure("MB before", startMb);
    course.figure("MB at most", mostMb);
    if (mostMb - startMb > GROWTH_MB) course.fault(`memory grew from ${startMb} to ${mostMb} MB`);
  },
};

/** Fresh connections of every role, each with as much rubbish as it is let. */
async function frames(course: Course, sessions: readonly SessionLine[], wanted: number) {
  let left = wanted;
  const way: Way = { url: course.server.url, from: THEIRS };
  const worker = async () => {
    while (left > 0) {
      left -= FRAMES_EACH;
      await oneConnection(course, way, course.chance.pick(sessions)).catch((error) => course.fault(`a fresh connection: ${error}`));
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

function requestFor({ code, sessionId, stageKey, consoleKey }: SessionLine, dice: number): SeatRequest {
  if (dice < 0.6) return { role: "phone", code, ticket: newTicket() };
  return dice < 0.8
    ? { role: "stage", sessionId, key: stageKey, language: "en" }
    : { role: "console", sessionId, key: consoleKey, language: "en" };
}

async function oneConnection(course: Course, way: Way, session: SessionLine) {
  const granted = await askSeat(way, requestFor(session, course.chance.next()));
  if (course.chance.next() < 0.1) await noSeatsAddress(course, way, granted);
  const socket = openSocket(way, granted, course.chance.pick(["", "&skipHandshake=1", "&_authToken=x", "&%00=%ff"]));
  socket.on("error", () => {});
  const closed = new Promise((over) => socket.once("close", over));
  await Promise.race([new Promise((heard) => socket.once("message", heard)), closed]);
  // Some never say that they are here.
  if (course.chance.next() < 0.8) send(socket, Buffer.of(10));
  for (let index = 0; index < FRAMES_EACH && socket.readyState === socket.OPEN; index++) {
    send(socket, rubbishFrame(course.chance));
    course.count("frames");
    if (index % 14 === 13) await sleep(1);
  }
  await sleep(course.chance.below(40));
  socket.terminate();
  await closed;
  course.count("connections");
}

/** An address that is not a seat's opens nothing. */
async function noSeatsAddress(course: Course, way: Way, granted: SeatGranted) {
  const { seat } = granted;
  const other = course.chance.pick<SeatGranted["seat"]>([
    { ...seat, roomId: "nowhere" },
    { ...seat, processId: "..%2f.." },
    { ...seat, roomId: "__proto__" },
  ]);
  const socket = openSocket(way, { ...granted, seat: other }, course.chance.pick(["", "&reconnectionToken=%00", "&reconnectionToken=x"]));
  socket.on("error", () => {});
  const heard = await new Promise<string>((over) => {
    socket.once("close", () => over("nothing"));
    socket.once("open", () => over("open"));
  });
  if (heard === "open") course.fault("a socket was opened for an address that is no seat's");
  socket.terminate();
  course.count("wrong addresses");
}

function send(socket: WebSocket, frame: Buffer) {
  if (socket.readyState === socket.OPEN) socket.send(frame);
}

/** Far too large, in one frame and in many: the connection ends, and nothing is kept. */
async function giants(course: Course, session: SessionLine) {
  for (let index = 0; index < course.scaled(40, 3); index++) {
    const client = await joined(
      { url: course.server.url, from: THEIRS },
      { code: session.code, ticket: newTicket(), name: `Giant ${index}` },
    );
    if (index % 2) client.socket.send(Buffer.alloc(20 * 1024 * 1024, 21));
    else for (let part = 0; part < 200; part++) client.socket.send(Buffer.alloc(100_000, 21), { fin: part === 199 });
    await client.until(() => client.closed !== undefined, "the end of a giant").catch(() => undefined);
    if (client.closed !== 1009 && client.closed !== 1006) course.fault(`a giant frame ended with ${client.closed}`);
    course.count("giants");
  }
}

async function http(course: Course, wanted: number) {
  const sockets = [];
  for (let index = 0; index < wanted; index++) {
    const socket = connect({ host: "127.0.0.1", port: course.server.port, localAddress: THEIRS });
    socket.on("error", () => {});
    socket.resume();
    socket.write(rubbishHttp(course.chance));
    sockets.push(socket);
    course.count("bad HTTP requests");
    if (index % 20 === 19) await sleep(20);
  }
  await sleep(500);
  for (const socket of sockets) socket.destroy();
}
