// The tables' history, oldest first. A migration that has shipped is never changed, only followed by another.
import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

const migrations: Record<string, Migration> = {
  "001-sessions-and-journal": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("sessions")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("code", "text", (column) => column.notNull())
        .addColumn("created_at_ms", "integer", (column) => column.notNull())
        .addColumn("closed_at_ms", "integer")
        .addColumn("presentation", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex("open_codes")
        .on("sessions")
        .column("code")
        .unique()
        .where("closed_at_ms" as never, "is", null)
        .execute();
      await db.schema
        .createTable("events")
        .addColumn("session_id", "text", (column) => column.notNull().references("sessions.id"))
        .addColumn("rev", "integer", (column) => column.notNull())
        .addColumn("at_ms", "integer", (column) => column.notNull())
        .addColumn("version", "integer", (column) => column.notNull())
        .addColumn("body", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("events_key", ["session_id", "rev"])
        .execute();
      await db.schema
        .createTable("facts")
        .addColumn("name", "text", (column) => column.primaryKey())
        .addColumn("value", "text", (column) => column.notNull())
        .execute();
    },
  },
  "002-session-names": {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable("sessions").addColumn("name", "text").execute();
    },
  },
  // A table of its own: in the sessions' it would stand behind their words, which are a hundred times as long and would be read with it.
  "003-summaries": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("summaries")
        .addColumn("session_id", "text", (column) => column.primaryKey().references("sessions.id"))
        .addColumn("rev", "integer", (column) => column.notNull())
        .addColumn("body", "text", (column) => column.notNull())
        .execute();
    },
  },
};

/** Runs every migration that this database has not had. */
export async function migrate<T>(database: Kysely<T>): Promise<void> {
  const { error } = await new Migrator({ db: database, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
}

/** What a database is to this program, before `migrate`. */
export type Age = "new" | "current" | "older" | "newer" | "foreign";

export async function ageOf<T>(database: Kysely<T>): Promise<Age> {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(database);
  const names = new Set(tables.rows.map(({ name }) => name));
  if (names.size === 0) return "new";
  if (!names.has("kysely_migration")) return "foreign";
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  if (rows.some(({ name }) => !(name in migrations))) return "newer";
  return rows.length < Object.keys(migrations).length ? (rows.length === 0 ? "new" : "older") : "current";
}
