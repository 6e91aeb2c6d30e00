// A session in memory over a scripted disk: nothing is true before it is written, and nothing stays decided that could not be.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LiveSession } from "../../server/rooms/live-session.ts";
import { fold } from "../../server/rules/session.ts";
import { givenBy, wasTaken, withTaken } from "../../server/rules/taken.ts";
import { aSession } from "../kit/a-session.ts";
import { right, wrong } from "../kit/cards.ts";
import { type Play, person, trainer } from "../kit/play.ts";
import { liveSession, type ScriptedDisk, scriptedDisk } from "../kit/scripted.ts";

let play: Play;
let disk: ScriptedDisk;
let session: LiveSession;
let faults: unknown[];
let nowMs: number;
let isWritable: boolean;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "clearImmediate"] });
  play = aSession().quiz().withPeople(3).answering();
  nowMs = play.nowMs;
  disk = scriptedDisk();
  faults = [];
  isWritable = true;
  session = liveSession(
    play.game,
    disk,
    () => nowMs,
    (error) => faults.push(error),
    () => isWritable,
  );
});
afterEach(() => {
  session.stop();
  vi.useRealTimers();
});

const pass = async (ms: number) => {
  nowMs += ms;
  await vi.advanceTimersByTimeAsync(ms);
};
const answer = (id: string, what = right) => session.execute(person(id), { type: "submitAnswer", round: 1, answer: what });
/** Whether a promise has settled by now. */
const settled = async (promise: Promise<unknown>): Promise<boolean> => {
  let is = false;
  void promise.then(() => {
    is = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return is;
};

describe("a receipt", () => {
  test("comes after the commit and not before, and so does what screens are told", async () => {
    const told = vi.fn();
    session.onCommitted(told);
    const receipt = answer("p1");
    expect(await settled(receipt)).toBe(false);
    expect(session.game().round?.answers.size).toBe(0);
    disk.write();
    expect(await receipt).toEqual({ ok: true, rev: play.game.rev + 1, atMs: nowMs });
    expect(session.game().round?.answers.get("p1")?.answer).toEqual(right);
    expect(told).toHaveBeenCalledTimes(1);
    expect(told.mock.calls[0]?.[0]).toMatchObject([{ type: "answerSubmitted", participantId: "p1" }]);
  });

  test("for the same answer again waits for the first one's commit", async () => {
    const first = answer("p1");
    const second = answer("p1");
    expect(disk.waiting).toHaveLength(1);
    expect(await settled(second)).toBe(false);
    disk.write();
    expect(await first).toEqual(await second);
  });

  test("of a refusal comes at once, with its code and the server's time", async () => {
    const refused = await session.execute(person("p1"), { type: "submitAnswer", round: 9, answer: right });
    expect(refused).toEqual({ ok: false, code: "wrongRound", atMs: nowMs });
    expect(disk.waiting).toHaveLength(0);
  });

  test("the trainer's are urgent, a phone's are not", async () => {
    void answer("p1");
    void session.execute(trainer, { type: "pause" });
    expect(disk.waiting.map(({ urgent }) => urgent)).toEqual([false, true]);
    disk.write();
  });
});

describe("a command under an id", () => {
  const award = { type: "awardPoints", teamId: "ember", points: 100 } as const;
  const points = () => session.game().teams[0]?.points;

  test("is taken once, however often it is sent, before its commit and after", async () => {
    const before = points() ?? 0;
    const both = [session.execute(trainer, award, "first-one"), session.execute(trainer, award, "first-one")];
    expect(disk.waiting).toHaveLength(1);
    expect(disk.waiting[0]?.events).toMatchObject([{ type: "pointsAwarded", given: { by: "trainer", id: "first-one" } }]);
    disk.write();
    const [first, second] = await Promise.all(both);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    expect(await session.execute(trainer, award, "first-one")).toEqual(first);
    expect(points()).toBe(before + 100);
  });

  test("S5 of a trainer who is known tells who it was, also without an id; their consoles know each other's", async () => {
    void session.execute({ kind: "trainer", trainerId: "t1" }, award, "first-one");
    void session.execute({ kind: "trainer", trainerId: "t2" }, award, "first-one");
    void session.execute({ kind: "trainer", trainerId: "t2" }, award);
    expect(disk.waiting.map(({ events }) => events.map((event) => event.given))).toEqual([
      [{ by: "trainer", id: "first-one", trainer: "t1" }],
      [{ by: "trainer", trainer: "t2" }],
    ]);
    disk.write();
  });

  test("of somebody else, under another id or under none is another", async () => {
    const note = { type: "noteInsight", text: "Ask why", about: "note" } as const;
    for (const [actor, id] of [
      [person("p1"), "same-text"],
      [person("p2"), "same-text"],
      [person("p1"), "other-one"],
      [person("p1"), undefined],
      [person("p1"), "same-text"],
    ] as const)
      void session.execute(actor, note, id);
    disk.write();
    await pass(0);
    expect(session.game().insights.map(({ participantId }) => participantId)).toEqual(["p1", "p2", "p1", "p1"]);
  });

  test("is taken when it could not be written and comes again", async () => {
    const lost = [session.execute(trainer, award, "first-one"), session.execute(trainer, award, "first-one")];
    disk.fail();
    expect((await Promise.all(lost)).map(({ ok }) => ok)).toEqual([false, false]);
    void session.execute(trainer, award, "first-one");
    expect(disk.waiting).toHaveLength(1);
  });

  test("that was stored is said to be, while the disk takes nothing new", async () => {
    const first = session.execute(trainer, award, "first-one");
    disk.write();
    isWritable = false;
    expect(await session.execute(trainer, award, "first-one")).toEqual(await first);
    expect(await session.execute(trainer, award, "other-one")).toMatchObject({ ok: false, code: "notStored" });
  });

  test("is judged anew when it was refused", async () => {
    const resume = { type: "submitAnswer", round: 9, answer: right } as const;
    expect(await session.execute(person("p1"), resume, "an-answer")).toMatchObject({ code: "wrongRound" });
    expect(await session.execute(person("p1"), resume, "an-answer")).toMatchObject({ code: "wrongRound" });
    void session.execute(person("p1"), { ...resume, round: 1 }, "an-answer");
    expect(disk.waiting).toHaveLength(1);
  });

  test("is known again from the journal by the next process", async () => {
    void session.execute(trainer, award, "first-one");
    const [append] = disk.waiting;
    disk.write();
    const nextDisk = scriptedDisk();
    const next = liveSession(fold([...play.events, ...(append?.events ?? [])]), nextDisk, () => nowMs);
    expect(await next.execute(trainer, award, "first-one")).toMatchObject({ ok: true, rev: play.game.rev + 1 });
    expect(nextDisk.waiting).toEqual([]);
    expect(next.game()).toEqual(session.game());
    next.stop();
  });

  test("costs a bounded memory: of each sender the newest are known", () => {
    let { game } = play;
    for (let count = 0; count < 600; count++)
      for (const actor of [trainer, person("p1")]) game = withTaken(game, givenBy(actor, `command-${count}`));
    expect([game.taken.get("trainer")?.length, game.taken.get("p1")?.length]).toEqual([512, 32]);
    const isKnown = (count: number) => wasTaken(game, { by: "p1", id: `command-${count}` });
    expect([599, 568, 567].map(isKnown)).toEqual([true, true, false]);
  });
});

describe("a disk that fails", () => {
  test("takes back what was decided, says that it is not stored, and the next attempt stands on what is written", async () => {
    const lost = answer("p1", wrong);
    disk.fail();
    expect(await lost).toMatchObject({ ok: false, code: "notStored" });
    expect(faults).toHaveLength(1);
    const again = answer("p1");
    expect(disk.waiting[0]).toMatchObject({ after: play.game.rev });
    disk.write();
    expect(await again).toMatchObject({ ok: true, rev: play.game.rev + 1 });
  });

  test("loses with the first what was decided on top of it", async () => {
    const both = [answer("p1"), answer("p2")];
    disk.fail();
    expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([false, false]);
    expect(session.game().round?.answers.size).toBe(0);
  });

  test("R2 still closes the question soon after it can, and is not hammered meanwhile", async () => {
    await pass(0);
    await pass(21_000);
    for (let times = 0; times < 4; times++) {
      expect(disk.waiting).toHaveLength(1);
      disk.fail();
      await pass(400);
      expect(disk.waiting).toHaveLength(0);
      await pass(200);
    }
    disk.write();
    await pass(0);
    expect(session.game().round?.step).toBe("closed");
  });

  test("S6 lets nothing come due, nor be said, before the time lost is given back", async () => {
    isWritable = false;
    await pass(60_000);
    expect(await answer("p1")).toMatchObject({ ok: false, code: "notStored" });
    expect(disk.waiting).toHaveLength(0);
    isWritable = true;
    void session.execute({ kind: "clock" }, { type: "recover", lostMs: 60_000 });
    disk.write();
    await pass(600);
    expect(session.game().round?.step).toBe("answer");
  });

  test("is reported once, however much it refuses, and again when it fails anew", async () => {
    for (let times = 0; times < 3; times++) {
      const lost = answer("p1");
      disk.fail();
      expect(await lost).toMatchObject({ code: "notStored" });
    }
    expect(faults).toHaveLength(1);
    const stored = answer("p1");
    disk.write();
    await stored;
    void answer("p2");
    disk.fail();
    expect(faults).toHaveLength(2);
  });
});

describe("time", () => {
  test("R2 R3 the clock closes the answers by itself a second after their deadline", async () => {
    await pass(20_900);
    expect(disk.waiting).toHaveLength(0);
    await pass(200);
    expect(disk.waiting[0]?.events.map(({ type }) => type)).toContain("answersClosed");
  });

  test("stands still for a stopped session, which answers that it has ended", async () => {
    session.stop();
    await pass(60_000);
    expect(disk.waiting).toHaveLength(0);
    expect(await answer("p1")).toEqual({ ok: false, code: "sessionEnded", atMs: nowMs });
  });
});

test("a listener that throws is a fault of its own: the others hear, the receipt comes, the game goes on", async () => {
  const told = vi.fn();
  session.onCommitted(() => {
    throw new Error("a screen's own mistake");
  });
  session.onCommitted(told);
  const receipt = answer("p1");
  disk.write();
  expect(await receipt).toMatchObject({ ok: true, rev: play.game.rev + 1 });
  expect(told).toHaveBeenCalledTimes(1);
  expect(faults).toMatchObject([{ message: "a screen's own mistake" }]);
  const next = answer("p2");
  disk.write();
  expect(await next).toMatchObject({ ok: true });
});

test("whoever stops listening is not told any more", async () => {
  const told = vi.fn();
  session.onCommitted(told)();
  const receipt = answer("p1");
  disk.write();
  await receipt;
  expect(told).not.toHaveBeenCalled();
});
