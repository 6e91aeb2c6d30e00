// Waits for a database that another program holds without keeping this process from anything else: SQLite's own waiting stops everybody.
import { setTimeout as sleep } from "node:timers/promises";
import { type CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, type SqliteDialectConfig, SqliteDriver } from "kysely";
import { storeFault } from "./store-faults.ts";

/** Tried again this often, ms. */
const AGAIN_MS = 25;
/** So long is waited in all, well within what a phone waits for its receipt; from then on nothing waits, until a write succeeds, ms. */
export const PATIENCE_MS = 2_000;

export class PatientDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new PatientDriver(this.#config);
  }
}

class PatientDriver extends SqliteDriver {
  #patient: DatabaseConnection | undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#patient ??= patient(await super.acquireConnection());
    return this.#patient;
  }
}

function patient(connection: DatabaseConnection): DatabaseConnection {
  let busySinceMs: number | undefined;

  async function once<R>(query: CompiledQuery) {
    const result = await connection.executeQuery<R>(query);
    // Reading goes on beside a writer, and says nothing of it.
    if (query.query.kind !== "SelectQueryNode") busySinceMs = undefined;
    return result;
  }

  function mayWait(error: unknown): boolean {
    if (storeFault(error) !== "busy") return false;
    busySinceMs ??= performance.now();
    return performance.now() - busySinceMs < PATIENCE_MS;
  }

  async function executeQuery<R>(query: CompiledQuery) {
    for (;;) {
      try {
        return await once<R>(query);
      } catch (error) {
        if (!mayWait(error)) throw error;
      }
      await sleep(AGAIN_MS);
    }
  }

  return { executeQuery, streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize) };
}
