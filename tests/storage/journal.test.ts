// The journal on a real database: order, groups, gaps, and a disk that fills up.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type KyselyPlugin, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { GameEvent } from "../../server/rules/event.ts";
import { databaseFile } from "../../server/storage/data-folder.ts";
import { type Database, openDatabase } from "../../server/storage/database.ts";
import { type Journal, openJournal } from "../../server/storage/journal.ts";
import { PATIENCE_MS } from "../../server/storage/patient.ts";
import { openSessionStore } from "../../server/storage/sessions.ts";

let folder: string;
let database: Database;
let journal: Journal;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wayfarer-journal-"));
  database = await openDatabase(folder);
  journal = openJournal(database);
  await database
    .insertInto("sessions")
    .values([row("one", "111111"), row("two", "222222")])
    .execute();
});
afterEach(async () => {
  vi.useRealTimers();
  await database.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const row = (id: string, code: string) => ({ id, code, name: null, created_at_ms: 1, closed_at_ms: null, presentation: "{}" });
const locked = (atMs: number): GameEvent => ({ type: "doorLocked", locked: true, atMs });

/** Appends and tells how it went. */
const append = (sessionId: string, after: number, events: readonly GameEvent[], urgent = false): Promise<void> =>
  new Promise((committed, failed) => journal.append({ sessionId, after, events, urgent, committed, failed }));

describe("the journal", () => {
  test("reads back what was appended, in order and each session its own", async () => {
    await Promise.all([append("one", 0, [locked(1), locked(2)]), append("two", 0, [locked(7)]), append("one", 2, [locked(3)])]);
    expect(await journal.read("one")).toEqual([locked(1), locked(2), locked(3)]);
    expect(await journal.read("two")).toEqual([locked(7)]);
    expect(await journal.read("nobody")).toEqual([]);
  });

  test("calls back in the order of the appends", async () => {
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((n) => append("one", n - 1, [locked(n)]).then(() => order.push(n))));
    expect(order).toEqual([1, 2, 3]);
  });

  test("waits for others up to 20 ms, but not when the whole room waits", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const calm = vi.fn();
    journal.append({ sessionId: "one", after: 0, events: [locked(1)], committed: calm, failed: calm });
    await vi.advanceTimersByTimeAsync(19);
    expect(calm).not.toHaveBeenCalled();
    const urgent = append("two", 0, [locked(2)], true);
    await vi.advanceTimersByTimeAsync(0);
    await urgent;
    expect(calm).toHaveBeenCalledTimes(1);
  });

  test("writes more rows than one statement takes", async () => {
    const many = Array.from({ length: 1_203 }, (_, index) => locked(index));
    await append("one", 0, many);
    expect(await journal.read("one")).toEqual(many);
  });

  test("names the revision that is missing", async () => {
    await append("one", 0, [locked(1), locked(2), locked(3)]);
    await database.deleteFrom("events").where("rev", "=", 2).execute();
    await expect(journal.read("one")).rejects.toThrow("The journal of session one lacks revision 2.");
  });

  test("takes no event for granted: a row that is none is an error", async () => {
    await append("one", 0, [locked(1)]);
    await database.updateTable("events").set({ body: '{"nonsense":true}' }).execute();
    await expect(journal.read("one")).rejects.toThrow("Revision 1 of session one cannot be read. It is no event.");
  });

  test("says which session a newer program wrote on, from where, and what to do, and reads the others", async () => {
    await Promise.all([append("one", 0, [locked(1), locked(2)]), append("two", 0, [locked(3)])]);
    await database.updateTable("events").set({ version: 99 }).where("session_id", "=", "one").where("rev", "=", 2).execute();
    await expect(journal.read("one")).rejects.toThrow(
      /^Revision 2 of session one cannot be read\. It is of version 99, and this Wayfarer reads up to \d+\. A newer Wayfarer wrote it: start that one/,
    );
    expect(await journal.read("two")).toEqual([locked(3)]);
  });

  test("reads rows of an older version as today's", async () => {
    await append("one", 0, [locked(1), locked(2)]);
    const body = JSON.stringify({ ...locked(1), command: "trainer lock-the-door" });
    await database.updateTable("events").set({ version: 1, body }).where("rev", "=", 1).execute();
    expect(await journal.read("one")).toEqual([{ ...locked(1), given: { by: "trainer", id: "lock-the-door" } }, locked(2)]);
  });

  test("a revision is written once: a second one fails and leaves the first", async () => {
    await append("one", 0, [locked(1)]);
    await expect(append("one", 0, [locked(2)])).rejects.toThrow("could not be written");
    expect(await journal.read("one")).toEqual([locked(1)]);
  });

  test("writes what waits before the process ends, and takes nothing more", async () => {
    const [done, lost] = [vi.fn(), vi.fn()];
    journal.append({ sessionId: "one", after: 0, events: [locked(1)], committed: done, failed: lost });
    const closed = journal.close();
    await expect(append("one", 1, [locked(2)])).rejects.toThrow("stopping");
    await closed;
    expect(done).toHaveBeenCalledTimes(1);
    expect(lost).not.toHaveBeenCalled();
    await expect(append("two", 0, [locked(3)])).rejects.toThrow("stopping");
    expect(await journal.read("one")).toEqual([locked(1)]);
  });
});

describe("what one session cannot write", () => {
  const unwritable = { type: "doorLocked", locked: 1n, atMs: 1 } as unknown as GameEvent;

  test("is nobody else's loss, though they share a commit", async () => {
    await append("one", 0, [locked(1)]);
    const outcomes = await Promise.allSettled([
      append("one", 0, [locked(2)]),
      append("two", 0, [locked(3)]),
      append("one", 1, [locked(4)]),
      append("two", 1, [locked(5)]),
    ]);
    // What was decided on top of the lost event is lost with it.
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected", "fulfilled"]);
    expect(await journal.read("one")).toEqual([locked(1)]);
    expect(await journal.read("two")).toEqual([locked(3), locked(5)]);
  });

  test("nor is an event that cannot even be put into words", async () => {
    const outcomes = await Promise.allSettled([append("one", 0, [unwritable]), append("two", 0, [locked(3)])]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect(await journal.read("two")).toEqual([locked(3)]);
  });

  test("and who throws on hearing that it is written keeps no other from hearing", async () => {
    const surfaced = new Promise((resolve) => {
      const listeners = process.listeners("uncaughtException");
      process.removeAllListeners("uncaughtException").once("uncaughtException", (error) => {
        for (const listener of listeners) process.on("uncaughtException", listener);
        resolve(error);
      });
    });
    const mistake = new Error("a listener's own mistake");
    const committed = () => {
      throw mistake;
    };
    journal.append({ sessionId: "one", after: 0, events: [locked(1)], committed, failed: committed });
    await append("two", 0, [locked(2)]);
    expect(await surfaced).toBe(mistake);
    await append("one", 1, [locked(3)]);
    expect(await journal.read("one")).toHaveLength(2);
  });
});

describe("a new session", () => {
  const stored = () => database.selectFrom("sessions").select("id").execute();
  const begin = (id: string, code: string, events: readonly GameEvent[]) =>
    new Promise<void>((committed, failed) => journal.append({ sessionId: id, begins: row(id, code), after: 0, events, committed, failed }));

  test("is written with its first event or not at all", async () => {
    const unwritable = { type: "doorLocked", locked: 1n, atMs: 1 } as unknown as GameEvent;
    await begin("three", "333333", [locked(1)]);
    await expect(begin("four", "444444", [unwritable])).rejects.toThrow("could not be written");
    expect(new Set((await stored()).map(({ id }) => id))).toEqual(new Set(["one", "two", "three"]));
    expect(await journal.read("three")).toEqual([locked(1)]);
  });

  test("cannot take the code of one that is open, and a write beside it goes on", async () => {
    const outcomes = await Promise.allSettled([begin("five", "111111", [locked(1)]), append("two", 0, [locked(2)])]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect(await journal.read("five")).toEqual([]);
  });

  test("that an older version left without its first event is cleared at a start, and its code is free", async () => {
    await append("one", 0, [locked(1)]);
    await openSessionStore(database).clearUnborn();
    expect(await stored()).toEqual([{ id: "one" }]);
    await begin("six", "222222", [locked(1)]);
    expect(await journal.read("six")).toHaveLength(1);
  });
});

describe("a full disk", () => {
  const setPages = async (more: number) => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database);
    await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + more}`).execute(database);
  };
  const large: GameEvent = { type: "teamRenamed", teamId: "sun", name: "x".repeat(200_000), atMs: 1 };

  test("fails what it cannot hold with what rests on it, keeps what was there, and takes the next", async () => {
    await append("one", 0, [locked(1)]);
    await setPages(3);
    const outcomes = await Promise.allSettled([append("one", 1, [large]), append("one", 2, [locked(2)]), append("two", 0, [locked(3)])]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
    expect(await journal.read("one")).toEqual([locked(1)]);
    expect(await journal.read("two")).toEqual([locked(3)]);
    await append("one", 1, [locked(4)]);
    expect(await journal.read("one")).toEqual([locked(1), locked(4)]);
    await setPages(1_000);
    await append("one", 2, [large]);
    expect(await journal.read("one")).toHaveLength(3);
  });

  test("fails too what was appended while the write that failed was under way: it rests on what is lost", async () => {
    const meanwhile: Promise<void>[] = [];
    const arrives: KyselyPlugin = {
      transformQuery({ node }) {
        if (meanwhile.length === 0) meanwhile.push(append("one", 1, [locked(2)]));
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    journal = openJournal(database.withPlugin(arrives));
    await setPages(0);
    await expect(append("one", 0, [large], true)).rejects.toThrow("could not be written");
    await expect(meanwhile[0]).rejects.toThrow("could not be written");
    expect(await journal.read("one")).toEqual([]);
  });

  test("says why", async () => {
    await setPages(0);
    const failed = append("one", 0, [large]);
    await expect(failed).rejects.toThrow("The journal could not be written: the disk is full.");
    await expect(failed).rejects.toMatchObject({ cause: expect.objectContaining({ message: expect.stringContaining("full") }) });
  });
});

describe("a database that another program holds", () => {
  let other: DatabaseSync;
  const hold = (how: string) => other.exec(`BEGIN ${how}`);
  /** How often the process came to other things while `what` went on: standing still, never. */
  async function turnsDuring(what: Promise<unknown>): Promise<number> {
    let turns = 0;
    const look = setInterval(() => turns++, 5);
    await what;
    clearInterval(look);
    return turns;
  }

  beforeEach(() => {
    other = new DatabaseSync(databaseFile(folder));
  });
  afterEach(() => other.close());

  test.each(["IMMEDIATE", "EXCLUSIVE"])("is waited for, %s, while the process goes on", async (how) => {
    hold(how);
    const stored = append("one", 0, [locked(1)]);
    setTimeout(() => other.exec("ROLLBACK"), 600);
    expect(await turnsDuring(stored)).toBeGreaterThan(10);
    expect(await journal.read("one")).toEqual([locked(1)]);
  });

  test("is not waited for too long: what cannot be stored is refused, all at once, the next without waiting, and later all is well", async () => {
    hold("IMMEDIATE");
    const since = performance.now();
    const outcomes = await Promise.allSettled([append("one", 0, [locked(1)]), append("two", 0, [locked(1)])]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(outcomes[0]).toMatchObject({ reason: { message: expect.stringContaining("another program holds the database") } });
    const waitedMs = performance.now() - since;
    expect(waitedMs).toBeGreaterThan(PATIENCE_MS - 100);
    expect(waitedMs).toBeLessThan(2 * PATIENCE_MS);
    const again = performance.now();
    await expect(append("one", 0, [locked(1)])).rejects.toThrow();
    expect(performance.now() - again).toBeLessThan(PATIENCE_MS / 2);
    expect(await journal.read("one")).toEqual([]);
    other.exec("ROLLBACK");
    await append("one", 0, [locked(2)]);
    expect(await journal.read("one")).toEqual([locked(2)]);
  });

  test("holds up the closing of the journal no longer than that, which says how much was lost", async () => {
    hold("IMMEDIATE");
    const lost = append("one", 0, [locked(1)]).catch(() => "lost");
    expect(await journal.close()).toBe(1);
    expect(await lost).toBe("lost");
  });
});
