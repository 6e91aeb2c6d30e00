// The link under a scripted server and a scripted socket: silences, receipts, what is sent again, and every way a seat can end.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Link, openLink, type SendResult } from "../../client/link/link.ts";
import type { Room } from "../../client/link/socket.ts";
import { CLOSE, CLOSE_FOR_NOW, PROTOCOL } from "../../server/protocol/limits.ts";
import type { PhoneCommand, TrainerCommand } from "../../server/protocol/rules-types.ts";

/** One connection, as the framework's client hands it over. `sent` waits for the test to answer it. */
class ScriptedRoom {
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

const SERVER_MS = 5_000_000;
let rooms: ScriptedRoom[];
let link: Link;
/** What the door answers, and whether the socket opens: both as the test says. */
let door: () => { readonly status: number; readonly body: object };
let opens: () => Promise<void>;
let seatsAsked: number;
let attempts: AbortSignal[];
const windowListeners = new Map<string, () => void>();

const granted = {
  seat: {},
  protocol: PROTOCOL,
  atMs: SERVER_MS,
  sessionId: "s",
  code: "123456",
  joined: true,
  languages: ["en"],
  joinUrl: "",
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance", "Date"] });
  rooms = [];
  seatsAsked = 0;
  attempts = [];
  door = () => ({ status: 200, body: granted });
  opens = () => Promise.resolve();
  vi.stubGlobal("document", { visibilityState: "visible", addEventListener: listen, removeEventListener: () => {} });
  vi.stubGlobal("addEventListener", listen);
  vi.stubGlobal("removeEventListener", () => {});
  vi.stubGlobal("fetch", async () => {
    seatsAsked++;
    const { status, body } = door();
    return { ok: status < 400, status, json: () => Promise.resolve(body) };
  });
});
afterEach(() => {
  link.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function listen(type: string, heard: () => void) {
  windowListeners.set(type, heard);
}
const sitDown = async (_seat: object, givenUp: AbortSignal) => {
  attempts.push(givenUp);
  await opens();
  const room = new ScriptedRoom();
  rooms.push(room);
  return room as unknown as Room;
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
async function open(): Promise<ScriptedRoom> {
  link = openLink(
    () => ({ role: "phone", code: "123456", ticket: "t".repeat(24) }),
    () => Promise.resolve({ sitDown }),
  );
  await pass(0);
  return latest();
}
const latest = (): ScriptedRoom => {
  const room = rooms.at(-1);
  if (!room) throw new Error("The link has no connection.");
  return room;
};
const answerWith = (option: string): PhoneCommand => ({ type: "submitAnswer", round: 3, answer: { kind: "choice", option } });
const optionsSent = (room: ScriptedRoom) =>
  room.sent.flatMap(({ command }) => (command.type === "submitAnswer" && command.answer.kind === "choice" ? [command.answer.option] : []));
/** What has come of a promise by now. */
function watch(promise: Promise<SendResult>): { result?: SendResult } {
  const seen: { result?: SendResult } = {};
  void promise.then((result) => Object.assign(seen, { result }));
  return seen;
}

describe("a command", () => {
  test("R3 is answered by its receipt, and the answer it stored is one's own at once", async () => {
    const room = await open();
    room.push("me", { joined: true, round: 3 });
    const sending = watch(link.send(answerWith("a")));
    await pass(0);
    expect(sending.result).toBeUndefined();
    room.sent[0]?.answer({});
    await pass(0);
    expect(sending.result).toMatchObject({ ok: true });
    expect(link.me.value).toMatchObject({ answer: { option: "a" } });
  });

  test("A1 R3 forgets with a stored answer what was said of an earlier round, and keeps what was said of this one", async () => {
    const room = await open();
    const [split, locked] = [[{ answer: { kind: "number", value: 4 }, votes: 1 }], { kind: "number", value: 4 }];
    for (const round of [2, 3]) {
      room.push("me", { joined: true, round, split, locked });
      void link.send(answerWith(round === 2 ? "a" : "b"));
      await pass(0);
      room.sent.at(-1)?.answer({});
      await pass(0);
      expect(link.me.value).toMatchObject({ round: 3, answer: { kind: "choice" } });
      if (round === 2) for (const gone of ["split", "locked"]) expect(link.me.value).not.toHaveProperty(gone);
      else expect(link.me.value).toMatchObject({ split, locked });
    }
  });

  test("that may be repeated is sent again on the next connection", async () => {
    const room = await open();
    const sending = watch(link.send(answerWith("a")));
    room.drop();
    await pass(3_000);
    expect(optionsSent(latest())).toEqual(["a"]);
    latest().sent[0]?.answer({});
    await pass(0);
    expect(sending.result).toMatchObject({ ok: true });
  });

  test("whose receipt is lost is sent again under the same id, and another under another", async () => {
    const room = await open();
    const award = { type: "awardPoints", teamId: "t1", points: 100 } as const;
    const sending = [watch(link.send(award)), watch(link.send(award))];
    room.drop();
    await pass(3_000);
    const [first, second] = room.sent.map(({ command }) => command);
    expect(first).toMatchObject({ ...award, id: expect.stringMatching(/^[\w-]{8,40}$/) });
    expect(second).toMatchObject(award);
    expect(second).not.toEqual(first);
    expect(latest().sent.map(({ command }) => command)).toEqual([first, second]);
    for (const { answer } of latest().sent) answer({});
    await pass(0);
    expect(sending.map(({ result }) => result?.ok)).toEqual([true, true]);
  });

  test("that says nothing of the moment it is meant for is not kept for a connection to come", async () => {
    const room = await open();
    room.drop();
    const sending = watch(link.send({ type: "noteInsight", text: "Idea", about: "note" }));
    await pass(0);
    expect(sending.result).toMatchObject({ ok: false, code: "offline" });
    await pass(40_000);
    expect(rooms.flatMap(({ sent }) => sent)).toEqual([]);
  });

  test("gives up after half a minute without a server", async () => {
    const room = await open();
    opens = () => Promise.reject(new Error("no network"));
    const sending = watch(link.send(answerWith("a")));
    room.drop();
    await pass(29_000);
    expect(sending.result).toBeUndefined();
    await pass(2_000);
    expect(sending.result).toMatchObject({ ok: false, code: "offline" });
  });

  test("R3 an older answer is not sent again once a newer one is on its way, and takes the newer one's receipt", async () => {
    const silent = await open();
    const older = watch(link.send(answerWith("a")));
    await pass(5_000);
    silent.drop();
    await pass(400);
    const newer = watch(link.send(answerWith("b")));
    await pass(3_000);
    expect(optionsSent(latest()).at(-1)).toBe("b");
    for (const { command, answer } of latest().sent) if (command.type === "submitAnswer") answer({ rev: 9 });
    await pass(20_000);
    expect(newer.result).toMatchObject({ ok: true, rev: 9 });
    expect(older.result).toMatchObject({ ok: true, rev: 9 });
    expect(rooms.flatMap(optionsSent).at(-1)).toBe("b");
  });

  test("R3 an answer lost in silence does not come back over one that was stored meanwhile", async () => {
    const room = await open();
    void link.send(answerWith("a"));
    const newer = watch(link.send(answerWith("b")));
    room.sent[1]?.answer({});
    await pass(0);
    expect(newer.result).toMatchObject({ ok: true });
    await pass(30_000);
    expect(rooms.flatMap(optionsSent)).toEqual(["a", "b"]);
  });

  test("A1 a lock makes an answer under way void; another round's does not", async () => {
    const room = await open();
    void link.send(answerWith("a"));
    void link.send({ type: "lockAnswer", round: 3, answer: { kind: "choice", option: "b" } });
    void link.send({ type: "submitAnswer", round: 4, answer: { kind: "choice", option: "c" } });
    room.drop();
    await pass(3_000);
    expect(latest().sent.map(({ command }) => command.type)).toEqual(["lockAnswer", "submitAnswer"]);
    expect(optionsSent(latest())).toEqual(["c"]);
  });

  test("R9 a step back makes the step forward under way void: what was opened again is not closed by an old press", async () => {
    const room = await open();
    void link.send({ type: "next", expects: "closeAnswers" });
    void link.send({ type: "stepBack", expects: "reopenAnswers" });
    room.drop();
    await pass(3_000);
    expect(latest().sent.map(({ command }) => command.type)).toEqual(["stepBack"]);
  });

  test("over a closing socket lets the page live: tries are a second apart", async () => {
    const room = await open();
    let tries = 0;
    room.request = () => {
      tries++;
      return Promise.reject(new Error("closing"));
    };
    void link.send(answerWith("a"));
    await pass(5_500);
    expect(tries).toBeGreaterThanOrEqual(3);
    expect(tries).toBeLessThanOrEqual(7);
  });
});

describe("a silent network", () => {
  test("is given up after the second ping in vain, and made anew", async () => {
    const room = await open();
    await pass(4_000);
    expect(room.pings).toBe(1);
    room.pongs = false;
    await pass(4_000);
    expect(link.status.value).toBe("connected");
    await pass(4_000);
    expect(room.connection.close).toHaveBeenCalled();
    expect(link.status.value).toBe("reconnecting");
    await pass(500);
    expect(rooms).toHaveLength(2);
    expect(link.status.value).toBe("connected");
  });

  test("is not asked while nobody looks", async () => {
    const room = await open();
    vi.stubGlobal("document", { visibilityState: "hidden", addEventListener: listen, removeEventListener: () => {} });
    await pass(20_000);
    expect(room.pings).toBe(0);
  });

  test("tries more slowly each time, between a quarter of a second and two, and at once when the network is back", async () => {
    const room = await open();
    opens = () => Promise.reject(new Error("no network"));
    door = () => ({ status: 503, body: {} });
    seatsAsked = 0;
    room.drop();
    await pass(10_000);
    expect(seatsAsked).toBeGreaterThanOrEqual(6);
    expect(seatsAsked).toBeLessThanOrEqual(16);
    door = () => ({ status: 200, body: granted });
    opens = () => Promise.resolve();
    windowListeners.get("online")?.();
    await pass(200);
    expect(link.status.value).toBe("connected");
  });
});

describe("a network that blocks sockets", () => {
  test("is said within ten seconds, and costs the room few seats", async () => {
    opens = () => Promise.reject(new Error("426"));
    await open().catch(() => undefined);
    await pass(10_000);
    expect(link.blocked.value).toBe(true);
    const early = seatsAsked;
    expect(early).toBeLessThanOrEqual(4);
    await pass(20_000);
    expect(seatsAsked - early).toBeLessThanOrEqual(5);
  });

  test("is said within ten seconds too where the socket just never opens, which is closed when it is given up", async () => {
    opens = () => new Promise(() => undefined);
    await open().catch(() => undefined);
    await pass(9_999);
    expect(link.blocked.value).toBe(true);
    expect(seatsAsked).toBe(1);
    expect(attempts.map(({ aborted }) => aborted)).toEqual([false]);
    await pass(2_001);
    expect(attempts.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test("is said too where sockets are let through and cut at once, and tried as gently", async () => {
    await open();
    const cut = setInterval(() => latest().drop(), 300);
    await pass(4_000);
    expect(link.blocked.value).toBe(true);
    const early = seatsAsked;
    expect(early).toBeLessThanOrEqual(4);
    await pass(20_000);
    expect(seatsAsked - early).toBeLessThanOrEqual(5);
    clearInterval(cut);
    await pass(11_000);
    expect(link.status.value).toBe("connected");
    expect(link.blocked.value).toBe(false);
  });

  test("is not taken for it because connections that had lived are lost", async () => {
    await open();
    for (let drops = 0; drops < 5; drops++) {
      await pass(4_500);
      latest().drop();
      await pass(500);
      expect(link.status.value).toBe("connected");
      expect(link.blocked.value).toBe(false);
    }
  });

  test("is forgotten once a socket opens", async () => {
    opens = () => Promise.reject(new Error("426"));
    await open().catch(() => undefined);
    await pass(10_000);
    opens = () => Promise.resolve();
    await pass(11_000);
    expect(link.status.value).toBe("connected");
    expect(link.blocked.value).toBe(false);
  });
});

describe("what only looks like a blocking network", () => {
  test("one slow socket of somebody who was playing is only slow, until it is given up", async () => {
    const room = await open();
    opens = () => new Promise(() => undefined);
    room.drop();
    await pass(9_000);
    expect(link.status.value).toBe("reconnecting");
    expect(link.blocked.value).toBe(false);
    await pass(3_000);
    expect(link.blocked.value).toBe(true);
  });

  test("a server that is gone takes the verdict back, and is tried at the usual pace", async () => {
    opens = () => Promise.reject(new Error("426"));
    await open().catch(() => undefined);
    await pass(10_000);
    expect(link.blocked.value).toBe(true);
    door = () => ({ status: 503, body: {} });
    await pass(12_000);
    expect(link.blocked.value).toBe(false);
    const asked = seatsAsked;
    await pass(10_000);
    expect(seatsAsked - asked).toBeGreaterThanOrEqual(4);
  });

  test("a newcomer who changes the network does not sit out the wait", async () => {
    opens = () => Promise.reject(new Error("426"));
    await open().catch(() => undefined);
    await pass(8_000);
    opens = () => Promise.resolve();
    windowListeners.get("online")?.();
    await pass(200);
    expect(link.status.value).toBe("connected");
  });
});

describe("the end of a seat", () => {
  test.each([
    ["superseded", CLOSE.superseded],
    ["removed", CLOSE.removed],
    ["closed", CLOSE.sessionClosed],
  ])("%s is final: nothing is tried again", async (status, code) => {
    const room = await open();
    const sending = watch(link.send(answerWith("a")));
    room.drop(code);
    await pass(60_000);
    expect(link.status.value).toBe(status);
    expect(sending.result).toMatchObject({ ok: false, code: "offline" });
    expect(rooms).toHaveLength(1);
  });

  test.each(["unknownCode", "badLink", "full", "moved"])("a refusal at the door (%s) says why", async (code) => {
    door = () => ({ status: 404, body: { code } });
    await open().catch(() => undefined);
    await pass(30_000);
    expect(link.status.value).toBe("refused");
    expect(link.refusal.value).toBe(code);
    expect(seatsAsked).toBe(1);
  });

  test("too many tries at this address is a wait, for a newcomer as for who has sat here", async () => {
    door = () => ({ status: 429, body: { code: "tooManyTries" } });
    await open().catch(() => undefined);
    expect(link.status.value).toBe("connecting");
    expect(link.refusal.value).toBe("tooManyTries");
    door = () => ({ status: 200, body: granted });
    await pass(3_000);
    expect(link.status.value).toBe("connected");
    expect(link.refusal.value).toBeUndefined();
    link.close();
    door = () => ({ status: 200, body: granted });
    const room = await open();
    door = () => ({ status: 429, body: { code: "tooManyTries" } });
    room.drop();
    await pass(5_000);
    expect(link.status.value).toBe("reconnecting");
    door = () => ({ status: 200, body: granted });
    await pass(3_000);
    expect(link.status.value).toBe("connected");
  });

  test("sent away for having done nothing comes back after a while, or at once with something to say", async () => {
    const room = await open();
    room.drop(CLOSE_FOR_NOW.idle);
    await pass(4_000);
    expect(rooms).toHaveLength(1);
    await pass(6_000);
    expect(rooms).toHaveLength(2);
    latest().drop(CLOSE_FOR_NOW.idle);
    const sending = watch(link.send({ type: "join", name: "Eva", language: "en" }));
    await pass(500);
    expect(rooms).toHaveLength(3);
    latest().sent[0]?.answer({});
    await pass(0);
    expect(sending.result).toMatchObject({ ok: true });
  });

  test("leaves the room when the page closes the link, and comes back no more", async () => {
    const room = await open();
    link.close();
    expect(room.left).toBe(true);
    room.drop();
    await pass(60_000);
    expect(rooms).toHaveLength(1);
  });
});

describe("what is pushed", () => {
  test("is held, each kind for itself", async () => {
    const room = await open();
    room.push("card", { round: 1 });
    room.push("desk", { next: "start" });
    room.push("nonsense", {});
    expect(link.card.value).toEqual({ round: 1 });
    expect(link.desk.value).toEqual({ next: "start" });
    expect(link).not.toHaveProperty("nonsense");
  });

  test("the same board after a reconnect is the one held before, so that nobody draws it anew", async () => {
    const board = () => ({ id: "way", spaces: [{ id: "a" }] });
    const room = await open();
    room.push("board", board());
    const held = link.board.value;
    room.drop();
    await pass(3_000);
    latest().push("board", board());
    expect(link.board.value).toBe(held);
    latest().push("board", { ...board(), id: "other" });
    expect(link.board.value).toMatchObject({ id: "other" });
  });

  test("Q6 a reveal brings one's points and rank along", async () => {
    const room = await open();
    room.push("me", { joined: true, points: 0, rank: 4 });
    room.push("reveal", { round: 1, mine: { total: 900, rank: 2 } });
    expect(link.me.value).toMatchObject({ points: 900, rank: 2 });
  });

  test("moments reach whoever listens, until they stop", async () => {
    const room = await open();
    const heard = vi.fn();
    const stop = link.onMoments(heard);
    room.push("moments", [{ type: "gameEnded" }]);
    stop();
    room.push("moments", [{ type: "gameEnded" }]);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe("the server's clock", () => {
  test("goes steadily, whatever is done to this screen's own", async () => {
    await open();
    expect(link.now()).toBe(SERVER_MS);
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(link.now()).toBe(SERVER_MS);
    await pass(2_500);
    expect(link.now()).toBe(SERVER_MS + 2_500);
  });

  test("comes right by itself after a sleep in which this screen's own stood still", async () => {
    await open();
    await pass(1_000);
    vi.setSystemTime(Date.now() + 20_000);
    door = () => ({ status: 200, body: { ...granted, atMs: SERVER_MS + 21_000 } });
    windowListeners.get("visibilitychange")?.();
    await pass(500);
    expect(rooms).toHaveLength(2);
    expect(Math.abs(link.now() - (SERVER_MS + 21_500))).toBeLessThan(300);
  });

  test("is set anew by a quicker answer, not by a slower one", async () => {
    const room = await open();
    void link.send(answerWith("a"));
    await pass(4_000);
    room.sent[0]?.answer({ atMs: SERVER_MS + 50_000 });
    await pass(0);
    expect(link.now()).toBe(SERVER_MS + 4_000);
    windowListeners.get("visibilitychange")?.();
    void link.send(answerWith("b"));
    await pass(100);
    room.sent[1]?.answer({ atMs: SERVER_MS + 60_050 });
    await pass(0);
    expect(link.now()).toBe(SERVER_MS + 60_100);
  });
});

describe("a screen of another version than the server", () => {
  const kept = new Map<string, string>();
  const reload = vi.fn();
  beforeEach(() => {
    kept.clear();
    reload.mockClear();
    vi.stubGlobal("location", { reload });
    vi.stubGlobal("sessionStorage", {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    });
    door = () => ({ status: 200, body: { ...granted, protocol: PROTOCOL + 1 } });
  });
  const opened = async () => {
    link = openLink(
      () => ({ role: "phone", code: "123456", ticket: "t".repeat(24) }),
      () => Promise.resolve({ sitDown }),
    );
    await pass(0);
  };

  test("loads itself anew before it takes its seat, and only once for a version", async () => {
    await opened();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(rooms).toHaveLength(0);
    link.close();
    await opened();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(link.status.value).toBe("connected");
    link.close();
    door = () => ({ status: 200, body: { ...granted, protocol: PROTOCOL + 2 } });
    await opened();
    expect(reload).toHaveBeenCalledTimes(2);
  });

  test("meets it when the server comes back newer", async () => {
    door = () => ({ status: 200, body: granted });
    await opened();
    door = () => ({ status: 200, body: { ...granted, protocol: PROTOCOL + 1 } });
    latest().drop();
    await pass(1_000);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(rooms).toHaveLength(1);
  });

  test("plays on as it is where nothing would outlive the reload", async () => {
    vi.stubGlobal("sessionStorage", undefined);
    await opened();
    expect(reload).not.toHaveBeenCalled();
    expect(link.status.value).toBe("connected");
  });
});
