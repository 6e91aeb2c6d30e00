// The hall of all open sessions: makes them, finds them by code, brings back after a restart what was played, and the rest when somebody comes.
import { randomInt } from "node:crypto";
import { readPresentation } from "../decks/tailor/presentation.ts";
import { fold } from "../rules/session.ts";
import type { Journal } from "../storage/journal.ts";
import type { OpenSession, SessionStore } from "../storage/sessions.ts";
import { type LiveSession, type Origin, startLiveSession } from "./live-session.ts";
import { beginSession, type Wanted } from "./new-session.ts";
import { openRegister, type Register } from "./register.ts";
import { type Standstill, watchStandstill } from "./standstill.ts";
import { type Summary, summaryOf } from "./summary.ts";

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

export const openHall = (needs: HallNeeds): Hall => new SessionsHall(needs);

/** A session in memory, and the trainer's own name for it. */
type Awake = { readonly session: LiveSession; readonly name: string | undefined };

class SessionsHall implements Hall {
  readonly #needs: HallNeeds;
  readonly #register: Register;
  readonly #awake = new Map<string, Awake>();
  readonly #waking = new Map<string, Promise<LiveSession | undefined>>();
  readonly #standstill: Standstill;
  #opened: (session: LiveSession) => Promise<void> = async () => {};
  #closed: (session: LiveSession) => void = () => {};
  #surveying: Promise<void> | undefined;

  constructor(needs: HallNeeds) {
    this.#needs = needs;
    this.#register = openRegister(needs);
    this.#standstill = watchStandstill(needs.now, (lostMs) => this.recover(lostMs));
  }

  async create(wanted: Wanted): Promise<LiveSession> {
    const { journal, now } = this.#needs;
    const { begins, events, origin } = beginSession(wanted, this.#freeCode(), now());
    const { id, code } = origin;
    await new Promise<void>((committed, failed) =>
      journal.append({ sessionId: id, begins, after: 0, events, urgent: true, committed, failed }),
    );
    this.#register.add({ id, code, lastAtMs: now(), playedAtMs: now(), summary: null });
    return this.#admit(this.#start(origin), wanted.name);
  }

  byCode(code: string): LiveSession | undefined {
    return this.byId(this.#register.idOf(code) ?? "");
  }

  byId(sessionId: string): LiveSession | undefined {
    return this.#awake.get(sessionId)?.session;
  }

  all(): readonly LiveSession[] {
    return [...this.#awake.values()].map(({ session }) => session);
  }

  wakeByCode(code: string): Promise<LiveSession | undefined> {
    return this.wakeById(this.#register.idOf(code) ?? "");
  }

  /** Once for all who come at the same time; in memory is only who has a room. */
  wakeById(sessionId: string, lastAliveMs = 0): Promise<LiveSession | undefined> {
    const under = this.#waking.get(sessionId);
    if (under) return under;
    const known = this.#register.byId(sessionId);
    const awake = this.byId(sessionId);
    if (awake || !known) return Promise.resolve(awake);
    const sinceMs = Math.max(lastAliveMs, known.lastAtMs ?? 0);
    const opening = this.#reopen(known, sinceMs).finally(() => this.#waking.delete(sessionId));
    this.#waking.set(sessionId, opening);
    return opening;
  }

  isOpen(sessionId: string): boolean {
    return this.#register.byId(sessionId) !== undefined;
  }

  asleep(): number {
    return [...this.#register.ids()].filter((id) => !this.#awake.has(id) && this.isOpen(id)).length;
  }

  async list(): Promise<readonly Listed[]> {
    this.#surveying ??= this.#register
      .survey((id) => this.#awake.has(id))
      .finally(() => {
        this.#surveying = undefined;
      });
    await this.#surveying;
    const all = await Promise.all([...this.#register.ids()].map((id) => this.listed(id)));
    return all.filter((one) => one !== undefined);
  }

  async listed(id: string): Promise<Listed | undefined> {
    const awake = this.#awake.get(id);
    const summary = awake ? summaryOf(awake.session.game(), told(awake)) : await this.#register.summary(id);
    const code = this.#register.byId(id)?.code;
    return code !== undefined && summary ? { ...summary, id, code } : undefined;
  }

  unreadable(): readonly string[] {
    return this.#register.unreadable();
  }

  async rename(sessionId: string, name: string | undefined): Promise<void> {
    await this.#needs.store.rename(sessionId, name);
    const awake = this.#awake.get(sessionId);
    if (awake) this.#awake.set(sessionId, { ...awake, name });
    this.#register.outdate(sessionId);
  }

  async close(sessionId: string): Promise<void> {
    await this.#waking.get(sessionId);
    if (!this.isOpen(sessionId)) return;
    await this.#needs.store.close(sessionId, this.#needs.now());
    this.#register.remove(sessionId);
    const session = this.byId(sessionId);
    if (!session) return;
    this.#awake.delete(sessionId);
    session.stop();
    this.#closed(session);
  }

  async restore(lastAliveMs: number | undefined): Promise<void> {
    const { store, now, fault } = this.#needs;
    // Where a page is damaged this cannot be done: no reason to keep the sound ones closed.
    await store.clearUnborn().catch((error: unknown) => fault(error, "clearing sessions without a first event"));
    const sinceMs = (lastAliveMs ?? now()) - PLAYED_WITHIN_MS;
    const played = (await this.#register.load()).filter(({ playedAtMs }) => (playedAtMs ?? 0) >= sinceMs);
    const wake = ({ id }: OpenSession) => this.wakeById(id, lastAliveMs).catch((error: unknown) => fault(error, `reopening session ${id}`));
    for (let first = 0; first < played.length; first += WOKEN_AT_ONCE) {
      await Promise.all(played.slice(first, first + WOKEN_AT_ONCE).map(wake));
    }
  }

  onOpened(listen: (session: LiveSession) => Promise<void>): void {
    this.#opened = listen;
  }

  onClosed(listen: (session: LiveSession) => void): void {
    this.#closed = listen;
  }

  beat(): void {
    this.#standstill.beat();
  }

  recover(lostMs: number): void {
    for (const session of this.all()) void session.execute({ kind: "clock" }, { type: "recover", lostMs });
  }

  #freeCode(): string {
    let code = "";
    do code = String(randomInt(100_000, 1_000_000));
    while (this.#register.idOf(code) !== undefined);
    return code;
  }

  #start(origin: Origin): LiveSession {
    const { journal, now, fault, isWritable } = this.#needs;
    return startLiveSession(origin, { journal, now, fault, look: this.#standstill.look, isWritable });
  }

  async #admit(session: LiveSession, name: string | undefined): Promise<LiveSession> {
    this.#awake.set(session.id, { session, name });
    try {
      await this.#opened(session);
    } catch (error) {
      // Without a room it is as good as asleep: whoever comes next tries again.
      this.#awake.delete(session.id);
      session.stop();
      throw error;
    }
    return session;
  }

  async #read({ id, code }: OpenSession): Promise<{ readonly origin: Origin; readonly name: string | undefined } | undefined> {
    const { store, journal } = this.#needs;
    try {
      const words = await store.words(id);
      const presentation = readPresentation(words.presentation);
      return { name: words.name ?? undefined, origin: { id, code, presentation, game: fold(await journal.read(id)) } };
    } catch (error) {
      // One unreadable session must not keep the others, or the server, from coming back.
      this.#register.giveUp(id, error);
      return undefined;
    }
  }

  /** Nobody could play from `sinceMs` until now (S6). */
  async #reopen(known: OpenSession, sinceMs: number): Promise<LiveSession | undefined> {
    const found = await this.#read(known);
    if (!found) return undefined;
    const session = this.#start(found.origin);
    const lostMs = Math.max(0, this.#needs.now() - sinceMs);
    const receipt = await session.execute({ kind: "clock" }, { type: "recover", lostMs });
    if (!receipt.ok) {
      session.stop();
      throw new Error(`The journal of session ${known.id} does not go on: ${receipt.code}.`);
    }
    this.#register.outdate(known.id);
    return this.#admit(session, found.name);
  }
}

const told = ({ session: { presentation }, name }: Awake) => ({
  name,
  titles: presentation.titles,
  client: presentation.client?.name,
});
