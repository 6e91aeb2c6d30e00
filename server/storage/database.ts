// Opens the one database file and brings its tables up to date; the rest of the server sees Kysely, never SQLite.
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, type SqliteDatabase } from "kysely";
import { DataFault, databaseFile, dataFault, lockFile, makeFolder } from "./data-folder.ts";
import { ageOf, migrate } from "./migrations.ts";
import { keepToOwner } from "./owner-only.ts";
import { PATIENCE_MS, PatientDialect } from "./patient.ts";
import { clear, salvage, takePlace } from "./salvage.ts";
import { storeFault } from "./store-faults.ts";

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

/**
 * Opens `wayfarer.sqlite` in `dataDir`, makes the folder and the tables where missing, and saves what can be read of a damaged one.
 * `notice` hears what the trainer should know. Throws a readable error when it cannot.
 */
export async function openDatabase(dataDir: string, notice: (sentence: string) => void = () => {}): Promise<Database> {
  const path = databaseFile(dataDir);
  try {
    makeFolder(dataDir);
    keepToOwner(path);
    try {
      return await openTables(openFile(path), dataDir, notice);
    } catch (error) {
      if (storeFault(error) !== "damaged") throw error;
      notice(await saveWhatCanBe(path, dataDir, error));
      return await openTables(openFile(path), dataDir, notice);
    }
  } catch (cause) {
    throw dataFault(dataDir, cause);
  }
}

function openFile(path: string): DatabaseSync {
  const file = new DatabaseSync(path);
  try {
    // Write-ahead log for speed, full sync so that what was acknowledged survives a power cut.
    file.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`);
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

async function openTables(file: DatabaseSync, dataDir: string, notice: (sentence: string) => void): Promise<Database> {
  const database = new Kysely<Tables>({ dialect: new PatientDialect({ database: adapt(file) }) });
  try {
    const age = await ageOf(database);
    if (age === "newer" || age === "foreign") throw new DataFault(notForUs[age](databaseFile(dataDir)));
    await migrate(database);
    if (age === "older") notice("The database was of an older Wayfarer, and has been brought up to date.");
    probe(file);
    // From here on people are served meanwhile: waiting is the dialect's, for SQLite's stops the whole process.
    file.exec("PRAGMA busy_timeout = 0");
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

const notForUs = {
  newer: (path: string) =>
    `The database ${path} was made by a newer Wayfarer than this one. Start that one, or set DATA_DIR to another folder.`,
  foreign: (path: string) => `The database ${path} belongs to another program. Set DATA_DIR to another folder.`,
};

/** Throws where what every session stands on is damaged: what a start reads, and where the next event goes. A session's own pages are its own affair. */
function probe(file: DatabaseSync) {
  file.exec("SELECT name, value FROM facts; SELECT id, code, closed_at_ms FROM sessions");
  file.exec("BEGIN IMMEDIATE");
  try {
    file.exec("INSERT INTO sessions (id, code, created_at_ms, closed_at_ms, presentation) VALUES ('', '', 0, 0, '')");
    file.exec("INSERT INTO events VALUES ('', 1, 0, 0, '')");
  } finally {
    if (file.isTransaction) file.exec("ROLLBACK");
  }
}

async function saveWhatCanBe(path: string, dataDir: string, error: unknown): Promise<string> {
  const made = `${path}.salvaged`;
  clear(made);
  keepToOwner(made);
  const fresh = openFile(made);
  const database = await openTables(fresh, dataDir, () => {});
  const saved = salvage(path, fresh);
  await database.destroy();
  if (saved !== undefined) return `${saved} The damaged file is kept as ${takePlace(path, made)}.`;
  clear(made);
  throw error;
}

const nothingToRollBack = { reader: false, all: () => [], run: () => ({ changes: 0, lastInsertRowid: 0 }), iterate: () => [].values() };

/** Kept for as long as the process lives; the system lets go of it however the process ends. */
const locks: DatabaseSync[] = [];

/** Keeps a second process off the same data: two would write the same journals. Throws a readable error when there is one. */
export function lockData(dataDir: string): void {
  try {
    makeFolder(dataDir);
    const lock = new DatabaseSync(lockFile(dataDir));
    lock.exec("BEGIN EXCLUSIVE");
    locks.push(lock);
  } catch (cause) {
    if (storeFault(cause) !== "busy") throw dataFault(dataDir, cause);
    throw new DataFault(`Wayfarer is already running on the data folder ${dataDir}. Stop it first, or set DATA_DIR to another folder.`, {
      cause,
    });
  }
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
