// The judge at the door, by a clock of the test's own: what is counted, for whom, and who is never kept out by it.
import { describe, expect, it } from "vitest";
import { judging } from "../../server/http/judge.ts";
import { keysFrom, participantOf, trainerOf } from "../../server/http/keys.ts";
import type { LiveSession } from "../../server/rooms/live-session.ts";
import { aSession } from "../kit/a-session.ts";
import { liveSession, scriptedDisk } from "../kit/scripted.ts";
import { newTicket } from "../kit/wire.ts";

const keys = keysFrom("a secret of this installation");

/** Two sessions, `123456` here and `654321` elsewhere, both awake until `asleep` says otherwise, and a door to both. */
function aDoor() {
  let nowMs = 1_000_000;
  const now = () => nowMs;
  const sessions: Record<string, LiveSession> = {};
  for (const code of ["123456", "654321"]) {
    const disk = { ...scriptedDisk(), append: ({ committed }: { committed: () => void }) => queueMicrotask(committed) };
    sessions[code] = { ...liveSession(aSession().quiz().open().game, disk, now), id: `session-${code}`, code };
  }
  const asleep = new Set<string>();
  const byCode = (code: string) => (asleep.has(code) ? undefined : sessions[code]);
  const wakeByCode = async (code: string) => {
    asleep.delete(code);
    return sessions[code];
  };
  const wakeById = async (id: string) => Object.values(sessions).find((one) => one.id === id);
  const judge = judging({ hall: { byCode, wakeByCode, wakeById }, keys, now });
  return {
    asleep,
    pass(ms: number) {
      nowMs += ms;
    },
    session: (code = "123456") => sessions[code] as LiveSession,
    async ask(address: string, code: string, more: { word?: string; ticket?: string; takeOver?: string } = {}) {
      const asked = await judge({ role: "phone", code, ticket: newTicket(), ...more }, { address, marksIn: () => ({}) });
      return "refused" in asked ? asked.refused : "in";
    },
    async desk(address: string, more: { ticket?: string } = {}) {
      const request = { role: "console", sessionId: "session-123456", key: keys.console("session-123456"), language: "en" } as const;
      const asked = await judge({ ...request, ...more }, { address, marksIn: () => ({}) });
      return "refused" in asked ? asked.refused : asked.seat;
    },
  };
}

type Door = ReturnType<typeof aDoor>;
const fifty = async ({ ask }: Door, address: string, code = "111111", more: object = {}) => {
  const said: string[] = [];
  for (let wrong = 0; wrong < 50; wrong++) said.push(await ask(address, code, more));
  return new Set(said);
};

describe("wrong codes", () => {
  it("S1 from an address that knows no session are fifty, and then all are told the same, right or wrong", async () => {
    const door = aDoor();
    expect(await fifty(door, "a")).toEqual(new Set(["unknownCode"]));
    expect(await door.ask("a", "111111")).toBe("tooManyTries");
    expect(await door.ask("a", "123456")).toBe("tooManyTries");
    expect(await door.ask("b", "123456")).toBe("in");
    door.pass(1_200);
    expect(await door.ask("a", "123456")).toBe("in");
  });

  it("beyond which nobody wakes a session that sleeps; a right one in time does", async () => {
    const door = aDoor();
    door.asleep.add("123456");
    await fifty(door, "a");
    expect(await door.ask("a", "123456")).toBe("tooManyTries");
    expect(door.asleep.has("123456")).toBe(true);
    expect(await door.ask("b", "123456")).toBe("in");
    expect(door.asleep.has("123456")).toBe(false);
  });

  it("S3 keep nobody out of a session that somebody of their address has come to, by code or by the trainer's key", async () => {
    const door = aDoor();
    await door.ask("a", "123456");
    await door.desk("b");
    for (const address of ["a", "b"]) {
      await fifty(door, address);
      expect(await door.ask(address, "123456")).toBe("in");
      expect(await door.ask(address, "654321")).toBe("tooManyTries");
      expect(await door.ask(address, "111111")).toBe("tooManyTries");
    }
  });
});

it("S2 S3 who has a seat is let in whatever was tried from there, and with them newcomers of their address", async () => {
  const door = aDoor();
  const ticket = newTicket();
  const participantId = participantOf(door.session().id, ticket);
  await door.session().execute({ kind: "visitor", participantId }, { type: "join", name: "Eva", language: "en" });
  await fifty(door, "a");
  expect(await door.ask("a", "123456")).toBe("tooManyTries");
  expect(await door.ask("a", "123456", { ticket })).toBe("in");
  expect(await door.ask("a", "123456")).toBe("in");
});

it("S5 seats a console as the trainer whose browser it is in, where it says so", async () => {
  const door = aDoor();
  const [ticket, other] = [newTicket(), newTicket()];
  const seat = { role: "console", language: "en" };
  expect(await door.desk("a")).toEqual(seat);
  expect(await door.desk("a", { ticket })).toEqual({ ...seat, trainerId: trainerOf("session-123456", ticket) });
  expect(await door.desk("b", { ticket })).toEqual(await door.desk("a", { ticket }));
  expect(await door.desk("a", { ticket: other })).not.toEqual(await door.desk("a", { ticket }));
});

describe("a second word", () => {
  it("S3 is asked of newcomers, counted when it is wrong, and keeps out nobody of an address that knows it", async () => {
    const door = aDoor();
    await door.session().execute({ kind: "trainer" }, { type: "setWord", word: "Sunflower" });
    expect(await door.ask("a", "123456")).toBe("wordNeeded");
    expect(await fifty(door, "a", "123456", { word: "moon" })).toEqual(new Set(["wrongWord"]));
    expect(await door.ask("a", "123456", { word: "moon" })).toBe("tooManyTries");
    expect(await door.ask("a", "123456", { word: "sunflower" })).toBe("tooManyTries");
    expect(await door.ask("a", "654321")).toBe("in");
    door.pass(1_200);
    expect(await door.ask("a", "123456", { word: " SUN flower" })).toBe("in");
    await fifty(door, "a", "123456", { word: "moon" });
    expect(await door.ask("a", "123456", { word: "sunflower" })).toBe("in");
  });

  it("S3 S8 is not asked of who has a seat, nor of who brings one from another phone", async () => {
    const door = aDoor();
    const session = door.session();
    const ticket = newTicket();
    const participantId = participantOf(session.id, ticket);
    await session.execute({ kind: "visitor", participantId }, { type: "join", name: "Eva", language: "en" });
    await session.execute({ kind: "trainer" }, { type: "setWord", word: "sun" });
    expect(await door.ask("a", "123456", { ticket })).toBe("in");
    await session.execute({ kind: "trainer" }, { type: "offerSeat", participantId, code: "222222" });
    expect(await door.ask("a", "123456", { takeOver: "222222" })).toBe("in");
  });

  it("S8 guesses of a seat's code are counted for that session alone, and newcomers come in all the same", async () => {
    const door = aDoor();
    expect(await fifty(door, "a", "123456", { takeOver: "333333" })).toEqual(new Set(["badTakeOver"]));
    expect(await door.ask("a", "123456", { takeOver: "333333" })).toBe("tooManyTries");
    expect(await door.ask("a", "123456")).toBe("in");
    expect(await door.ask("a", "654321", { takeOver: "333333" })).toBe("badTakeOver");
  });
});
