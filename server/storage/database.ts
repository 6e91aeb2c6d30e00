// Opens the one database file and brings its tables up to date; the rest of the server sees Kysely, never SQLite.
import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, type SqliteDatabase } from "kysely";
import { migrate } from "./migrations.ts";
import { keepToOwner } from "./owner-only.ts";
import { PATIENCE_MS, PatientDialect } from "./patient.ts";

/** One row a session; it is open while `closed_at_ms` is null. `name` is the trainer's own, null without one. */
export type SessionRow = {
  id: string;
  code: string;
  created_at_ms: number;
  closed_at_ms: number | null;
  presentation: string;
  name: string | null;
};
/** The journal: one row an event, in order. `body` is the event as JSON, `version` its shape's. */
export type EventRow = { session_id: string; rev: number; at_ms: number; version: number; body: string };
/** What the trainer's list tells of a session, as JSON; true as long as its journal ends at `rev`. */
export type SummaryRow = { session_id: string; rev: number; body: string };
/** Secrets and marks of this installation. */
type FactRow = { name: string; value: string };
type Tables = { sessions: SessionRow; events: EventRow; summaries: SummaryRow; facts: FactRow };
export type Database = Kysely<Tables>;

export const databaseFile = (dataDir: string): string => join(dataDir, "wayfarer.sqlite");

/** Opens `wayfarer.sqlite` in `dataDir`, makes the folder and the tables where missing. Throws a readable error when it cannot write there. */
export async function openDatabase(dataDir: string): Promise<Database> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
    keepToOwner(databaseFile(dataDir));
    const file = new DatabaseSync(databaseFile(dataDir));
    // Write-ahead log for speed, full sync so that what was acknowledged survives a power cut.
    file.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`);
    // From here on people are served meanwhile: waiting is the dialect's, for SQLite's stops the whole process.
    file.exec("PRAGMA busy_timeout = 0");
    const database = new Kysely<Tables>({ dialect: new PatientDialect({ database: adapt(file) }) });
    await migrate(database);
    return database;
  } catch (cause) {
    throw new Error(
      `The data folder ${dataDir} cannot be written: ${(cause as Error).message}. Set DATA_DIR to a folder you may write to.`,
      {
        cause,
      },
    );
  }
}

const nothingToRollBack = { reader: false, all: () => [], run: () => ({ changes: 0, lastInsertRowid: 0 }), iterate: () => [].values() };

/** Kept for as long as the process lives; the system lets go of it however the process ends. */
const locks: DatabaseSync[] = [];

/** Keeps a second process off the same data: two would write the same journals. Throws a readable error when there is one. */
export function lockData(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(dataDir, "lock.sqlite"));
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    throw new Error(`Wayfarer is already running on the data folder ${dataDir}. Stop it first, or set DATA_DIR to another folder.`, {
      cause,
    });
  }
  locks.push(lock);
}

/** Kysely speaks to drivers shaped like better-sqlite3; node:sqlite differs in taking parameters one by one. Statements are kept, for preparing one costs more than running it. */
function adapt(file: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  return {
    close: () => file.close(),
    prepare(sql) {
      // A full disk ends the transaction by itself; rolling back then would hide what happened behind another error.
      if (sql === "rollback" && !file.isTransaction) return nothingToRollBack;
      const known = kept.get(sql);
      if (known) return known;
      // A transaction of ours writes: taking its turn at once, it is never turned away half-way.
      const statement = file.prepare(sql === "begin" ? "begin immediate" : sql);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      const adapted = {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
        run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
      };
      if (kept.size < 200) kept.set(sql, adapted);
      return adapted;
    },
  };
}
