// The journal: what happened, written before anyone is told. Appends that arrive together share one commit.
import { z } from "zod";
import { eventVersion, type GameEvent } from "../rules/event.ts";
import type { Database, EventRow } from "./database.ts";

/** How long an append waits for others to share its commit, ms. */
const GROUP_MS = 20;
/** SQLite takes 32,766 values in one statement; five a row. */
const ROWS_PER_INSERT = 500;

type Append = {
  readonly sessionId: string;
  /** Number of events before these; event i gets revision `after + i + 1`. */
  readonly after: number;
  readonly events: readonly GameEvent[];
  /** True when the whole room waits for these: no waiting for others. */
  readonly urgent?: boolean;
  /** Called in order once the events are on disk. */
  readonly committed: () => void;
  /** Called when they are not, and will not be. */
  readonly failed: (error: Error) => void;
};

export type Journal = {
  /** Queues events for the next commit. */
  append(append: Append): void;
  /** All events of a session, oldest first. Throws on a row that is not an event. */
  read(sessionId: string): Promise<GameEvent[]>;
  /** Resolves when nothing waits to be written. */
  drain(): Promise<void>;
};

const storedEvent = z.looseObject({ type: z.string(), atMs: z.number() });

/** One journal for all sessions of this process. */
export function openJournal(database: Database): Journal {
  let queue: Append[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;

  function schedule(afterMs: number) {
    if (writing || (timer && afterMs > 0)) return;
    clearTimeout(timer);
    timer = setTimeout(write, afterMs);
  }

  function write() {
    clearTimeout(timer);
    timer = undefined;
    writing = commit().finally(() => {
      writing = undefined;
      if (queue.length > 0) schedule(0);
    });
  }

  async function commit() {
    const batch = queue;
    queue = [];
    try {
      await insert(database, batch.flatMap(rowsOf));
    } catch (cause) {
      // Whatever was decided on top of the lost events is lost with them.
      const lost = [...batch, ...queue];
      queue = [];
      const error = new Error("The journal could not be written.", { cause });
      for (const append of lost) append.failed(error);
      return;
    }
    for (const append of batch) append.committed();
  }

  return {
    append(append) {
      queue.push(append);
      schedule(append.urgent ? 0 : GROUP_MS);
    },
    async read(sessionId) {
      const rows = await database.selectFrom("events").selectAll().where("session_id", "=", sessionId).orderBy("rev").execute();
      const gap = rows.findIndex((row, index) => row.rev !== index + 1);
      if (gap >= 0) throw new Error(`The journal of session ${sessionId} lacks revision ${gap + 1}.`);
      return rows.map((row) => storedEvent.parse(JSON.parse(row.body)) as unknown as GameEvent);
    },
    async drain() {
      while (writing || timer) {
        if (!writing) write();
        await writing;
      }
    },
  };
}

function rowsOf(append: Append): EventRow[] {
  return append.events.map((event, index) => ({
    session_id: append.sessionId,
    rev: append.after + index + 1,
    at_ms: event.atMs,
    version: eventVersion,
    body: JSON.stringify(event),
  }));
}

async function insert(database: Database, rows: readonly EventRow[]) {
  await database.transaction().execute(async (transaction) => {
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
      await transaction
        .insertInto("events")
        .values(rows.slice(start, start + ROWS_PER_INSERT))
        .execute();
    }
  });
}
