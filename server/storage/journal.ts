// The journal: what happened, written before anyone is told. Appends that arrive together share one commit.
import { eventVersion, type GameEvent } from "../rules/event.ts";
import { storedEvent } from "../rules/upcast.ts";
import type { Database, EventRow, SessionRow } from "./database.ts";
import { reasonOf, storeFault } from "./store-faults.ts";

/** How long an append waits for others to share its commit, ms. */
const GROUP_MS = 20;
/** SQLite takes 32,766 values in one statement; five a row. */
const ROWS_PER_INSERT = 500;

type Append = {
  readonly sessionId: string;
  /** Number of events before these; event i gets revision `after + i + 1`. */
  readonly after: number;
  readonly events: readonly GameEvent[];
  /** The session that begins with these: it is written with them or not at all. */
  readonly begins?: Omit<SessionRow, "closed_at_ms">;
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
  /** Takes no more appends; resolves when nothing waits to be written, with how many of those that waited could not be. */
  close(): Promise<number>;
};

/** One journal for all sessions of this process. */
export const openJournal = (database: Database): Journal => new GroupedJournal(database);

class GroupedJournal implements Journal {
  readonly #database: Database;
  #queue: Append[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;
  #closed = false;
  #lost = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  append(append: Append) {
    if (this.#closed) return queueMicrotask(() => append.failed(new Error("The journal is closed, for the process is stopping.")));
    this.#queue.push(append);
    this.#schedule(append.urgent ? 0 : GROUP_MS);
  }

  async read(sessionId: string): Promise<GameEvent[]> {
    const rows = await this.#database.selectFrom("events").selectAll().where("session_id", "=", sessionId).orderBy("rev").execute();
    const gap = rows.findIndex((row, index) => row.rev !== index + 1);
    if (gap >= 0) throw new Error(`The journal of session ${sessionId} lacks revision ${gap + 1}.`);
    return rows.map(eventIn);
  }

  async close(): Promise<number> {
    this.#closed = true;
    this.#lost = 0;
    while (this.#writing || this.#timer) {
      if (!this.#writing) this.#write();
      await this.#writing;
    }
    return this.#lost;
  }

  #schedule(afterMs: number) {
    if (this.#writing || (this.#timer && afterMs > 0)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), afterMs);
  }

  #write() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#commit().finally(() => {
      this.#writing = undefined;
      if (this.#queue.length > 0) this.#schedule(0);
    });
  }

  async #commit() {
    const batch = this.#queue;
    this.#queue = [];
    const fault = await failure(this.#database, batch);
    if (fault === undefined) return tell(batch);
    // What one session cannot write is nobody else's loss: each on its own. Of a database that is held, all have waited long enough.
    const isHeld = storeFault(fault) === "busy";
    for (const [sessionId, appends] of Map.groupBy(batch, (append) => append.sessionId)) {
      const cause = isHeld ? fault : await failure(this.#database, appends);
      if (cause === undefined) tell(appends);
      else this.#lose(sessionId, appends, cause);
    }
  }

  /** Whatever was decided on top of the lost events is lost with them. */
  #lose(sessionId: string, appends: readonly Append[], cause: unknown) {
    const rests = this.#queue.filter((append) => append.sessionId === sessionId);
    this.#queue = this.#queue.filter((append) => append.sessionId !== sessionId);
    const error = new Error(`The journal could not be written: ${reasonOf(cause)}.`, { cause });
    this.#lost += appends.length + rests.length;
    for (const append of [...appends, ...rests]) guarded(() => append.failed(error));
  }
}

/** One that throws keeps no other from hearing: its error surfaces by itself, as any uncaught one does. */
function guarded(callBack: () => void) {
  try {
    callBack();
  } catch (error) {
    setImmediate(() => {
      throw error;
    });
  }
}

const tell = (appends: readonly Append[]) => {
  for (const append of appends) guarded(append.committed);
};

/** As this program would have written it; all that is known of older shapes is in `upcast.ts`. */
function eventIn({ session_id, rev, version, body }: EventRow): GameEvent {
  try {
    return storedEvent(JSON.parse(body), version);
  } catch (cause) {
    throw new Error(`Revision ${rev} of session ${session_id} cannot be read. ${reasonOf(cause)}`, { cause });
  }
}

const rowsOf = (append: Append): EventRow[] =>
  append.events.map((event, index) => ({
    session_id: append.sessionId,
    rev: append.after + index + 1,
    at_ms: event.atMs,
    version: eventVersion,
    body: JSON.stringify(event),
  }));

/** Writes all or nothing; what went wrong, or undefined. */
async function failure(database: Database, appends: readonly Append[]): Promise<unknown> {
  try {
    const rows = appends.flatMap(rowsOf);
    const begun = appends.flatMap(({ begins }) => (begins ? [{ ...begins, closed_at_ms: null }] : []));
    await database.transaction().execute(async (transaction) => {
      for (const row of begun) await transaction.insertInto("sessions").values(row).execute();
      for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
        await transaction
          .insertInto("events")
          .values(rows.slice(start, start + ROWS_PER_INSERT))
          .execute();
      }
    });
    return undefined;
  } catch (cause) {
    return cause ?? new Error("Nothing said why.");
  }
}
