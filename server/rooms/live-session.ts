// One session in memory: decides, has the journal write it down, and only then says so. Knows no sockets.

import type { SessionPresentation } from "../decks/tailor/presentation.ts";
import type { Receipt } from "../protocol/views.ts";
import type { Actor, Command } from "../rules/command.ts";
import { decide } from "../rules/decide.ts";
import type { GameEvent, Given } from "../rules/event.ts";
import { evolve } from "../rules/evolve.ts";
import type { Game } from "../rules/game.ts";
import type { Refusal } from "../rules/refusal.ts";
import { nextDueMs } from "../rules/select/due.ts";
import { givenBy, wasTaken, withTaken } from "../rules/taken.ts";
import type { Journal } from "../storage/journal.ts";

/** What came to be true, after it is on disk. */
type Committed = (events: readonly GameEvent[], game: Game) => void;

export type LiveSession = {
  readonly id: string;
  readonly code: string;
  readonly presentation: SessionPresentation;
  /** The game as it stands on disk: all that a screen may be told. */
  game(): Game;
  /** Decides and, when accepted, resolves once it can no longer be lost. Again under the same id by the same actor, it is only received again. */
  execute(actor: Actor, command: Command, id?: string): Promise<Receipt>;
  /** Calls back after every commit. Returns the way to stop. */
  onCommitted(listen: Committed): () => void;
  /** No more ticks. */
  stop(): void;
};

/** What a session begins with, when it is made and when it is read back. */
export type Origin = { readonly id: string; readonly code: string; readonly presentation: SessionPresentation; readonly game: Game };
type Outside = {
  readonly journal: Journal;
  readonly now: () => number;
  readonly fault: (error: unknown, at: string) => void;
  /** Called before every decision: sees to it that time nobody could play is given back first (S6). */
  readonly look: () => void;
  /** False while nothing can be stored: then nothing is decided, so that nothing comes due before the time lost is given back (S6). */
  readonly isWritable?: (() => boolean) | undefined;
};

/** The longest a timer sleeps; setTimeout cannot take more than 2³¹ ms. */
const LONGEST_SLEEP_MS = 60_000;
/** The shortest after a tick that changed nothing, so that a disagreement about time cannot spin. */
const SHORTEST_SLEEP_MS = 50;
/** After one that could not be stored: a full disk is asked again, not hammered. */
const UNSTORED_SLEEP_MS = 500;

/** What was decided could not be written down, and is taken back. */
class NotStored extends Error {}

export function startLiveSession({ id, code, presentation, game: origin }: Origin, outside: Outside): LiveSession {
  const { journal, now, fault, look, isWritable = () => true } = outside;
  const books = openBooks({ id, origin, journal, fault, takenBack: () => alarm.setSoon(SHORTEST_SLEEP_MS) });
  const alarm = startAlarm({
    now,
    dueMs: () => nextDueMs(books.decided()),
    canStore: () => isWritable() && !books.isFailing(),
    ring: () => execute({ kind: "clock" }, { type: "tick" }),
  });
  let stopped = false;

  /** The refusal, or nothing when it was accepted and is on its way to the disk. */
  function take(actor: Actor, command: Command, given: Given | undefined): Refusal | undefined {
    look();
    const game = books.decided();
    const decision = decide(game, actor, command, now());
    if (!decision.ok) return decision.refusal;
    const [first, ...rest] = decision.events;
    if (!first) return undefined;
    const after = decision.game ?? decision.events.reduce<Game>(evolve, game);
    const events = given === undefined ? decision.events : [{ ...first, given }, ...rest];
    books.write(events, withTaken(after, given), actor.kind === "trainer");
    alarm.setSoon(0);
    return undefined;
  }

  async function execute(actor: Actor, command: Command, commandId?: string): Promise<Receipt> {
    if (stopped) return { ok: false, code: "sessionEnded", atMs: now() };
    const given = givenBy(actor, commandId);
    const known = given !== undefined && wasTaken(books.decided(), given);
    if (!known && !isWritable()) return { ok: false, code: "notStored", atMs: now() };
    try {
      const refusal = known ? undefined : take(actor, command, given);
      if (refusal) return { ok: false, ...refusal, atMs: now() };
      // Nothing new may still rest on something not yet written: the same answer twice.
      await books.settled();
      return { ok: true, rev: books.committed().rev, atMs: now() };
    } catch (error) {
      if (error instanceof NotStored) return { ok: false, code: "notStored", atMs: now() };
      fault(error, `session ${id}, ${command.type} at rev ${books.decided().rev}`);
      return { ok: false, code: "fault", atMs: now() };
    }
  }

  function stop() {
    stopped = true;
    alarm.stop();
  }

  return { id, code, presentation, execute, stop, game: books.committed, onCommitted: books.onCommitted };
}

type BooksNeeds = Pick<Outside, "journal" | "fault"> & {
  readonly id: string;
  readonly origin: Game;
  /** Called when what was decided was not to be. */
  readonly takenBack: () => void;
};

/** The game as it is decided, and as it stands on disk. */
function openBooks({ id, origin, journal, fault, takenBack }: BooksNeeds) {
  let decided = origin;
  let committed = origin;
  let lastAppend: Promise<void> = Promise.resolve();
  let isFailing = false;
  const listeners = new Set<Committed>();

  function stored(events: readonly GameEvent[], after: Game) {
    committed = after;
    isFailing = false;
    for (const listen of listeners) told(() => listen(events, after), fault, `session ${id}, telling of rev ${after.rev}`);
  }

  function lost(error: Error) {
    decided = committed;
    lastAppend = Promise.resolve();
    // The alarm was set for a game that never came to be.
    takenBack();
    // Once for all that fails until something is stored again.
    if (!isFailing) fault(error, `session ${id}, storing what follows rev ${committed.rev}`);
    isFailing = true;
  }

  function write(events: readonly GameEvent[], after: Game, urgent: boolean) {
    const { rev } = decided;
    decided = after;
    lastAppend = new Promise((resolve, reject) => {
      const done = () => resolve(stored(events, after));
      const failed = (cause: Error) => {
        lost(cause);
        reject(new NotStored(cause.message, { cause }));
      };
      journal.append({ sessionId: id, after: rev, events, urgent, committed: done, failed });
    });
  }

  function onCommitted(listen: Committed): () => void {
    listeners.add(listen);
    return () => listeners.delete(listen);
  }

  return { write, onCommitted, decided: () => decided, committed: () => committed, settled: () => lastAppend, isFailing: () => isFailing };
}

/** A screen that could not be told is our fault, and keeps neither another from hearing nor the journal from going on. */
export function told(tell: () => void, fault: Outside["fault"], at: string): void {
  try {
    tell();
  } catch (error) {
    fault(error, at);
  }
}

type AlarmNeeds = {
  readonly now: () => number;
  /** When something comes due by itself. */
  readonly dueMs: () => number | undefined;
  readonly canStore: () => boolean;
  readonly ring: () => Promise<unknown>;
};

function startAlarm({ now, dueMs, canStore, ring }: AlarmNeeds) {
  let alarm: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;
  let stopped = false;

  function set(shortestMs: number) {
    soon = undefined;
    clearTimeout(alarm);
    const atMs = stopped ? undefined : dueMs();
    if (atMs === undefined) return;
    const sleepMs = Math.min(LONGEST_SLEEP_MS, Math.max(canStore() ? shortestMs : UNSTORED_SLEEP_MS, atMs - now()));
    alarm = setTimeout(() => void ring().then(() => set(SHORTEST_SLEEP_MS)), sleepMs);
  }

  set(0);
  return {
    /** Once for all commands that came together. */
    setSoon(shortestMs: number) {
      soon ??= setImmediate(set, shortestMs);
    },
    stop() {
      stopped = true;
      clearImmediate(soon);
      clearTimeout(alarm);
    },
  };
}
