// Which sessions there are, and what this installation keeps for itself: its secret and its pulse.
import { randomBytes } from "node:crypto";
import type { Database, SessionRow } from "./database.ts";

export type SessionStore = {
  close(sessionId: string, atMs: number): Promise<void>;
  /** Undefined takes the name away. */
  rename(sessionId: string, name: string | undefined): Promise<void>;
  /** Removes sessions without a first event: older versions wrote the two apart, and a kill between them left one that nothing opens. */
  clearUnborn(): Promise<void>;
  /** Open sessions, oldest first. */
  open(): Promise<SessionRow[]>;
};

export function openSessionStore(database: Database): SessionStore {
  return {
    async close(sessionId, atMs) {
      await database.updateTable("sessions").set({ closed_at_ms: atMs }).where("id", "=", sessionId).execute();
    },
    async rename(sessionId, name) {
      await database
        .updateTable("sessions")
        .set({ name: name ?? null })
        .where("id", "=", sessionId)
        .execute();
    },
    async clearUnborn() {
      await database
        .deleteFrom("sessions")
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom("events").select("rev").whereRef("events.session_id", "=", "sessions.id"))),
        )
        .execute();
    },
    open: () => database.selectFrom("sessions").selectAll().where("closed_at_ms", "is", null).orderBy("created_at_ms").execute(),
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
  const wroteMs = await lastWrittenMs(database);
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

async function readFact(database: Database, name: string): Promise<string | undefined> {
  return (await database.selectFrom("facts").select("value").where("name", "=", name).executeTakeFirst())?.value;
}

async function writeFact(database: Database, name: string, value: string, replace: boolean): Promise<void> {
  const insert = database.insertInto("facts").values({ name, value });
  await insert.onConflict((conflict) => (replace ? conflict.column("name").doUpdateSet({ value }) : conflict.doNothing())).execute();
}
