// Every open session by its id and code, in memory or not: what the doors look up and the trainer's list tells, without opening one.
import { setImmediate as breath } from "node:timers/promises";
import { inTodaysWords } from "../protocol/todays-words.ts";
import { fold } from "../rules/session.ts";
import type { SummaryRow } from "../storage/database.ts";
import type { Journal } from "../storage/journal.ts";
import type { OpenSession, SessionStore } from "../storage/sessions.ts";
import { type Summary, summaryOf, summarySchema } from "./summary.ts";

export type Register = {
  /** Reads which sessions there are. */
  load(): Promise<readonly OpenSession[]>;
  add(session: OpenSession): void;
  remove(sessionId: string): void;
  /** Undefined too for one that cannot be read. */
  byId(sessionId: string): OpenSession | undefined;
  idOf(code: string): string | undefined;
  ids(): Iterable<string>;
  /** For the list. Undefined when there is no such session, or it cannot be read. */
  summary(sessionId: string): Promise<Summary | undefined>;
  /** What the list told of it is no longer so. */
  outdate(sessionId: string): void;
  /** It cannot be read: said once, for it is asked for again and again. */
  giveUp(sessionId: string, error: unknown): void;
  /** The codes of those. */
  unreadable(): readonly string[];
  /** Makes and keeps the summaries that are missing, of the sessions that are not in memory; others are served meanwhile. */
  survey(isAwake: (sessionId: string) => boolean): Promise<void>;
};

type Needs = { readonly journal: Journal; readonly store: SessionStore; readonly fault: (error: unknown, at: string) => void };

/** Summaries written in one commit. */
const KEPT_AT_ONCE = 50;

export function openRegister({ journal, store, fault }: Needs): Register {
  const sessions = new Map<string, OpenSession>();
  const ids = new Map<string, string>();
  const summaries = new Map<string, Summary>();
  const unreadable = new Set<string>();

  function giveUp(id: string, error: unknown) {
    unreadable.add(id);
    fault(error, `reopening session ${id}`);
  }

  function add(session: OpenSession) {
    sessions.set(session.id, session);
    ids.set(session.code, session.id);
    // One that a newer program kept, told otherwise, is made anew.
    const kept = session.summary === null ? undefined : summarySchema.safeParse(inTodaysWords(JSON.parse(session.summary)));
    if (kept?.success) summaries.set(session.id, kept.data);
  }

  async function make(id: string): Promise<SummaryRow[]> {
    try {
      const { name, titles, client } = await store.heading(id);
      const game = fold(await journal.read(id));
      const told = {
        name: name ?? undefined,
        titles: JSON.parse(titles),
        client: client === null ? undefined : JSON.parse(client),
      };
      const summary = summarySchema.parse(summaryOf(game, told));
      summaries.set(id, summary);
      return [{ session_id: id, rev: game.rev, body: JSON.stringify(summary) }];
    } catch (error) {
      giveUp(id, error);
      return [];
    }
  }

  const keep = (rows: readonly SummaryRow[]) => store.keepSummaries(rows).catch((error: unknown) => fault(error, "keeping summaries"));

  return {
    async load() {
      const found = await store.open();
      for (const session of found) {
        add(session);
        if (session.lastAtMs === null) giveUp(session.id, new Error(`The journal of session ${session.id} cannot be read.`));
      }
      return found.filter(({ id }) => !unreadable.has(id));
    },
    add,
    remove(id) {
      ids.delete(sessions.get(id)?.code ?? "");
      sessions.delete(id);
      summaries.delete(id);
    },
    byId: (id) => (unreadable.has(id) ? undefined : sessions.get(id)),
    idOf: (code) => ids.get(code),
    ids: () => sessions.keys(),
    async summary(id) {
      if (!summaries.has(id) && sessions.has(id) && !unreadable.has(id)) await keep(await make(id));
      return summaries.get(id);
    },
    outdate: (id) => void summaries.delete(id),
    giveUp,
    unreadable: () => [...unreadable].flatMap((id) => sessions.get(id)?.code ?? []),
    async survey(isAwake) {
      const made: SummaryRow[] = [];
      for (const id of sessions.keys()) {
        if (isAwake(id) || summaries.has(id) || unreadable.has(id)) continue;
        made.push(...(await make(id)));
        if (made.length >= KEPT_AT_ONCE) await keep(made.splice(0));
        await breath();
      }
      await keep(made);
    },
  };
}
