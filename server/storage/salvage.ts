// Saves from a damaged database what can be read: whole sessions into a new file, in the damaged one's place, which is kept beside it.
import { existsSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";

type Row = Readonly<Record<string, SQLInputValue>>;
type Found = { readonly rows: readonly Row[]; readonly isWhole: boolean };

/** Rows asked for at once; where a page among them is damaged, fewer and fewer. */
const AT_ONCE = 1_024;
/** No page holds as many: where not even the last row's number can be read, the end is past so many that cannot. */
const NO_PAGE_HOLDS = 4_096;

/** `to` is a new database with its tables, `file` the damaged one. Answers what to tell the trainer; undefined when nothing could be read. */
export function salvage(file: string, to: DatabaseSync): string | undefined {
  const from = new DatabaseSync(file);
  try {
    const sessions = rowsOf(from, "sessions");
    const events = rowsOf(from, "events");
    const facts = rowsOf(from, "facts").rows;
    if (sessions.rows.length + facts.length === 0) return undefined;
    const journals = Map.groupBy(events.rows, (row) => row.session_id);
    const isSound = (session: Row) => isUnbroken(from, session, journals.get(session.id ?? null) ?? [], events.isWhole);
    const sound = sessions.rows.filter(isSound);
    copy(to, "facts", facts);
    copy(to, "sessions", sound);
    for (const { id } of sound) copy(to, "events", journals.get(id ?? null) ?? []);
    return told(sessions, sound, facts);
  } finally {
    from.close();
  }
}

/** Puts the new file in the damaged one's place; where that is kept. */
export function takePlace(file: string, made: string): string {
  const kept = `${file}.damaged-${new Date().toISOString().replace(/[:.]/g, "-")}`;
  for (const beside of ["", "-wal", "-shm"]) if (existsSync(file + beside)) renameSync(file + beside, kept + beside);
  renameSync(made, file);
  return kept;
}

/** An earlier attempt that did not come to its end. */
export const clear = (made: string): void => {
  for (const beside of ["", "-wal", "-shm"]) rmSync(made + beside, { force: true });
};

function rowsOf(file: DatabaseSync, table: string): Found {
  const some = file.prepare(`select rowid as place, * from ${table} where rowid between ? and ?`);
  const last = lastPlace(file, table);
  const rows: Row[] = [];
  let [missed, isWhole] = [0, last !== undefined];
  const read = (from: number, to: number): void => {
    try {
      const found = some.all(from, to) as Row[];
      rows.push(...found);
      missed = 0;
    } catch {
      if (from < to) split(from, to);
      else {
        isWhole = false;
        missed++;
      }
    }
  };
  const split = (from: number, to: number) => {
    const half = Math.floor((from + to) / 2);
    read(from, half);
    read(half + 1, to);
  };
  for (let from = 1; from <= (last ?? Number.POSITIVE_INFINITY); from += AT_ONCE) {
    read(from, from + AT_ONCE - 1);
    if (last === undefined && missed > NO_PAGE_HOLDS) break;
  }
  return { rows, isWhole };
}

/** Undefined when the page it stands on cannot be read. */
function lastPlace(file: DatabaseSync, table: string): number | undefined {
  try {
    return Number(file.prepare(`select max(rowid) as last from ${table}`).get()?.last ?? 0);
  } catch {
    return undefined;
  }
}

/** Every event from the first to the last: where a page of events is lost, only their index still knows how many there were. */
function isUnbroken(file: DatabaseSync, { id }: Row, journal: readonly Row[], areAllRead: boolean): boolean {
  const revs = journal.map(({ rev }) => Number(rev)).sort((one, other) => one - other);
  if (revs.length === 0 || revs.some((rev, index) => rev !== index + 1)) return false;
  if (areAllRead) return true;
  try {
    return file.prepare("select max(rev) as last from events where session_id = ?").get(id ?? null)?.last === revs.length;
  } catch {
    return false;
  }
}

function copy(to: DatabaseSync, table: string, rows: readonly Row[]) {
  const known = to.prepare(`select name from pragma_table_info('${table}')`).all();
  const columns = known.map(({ name }) => String(name));
  const insert = to.prepare(`insert or replace into ${table} (${columns.join()}) values (${columns.map(() => "?").join()})`);
  to.exec("begin");
  for (const row of rows) insert.run(...columns.map((column) => row[column] ?? null));
  to.exec("commit");
}

function told({ rows, isWhole }: Found, sound: readonly Row[], facts: readonly Row[]): string {
  const saved = new Set(sound);
  const open = rows.filter((row) => !saved.has(row) && row.closed_at_ms === null).map(({ code }) => code);
  return [
    `The database was damaged. ${sound.length} of ${rows.length} sessions that could be found are whole, and there again.`,
    ...(open.length > 0 ? [`Not whole, and left out: ${open.join(", ")}.`] : []),
    ...(isWhole ? [] : ["There may have been more."]),
    ...(facts.some(({ name }) => name === "secret") ? [] : ["This installation's secret is lost: every link and key is a new one."]),
  ].join(" ");
}
