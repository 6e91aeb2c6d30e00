// The bench's yardstick at play: the same exchange with the bare ws server in its own process.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import WebSocket from "ws";
import { cpuSeconds, memoryMb } from "./measure.ts";
import { type Measured, SPREAD_MS, WARM_UP } from "./play-wayfarer.ts";

export async function playBare(participants: number, rounds: number): Promise<Measured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "bare-server.ts")], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const port = await portOf(child);
    const startedMs = performance.now();
    const sockets: WebSocket[] = [];
    for (let index = 0; index < participants; index++) sockets.push(await open(port));
    const joinAllMs = performance.now() - startedMs;
    const receipts: number[] = [];
    const fanOuts: number[] = [];
    let cpuBefore = 0;
    for (let played = 0; played < WARM_UP + rounds; played++) {
      if (played === WARM_UP) cpuBefore = cpuSeconds(child.pid ?? 0);
      await toAll(sockets, 1);
      const answered = await answerAll(sockets);
      const revealed = await toAll(sockets, 3);
      await sleep(300);
      if (played < WARM_UP) continue;
      receipts.push(...answered);
      fanOuts.push(...revealed);
    }
    const pid = child.pid ?? 0;
    const cpuSecondsARound = (cpuSeconds(pid) - cpuBefore) / rounds;
    const memory = memoryMb(pid);
    for (const socket of sockets) socket.close();
    return { joinAllMs, receipts, fanOuts, memoryMb: memory, cpuSecondsARound };
  } finally {
    child.kill();
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.stdout?.on("data", (line) => resolve(Number(/port (\d+)/.exec(String(line))?.[1]))));
}

function open(port: number): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
  return new Promise((resolve, reject) => {
    socket.once("open", () => resolve(socket));
    socket.once("error", reject);
  });
}

const heard = (socket: WebSocket, type: number, sinceMs: number) =>
  new Promise<number>((resolve) => {
    const listen = (frame: Buffer) => {
      if (frame[0] !== type) return;
      socket.off("message", listen);
      resolve(performance.now() - sinceMs);
    };
    socket.on("message", listen);
  });

async function answerAll(sockets: readonly WebSocket[]): Promise<number[]> {
  return Promise.all(
    sockets.map(async (socket, index) => {
      await sleep((index / sockets.length) * SPREAD_MS);
      const sentMs = performance.now();
      const back = heard(socket, 2, sentMs);
      socket.send(Buffer.concat([Buffer.from([2]), Buffer.alloc(60, "a")]));
      return back;
    }),
  );
}

async function toAll(sockets: readonly WebSocket[], type: number): Promise<number[]> {
  const sentMs = performance.now();
  const all = sockets.map((socket) => heard(socket, type, sentMs));
  sockets[0]?.send(Buffer.from([type]));
  return Promise.all(all);
}
