// Which sessions there are, and what this installation keeps for itself: its secret and its pulse.
import { randomBytes } from "node:crypto";
import { type Expression, sql } from "kysely";
import type { Database, SessionRow, SummaryRow } from "./database.ts";
import { readFact, writeFact } from "./facts.ts";

/** An open session without its words and events: what a start must know of each. */
export type OpenSession = {
  readonly id: string;
  readonly code: string;
  /** When its last event happened, ms; null when that cannot be read. */
  readonly lastAtMs: number | null;
  /** When something last happened in it besides restarts, ms. */
  readonly playedAtMs: number | null;
  /** Its summary, when it was kept and nothing has happened since. */
  readonly summary: string | null;
};

/** What the list tells of a session besides its game, as stored: `titles` and `client` are JSON. */
export type Heading = { readonly name: string | null; readonly titles: string; readonly client: string | null };

export type SessionStore = {
  close(sessionId: string, atMs: number): Promise<void>;
  /** Undefined takes the name away. Forgets the summary, which told the old one. */
  rename(sessionId: string, name: string | undefined): Promise<void>;
  /** Removes sessions without a first event: older versions wrote the two apart, and a kill between them left one that nothing opens. */
  clearUnborn(): Promise<void>;
  /** Open sessions, oldest first; what cannot be read of one is null and keeps no other from being told. */
  open(): Promise<OpenSession[]>;
  /** Throws when there is no such session. */
  words(sessionId: string): Promise<Pick<SessionRow, "presentation" | "name">>;
  heading(sessionId: string): Promise<Heading>;
  keepSummaries(rows: readonly SummaryRow[]): Promise<void>;
};

/** Open sessions, oldest first. A damaged journal fails this query for all: then each is asked for itself. */
const openSessions = (database: Database) => {
  const last = <T>(what: Expression<T>, besides: string) =>
    sql<T | null>`(select ${what} from events where session_id = sessions.id and ${sql.raw(besides)} order by rev desc limit 1)`;
  return database
    .selectFrom("sessions")
    .leftJoin("summaries", "summaries.session_id", "sessions.id")
    .select(["id", "code"])
    .select(last(sql<number>`at_ms`, "true").as("lastAtMs"))
    .select(last(sql<number>`at_ms`, "body ->> 'type' is not 'sessionRecovered'").as("playedAtMs"))
    .select(sql<string | null>`case when summaries.rev = ${last(sql<number>`rev`, "true")} then summaries.body end`.as("summary"))
    .where("closed_at_ms", "is", null)
    .orderBy("created_at_ms");
};

async function eachForItself(database: Database): Promise<OpenSession[]> {
  const unclosed = database.selectFrom("sessions").select(["id", "code"]).where("closed_at_ms", "is", null).orderBy("created_at_ms");
  const all: OpenSession[] = [];
  for (const { id, code } of await unclosed.execute()) {
    const unread = { id, code, lastAtMs: null, playedAtMs: null, summary: null };
    const one = openSessions(database).where("id", "=", id).executeTakeFirst();
    all.push((await one.catch(() => unread)) ?? unread);
  }
  return all;
}

export function openSessionStore(database: Database): SessionStore {
  return {
    async close(sessionId, atMs) {
      await database.updateTable("sessions").set({ closed_at_ms: atMs }).where("id", "=", sessionId).execute();
    },
    async rename(sessionId, name) {
      await database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("summaries").where("session_id", "=", sessionId).execute();
        await transaction
          .updateTable("sessions")
          .set({ name: name ?? null })
          .where("id", "=", sessionId)
          .execute();
      });
    },
    async clearUnborn() {
      await database
        .deleteFrom("sessions")
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom("events").select("rev").whereRef("events.session_id", "=", "sessions.id"))),
        )
        .execute();
    },
    open: () =>
      openSessions(database)
        .execute()
        .catch(() => eachForItself(database)),
    words: (sessionId) =>
      database.selectFrom("sessions").select(["presentation", "name"]).where("id", "=", sessionId).executeTakeFirstOrThrow(),
    heading: (sessionId) =>
      database
        .selectFrom("sessions")
        .select(["name", sql<string>`presentation -> 'titles'`.as("titles")])
        .select(sql<string | null>`coalesce(presentation -> 'client', presentation -> 'organisation') -> 'name'`.as("client"))
        .where("id", "=", sessionId)
        .executeTakeFirstOrThrow(),
    async keepSummaries(rows) {
      if (rows.length === 0) return;
      await database.replaceInto("summaries").values(rows).execute();
    },
  };
}

/** The installation's secret, made at its first start; every link and key derives from it. */
export async function installationSecret(database: Database): Promise<string> {
  await writeFact(database, "secret", randomBytes(32).toString("base64url"), false);
  return (await readFact(database, "secret")) ?? "";
}

/** Notes that the process lives, so that a restart knows how long it was down. */
export async function beat(database: Database, nowMs: number): Promise<void> {
  await writeFact(database, "alive", String(nowMs), true);
}

/**
 * When this installation last lived, ms: its last beat, or the last that any open session wrote after it; undefined at the very first
 * start. Time goes on from here, whatever the wall clock was set back to.
 */
export async function lastAlive(database: Database): Promise<number | undefined> {
  const beatMs = Number((await readFact(database, "alive")) ?? 0);
  // A damaged page is told of when its session is opened; the beat is left.
  const wroteMs = await lastWrittenMs(database).catch(() => 0);
  return beatMs === 0 && wroteMs === 0 ? undefined : Math.max(beatMs, wroteMs);
}

/** By the key of the events: one look a session, however long its journal. */
async function lastWrittenMs(database: Database): Promise<number> {
  const row = await database
    .selectFrom((outer) =>
      outer
        .selectFrom("sessions")
        .where("closed_at_ms", "is", null)
        .select((each) =>
          each
            .selectFrom("events")
            .whereRef("events.session_id", "=", "sessions.id")
            .select("at_ms")
            .orderBy("rev", "desc")
            .limit(1)
            .as("at_ms"),
        )
        .as("latest"),
    )
    .select(({ fn }) => fn.max("latest.at_ms").as("at_ms"))
    .executeTakeFirst();
  return row?.at_ms ?? 0;
}

/** The address the trainer picked for phones, kept over restarts; empty when none. */
export async function pickedAddress(database: Database): Promise<string> {
  return (await readFact(database, "address")) ?? "";
}

/** Keeps the pick; empty forgets it. */
export async function keepPickedAddress(database: Database, address: string): Promise<void> {
  await writeFact(database, "address", address, true);
}
