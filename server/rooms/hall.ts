// The hall of all open sessions of this process: makes them, finds them by code, brings them back after a restart.
import { randomBytes, randomInt } from "node:crypto";
import type { PreparedSession } from "../decks/prepare-session.ts";
import { sessionPresentationSchema } from "../decks/presentation.ts";
import type { Language, Mode, Options } from "../rules/game.ts";
import { teamLooks } from "../rules/game.ts";
import { createSession, fold } from "../rules/session.ts";
import { shortQuiz } from "../rules/short-quiz.ts";
import type { SessionRow } from "../storage/database.ts";
import type { Journal } from "../storage/journal.ts";
import type { SessionStore } from "../storage/sessions.ts";
import { type LiveSession, startLiveSession } from "./live-session.ts";
import { watchStandstill } from "./standstill.ts";

/** What a new session is made of, already checked and tailored (S1). */
export type Wanted = {
  readonly mode: Mode;
  readonly prepared: PreparedSession;
  /** A quiz of only so many of the cards; without it, all. */
  readonly plays?: number;
  readonly languages: readonly Language[];
  readonly teams: number;
  readonly options: Options;
  /** What newcomers must know besides the code; empty for nothing. */
  readonly word?: string;
  /** The trainer's own name for it; people never see it. */
  readonly name?: string | undefined;
};

export type Hall = {
  create(wanted: Wanted): Promise<LiveSession>;
  byCode(code: string): LiveSession | undefined;
  byId(sessionId: string): LiveSession | undefined;
  all(): readonly LiveSession[];
  /** The trainer's own name for a session; undefined without one. */
  nameOf(sessionId: string): string | undefined;
  rename(sessionId: string, name: string | undefined): Promise<void>;
  /** Ends a session for good: its code is free again. */
  close(sessionId: string): Promise<void>;
  /** Reopens what was open; `lastAliveMs` is when the process was last known to live. */
  restore(lastAliveMs: number | undefined): Promise<void>;
  /** Called for each session that opens. */
  onOpened(listen: (session: LiveSession) => Promise<void>): void;
  onClosed(listen: (session: LiveSession) => void): void;
  /** The process lives: called every second. A gap between two beats is an outage of every session (S6). */
  beat(): void;
};

export type HallNeeds = {
  readonly journal: Journal;
  readonly store: SessionStore;
  readonly now: () => number;
  readonly fault: (error: unknown, at: string) => void;
};

export function openHall({ journal, store, now, fault }: HallNeeds): Hall {
  const sessions = new Map<string, LiveSession>();
  const names = new Map<string, string | undefined>();
  let opened: (session: LiveSession) => Promise<void> = async () => {};
  let closed: (session: LiveSession) => void = () => {};
  const standstill = watchStandstill(now, (lostMs) => {
    for (const session of sessions.values()) void session.execute({ kind: "clock" }, { type: "recover", lostMs });
  });
  const outside = { journal, now, fault, look: standstill.look };

  const byCode = (code: string) => sessions.values().find((session) => session.code === code);

  function freeCode(): string {
    let code = "";
    do code = String(randomInt(100_000, 1_000_000));
    while (byCode(code));
    return code;
  }

  async function admit(session: LiveSession) {
    sessions.set(session.id, session);
    await opened(session);
    return session;
  }

  async function create({ mode, prepared, plays, languages, teams, options, name, word }: Wanted) {
    const id = randomBytes(9).toString("base64url");
    const code = freeCode();
    const seed = randomBytes(4).readUInt32LE();
    const setup = {
      mode,
      languages,
      cards: plays === undefined ? prepared.cards : shortQuiz(prepared.cards, plays, seed),
      teams: teamLooks.slice(0, teams),
      options,
      ...(prepared.board ? { board: prepared.board } : {}),
    };
    const events = createSession(setup, seed, now(), word);
    const begins = { id, code, created_at_ms: now(), presentation: JSON.stringify(prepared.presentation), name: name ?? null };
    await new Promise<void>((committed, failed) =>
      journal.append({ sessionId: id, begins, after: 0, events, urgent: true, committed, failed }),
    );
    names.set(id, name);
    return admit(startLiveSession({ id, code, presentation: prepared.presentation, game: fold(events) }, outside));
  }

  async function reopen(row: SessionRow, lastAliveMs: number | undefined) {
    const events = await journal.read(row.id);
    const lastMs = Math.max(lastAliveMs ?? 0, events.at(-1)?.atMs ?? 0);
    const presentation = sessionPresentationSchema.parse(JSON.parse(row.presentation));
    const session = startLiveSession({ id: row.id, code: row.code, presentation, game: fold(events) }, outside);
    const receipt = await session.execute({ kind: "clock" }, { type: "recover", lostMs: Math.max(0, now() - lastMs) });
    if (!receipt.ok) throw new Error(`The journal does not go on: ${receipt.code}.`);
    names.set(row.id, row.name ?? undefined);
    await admit(session);
  }

  return {
    create,
    byCode,
    byId: (sessionId) => sessions.get(sessionId),
    all: () => [...sessions.values()],
    nameOf: (sessionId) => names.get(sessionId),
    async rename(sessionId, name) {
      await store.rename(sessionId, name);
      names.set(sessionId, name);
    },
    async close(sessionId) {
      const session = sessions.get(sessionId);
      if (!session) return;
      await store.close(sessionId, now());
      sessions.delete(sessionId);
      names.delete(sessionId);
      session.stop();
      closed(session);
    },
    async restore(lastAliveMs) {
      await store.clearUnborn();
      for (const row of await store.open()) {
        // One unreadable session must not keep the others, or the server, from coming back.
        await reopen(row, lastAliveMs).catch((error: unknown) => fault(error, `reopening session ${row.id}`));
      }
    },
    onOpened(listen) {
      opened = listen;
    },
    onClosed(listen) {
      closed = listen;
    },
    beat: standstill.beat,
  };
}
