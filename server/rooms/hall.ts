// The hall of all open sessions: makes them, finds them by code, brings back after a restart what was played, and the rest when somebody comes.
import { randomBytes, randomInt } from "node:crypto";
import type { PreparedSession } from "../decks/tailor/prepare-session.ts";
import { sessionPresentationSchema } from "../decks/tailor/presentation.ts";
import { inTodaysWords } from "../protocol/todays-words.ts";
import type { Language, Mode, Options } from "../rules/game.ts";
import { teamLooks } from "../rules/game.ts";
import { createSession, fold } from "../rules/session.ts";
import { shortQuiz } from "../rules/short-quiz.ts";
import type { Journal } from "../storage/journal.ts";
import type { OpenSession, SessionStore } from "../storage/sessions.ts";
import { type LiveSession, startLiveSession } from "./live-session.ts";
import { openRegister } from "./register.ts";
import { watchStandstill } from "./standstill.ts";
import { type Summary, summaryOf } from "./summary.ts";

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

/** A session on the trainer's list. */
export type Listed = Summary & Pick<LiveSession, "id" | "code">;

export type Hall = {
  create(wanted: Wanted): Promise<LiveSession>;
  /** Of the sessions in memory. */
  byCode(code: string): LiveSession | undefined;
  byId(sessionId: string): LiveSession | undefined;
  all(): readonly LiveSession[];
  /** Brings the session into memory when it is open and not there yet. Undefined when there is none, or it cannot be read. */
  wakeByCode(code: string): Promise<LiveSession | undefined>;
  wakeById(sessionId: string): Promise<LiveSession | undefined>;
  isOpen(sessionId: string): boolean;
  /** How many sessions are open and not in memory. */
  asleep(): number;
  /** All open sessions, without bringing any into memory. */
  list(): Promise<readonly Listed[]>;
  listed(sessionId: string): Promise<Listed | undefined>;
  /** The codes of open sessions that were found not to be readable. */
  unreadable(): readonly string[];
  rename(sessionId: string, name: string | undefined): Promise<void>;
  /** Ends a session for good: its code is free again. */
  close(sessionId: string): Promise<void>;
  /** Brings back what was played when the process last lived, at `lastAliveMs`; the rest sleeps until somebody comes. */
  restore(lastAliveMs: number | undefined): Promise<void>;
  /** Called for each session that opens. */
  onOpened(listen: (session: LiveSession) => Promise<void>): void;
  onClosed(listen: (session: LiveSession) => void): void;
  /** The process lives: called every second. A gap between two beats is an outage of every session (S6). */
  beat(): void;
  /** Nobody could play for so long: an outage of every session (S6). */
  recover(lostMs: number): void;
};

export type HallNeeds = {
  readonly journal: Journal;
  readonly store: SessionStore;
  readonly now: () => number;
  readonly fault: (error: unknown, at: string) => void;
  /** False while nothing can be stored. */
  readonly isWritable?: () => boolean;
};

/** What nothing has happened in for longer sleeps through a restart: nobody waits there for a deadline. */
const PLAYED_WITHIN_MS = 12 * 3_600_000;
/** Sessions brought back side by side, so that they share commits. */
const WOKEN_AT_ONCE = 50;

export function openHall({ journal, store, now, fault, isWritable }: HallNeeds): Hall {
  const register = openRegister({ journal, store, fault });
  const sessions = new Map<string, LiveSession>();
  const waking = new Map<string, Promise<LiveSession | undefined>>();
  const names = new Map<string, string | undefined>();
  let opened: (session: LiveSession) => Promise<void> = async () => {};
  let closed: (session: LiveSession) => void = () => {};
  let surveying: Promise<void> | undefined;
  const recover = (lostMs: number) => {
    for (const session of sessions.values()) void session.execute({ kind: "clock" }, { type: "recover", lostMs });
  };
  const standstill = watchStandstill(now, recover);
  const outside = { journal, now, fault, look: standstill.look, isWritable };

  function freeCode(): string {
    let code = "";
    do code = String(randomInt(100_000, 1_000_000));
    while (register.idOf(code) !== undefined);
    return code;
  }

  async function admit(session: LiveSession, name: string | undefined) {
    sessions.set(session.id, session);
    names.set(session.id, name);
    try {
      await opened(session);
    } catch (error) {
      // Without a room it is as good as asleep: whoever comes next tries again.
      sessions.delete(session.id);
      session.stop();
      throw error;
    }
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
    register.add({ id, code, lastAtMs: now(), playedAtMs: now(), summary: null });
    return admit(startLiveSession({ id, code, presentation: prepared.presentation, game: fold(events) }, outside), name);
  }

  async function read({ id, code }: OpenSession) {
    try {
      const words = await store.words(id);
      const presentation = sessionPresentationSchema.parse(inTodaysWords(JSON.parse(words.presentation)));
      return { name: words.name ?? undefined, origin: { id, code, presentation, game: fold(await journal.read(id)) } };
    } catch (error) {
      // One unreadable session must not keep the others, or the server, from coming back.
      register.giveUp(id, error);
      return undefined;
    }
  }

  /** Nobody could play from `sinceMs` until now (S6). */
  async function reopen(known: OpenSession, sinceMs: number) {
    const found = await read(known);
    if (!found) return undefined;
    const session = startLiveSession(found.origin, outside);
    const receipt = await session.execute({ kind: "clock" }, { type: "recover", lostMs: Math.max(0, now() - sinceMs) });
    if (!receipt.ok) {
      session.stop();
      throw new Error(`The journal of session ${known.id} does not go on: ${receipt.code}.`);
    }
    register.outdate(known.id);
    return admit(session, found.name);
  }

  /** Once for all who come at the same time; in memory is only who has a room. */
  function wake(sessionId: string, lastAliveMs = 0): Promise<LiveSession | undefined> {
    const under = waking.get(sessionId);
    if (under) return under;
    const known = register.byId(sessionId);
    const awake = sessions.get(sessionId);
    if (awake || !known) return Promise.resolve(awake);
    const opening = reopen(known, Math.max(lastAliveMs, known.lastAtMs ?? 0)).finally(() => waking.delete(sessionId));
    waking.set(sessionId, opening);
    return opening;
  }

  const told = ({ id, presentation: { titles, client } }: LiveSession) => ({
    name: names.get(id),
    titles,
    client: client?.name,
  });

  async function listed(id: string): Promise<Listed | undefined> {
    const session = sessions.get(id);
    const summary = session ? summaryOf(session.game(), told(session)) : await register.summary(id);
    const code = register.byId(id)?.code;
    return code !== undefined && summary ? { ...summary, id, code } : undefined;
  }

  const survey = () => {
    surveying ??= register
      .survey((id) => sessions.has(id))
      .finally(() => {
        surveying = undefined;
      });
    return surveying;
  };

  return {
    create,
    byCode: (code) => sessions.get(register.idOf(code) ?? ""),
    byId: (sessionId) => sessions.get(sessionId),
    all: () => [...sessions.values()],
    wakeByCode: (code) => wake(register.idOf(code) ?? ""),
    wakeById: (sessionId) => wake(sessionId),
    isOpen: (sessionId) => register.byId(sessionId) !== undefined,
    asleep: () => [...register.ids()].filter((id) => !sessions.has(id) && register.byId(id)).length,
    async list() {
      await survey();
      const all = await Promise.all([...register.ids()].map(listed));
      return all.filter((one) => one !== undefined);
    },
    listed,
    unreadable: register.unreadable,
    async rename(sessionId, name) {
      await store.rename(sessionId, name);
      if (sessions.has(sessionId)) names.set(sessionId, name);
      register.outdate(sessionId);
    },
    async close(sessionId) {
      await waking.get(sessionId);
      if (!register.byId(sessionId)) return;
      await store.close(sessionId, now());
      register.remove(sessionId);
      const session = sessions.get(sessionId);
      if (!session) return;
      sessions.delete(sessionId);
      names.delete(sessionId);
      session.stop();
      closed(session);
    },
    async restore(lastAliveMs) {
      // Where a page is damaged this cannot be done: no reason to keep the sound ones closed.
      await store.clearUnborn().catch((error: unknown) => fault(error, "clearing sessions without a first event"));
      const sinceMs = (lastAliveMs ?? now()) - PLAYED_WITHIN_MS;
      const played = (await register.load()).filter(({ playedAtMs }) => (playedAtMs ?? 0) >= sinceMs);
      for (let first = 0; first < played.length; first += WOKEN_AT_ONCE) {
        const some = played.slice(first, first + WOKEN_AT_ONCE);
        await Promise.all(some.map(({ id }) => wake(id, lastAliveMs).catch((error: unknown) => fault(error, `reopening session ${id}`))));
      }
    },
    onOpened(listen) {
      opened = listen;
    },
    onClosed(listen) {
      closed = listen;
    },
    beat: standstill.beat,
    recover,
  };
}
