// A world for the link: a scripted door, a scripted socket and a clock under the test's hand.
import { afterEach, beforeEach, vi } from "vitest";
import { type Link, openLink, type SendResult } from "../../client/link/link.ts";
import type { Room } from "../../client/link/socket.ts";
import { PROTOCOL } from "../../server/protocol/limits.ts";
import type { PhoneCommand, TrainerCommand } from "../../server/protocol/rules-types.ts";

export const SERVER_MS = 5_000_000;

/** One connection, as the framework's client hands it over. `sent` waits for the test to answer it. */
export class ScriptedRoom {
  readonly sent: { readonly command: PhoneCommand | TrainerCommand; answer(receipt: object): void; lose(): void }[] = [];
  readonly reconnection = { enabled: true };
  readonly connection = { close: vi.fn() };
  pongs = true;
  pings = 0;
  left = false;
  #listen: (type: string, payload: unknown) => void = () => {};
  #leave: (code: number) => void = () => {};
  request(_name: string, command: PhoneCommand | TrainerCommand, { timeout }: { timeout: number }): Promise<unknown> {
    return new Promise((answer, reject) => {
      const timer = setTimeout(() => reject(new Error("timeout")), timeout);
      const done = (finish: () => void) => {
        clearTimeout(timer);
        finish();
      };
      this.sent.push({
        command,
        answer: (receipt) => done(() => answer({ ok: true, rev: 1, atMs: SERVER_MS, ...receipt })),
        lose: () => done(() => reject(new Error("closed"))),
      });
    });
  }
  ping(pong: () => void) {
    this.pings++;
    if (this.pongs) pong();
  }
  onMessage(_all: string, listen: (type: string, payload: unknown) => void) {
    this.#listen = listen;
  }
  onStateChange() {}
  onLeave(listen: (code: number) => void) {
    this.#leave = listen;
  }
  leave() {
    this.left = true;
  }
  push(type: string, payload: unknown) {
    this.#listen(type, payload);
  }
  drop(code = 1006) {
    for (const { lose } of this.sent) lose();
    this.#leave(code);
  }
}

/** What a door that lets in answers. */
export const granted = {
  seat: {},
  protocol: PROTOCOL,
  atMs: SERVER_MS,
  sessionId: "s",
  code: "123456",
  joined: true,
  languages: ["en"],
  joinUrl: "",
};

type Door = () => { readonly status: number; readonly body: object };

/** What a test sees and decides; new before each. */
export const world = {
  link: undefined as unknown as Link,
  rooms: [] as ScriptedRoom[],
  /** What the door answers, and whether the socket opens. */
  door: (() => ({ status: 200, body: granted })) as Door,
  opens: () => Promise.resolve(),
  seatsAsked: 0,
  attempts: [] as AbortSignal[],
};

const windowListeners = new Map<string, () => void>();

export function listen(type: string, heard: () => void): void {
  windowListeners.set(type, heard);
}

/** The window hears of it, as of `online` or `visibilitychange`. */
export const happens = (type: string): void => windowListeners.get(type)?.();

/** Before each test of a file a new world, after it the real one again. */
export function inAScriptedWorld(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance", "Date"] });
    Object.assign(world, {
      rooms: [],
      seatsAsked: 0,
      attempts: [],
      door: () => ({ status: 200, body: granted }),
      opens: () => Promise.resolve(),
    });
    vi.stubGlobal("document", { visibilityState: "visible", addEventListener: listen, removeEventListener: () => {} });
    vi.stubGlobal("addEventListener", listen);
    vi.stubGlobal("removeEventListener", () => {});
    vi.stubGlobal("fetch", async () => {
      world.seatsAsked++;
      const { status, body } = world.door();
      return { ok: status < 400, status, json: () => Promise.resolve(body) };
    });
  });
  afterEach(() => {
    world.link.close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

const sitDown = async (_seat: object, givenUp: AbortSignal) => {
  world.attempts.push(givenUp);
  await world.opens();
  const room = new ScriptedRoom();
  world.rooms.push(room);
  return room as unknown as Room;
};

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A phone opens its link; whether it gets a connection is the door's and the socket's affair. */
export async function openPhone(): Promise<void> {
  world.link = openLink(
    () => ({ role: "phone", code: "123456", ticket: "t".repeat(24) }),
    () => Promise.resolve({ sitDown }),
  );
  await pass(0);
}

export async function open(): Promise<ScriptedRoom> {
  await openPhone();
  return latest();
}

export const latest = (): ScriptedRoom => {
  const room = world.rooms.at(-1);
  if (!room) throw new Error("The link has no connection.");
  return room;
};

export const answerWith = (option: string): PhoneCommand => ({ type: "submitAnswer", round: 3, answer: { kind: "choice", option } });
export const optionsSent = (room: ScriptedRoom) =>
  room.sent.flatMap(({ command }) => (command.type === "submitAnswer" && command.answer.kind === "choice" ? [command.answer.option] : []));

/** What has come of a promise by now. */
export function watch(promise: Promise<SendResult>): { result?: SendResult } {
  const seen: { result?: SendResult } = {};
  void promise.then((result) => Object.assign(seen, { result }));
  return seen;
}
