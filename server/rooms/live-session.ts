// One session in memory: decides, has the journal write it down, and only then says so. Knows no sockets.

import type { SessionPresentation } from "../decks/tailor/presentation.ts";
import type { Receipt } from "../protocol/views.ts";
import type { Actor, Command } from "../rules/command.ts";
import { decide } from "../rules/decide.ts";
import type { GameEvent, Given } from "../rules/event.ts";
import { evolve } from "../rules/evolve.ts";
import type { Game } from "../rules/game.ts";
import type { Refusal, RefusalCode } from "../rules/refusal.ts";
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

type Origin = { readonly id: string; readonly code: string; readonly presentation: SessionPresentation; readonly game: Game };
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
  let decided = origin;
  let committed = origin;
  let lastAppend: Promise<void> = Promise.resolve();
  let alarm: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;
  let stopped = false;
  let unstored = false;
  const listeners = new Set<Committed>();

  function write(events: readonly GameEvent[], after: Game, urgent: boolean): Promise<void> {
    const before = decided;
    decided = after;
    return new Promise<void>((resolve, reject) => {
      journal.append({
        sessionId: id,
        after: before.rev,
        events,
        urgent,
        committed() {
          committed = after;
          unstored = false;
          for (const listen of listeners) told(() => listen(events, after));
          resolve();
        },
        failed(error) {
          decided = committed;
          lastAppend = Promise.resolve();
          // The alarm was set for a game that never came to be.
          soon ??= setImmediate(setAlarm, SHORTEST_SLEEP_MS);
          // Once for all that fails until something is stored again.
          if (!unstored) fault(error, `session ${id}, storing what follows rev ${committed.rev}`);
          unstored = true;
          reject(new NotStored(error.message, { cause: error }));
        },
      });
    });
  }

  /** A screen that could not be told keeps no other from hearing. */
  function told(tell: () => void) {
    try {
      tell();
    } catch (error) {
      fault(error, `session ${id}, telling of rev ${committed.rev}`);
    }
  }

  /** The refusal, or nothing when it was accepted and is on its way to the disk. */
  function take(actor: Actor, command: Command, given: Given | undefined): Refusal | undefined {
    look();
    const decision = decide(decided, actor, command, now());
    if (!decision.ok) return decision.refusal;
    const [first, ...rest] = decision.events;
    if (!first) return undefined;
    const after = decision.game ?? decision.events.reduce<Game>(evolve, decided);
    const events = given === undefined ? decision.events : [{ ...first, given }, ...rest];
    lastAppend = write(events, withTaken(after, given), actor.kind === "trainer");
    soon ??= setImmediate(setAlarm, 0);
    return undefined;
  }

  async function execute(actor: Actor, command: Command, commandId?: string): Promise<Receipt> {
    if (stopped) return { ok: false, code: "sessionEnded", atMs: now() };
    const given = givenBy(actor, commandId);
    const known = given !== undefined && wasTaken(decided, given);
    if (!known && !isWritable()) return { ok: false, code: "notStored", atMs: now() };
    try {
      const refusal = known ? undefined : take(actor, command, given);
      if (refusal) return { ok: false, ...refusal, atMs: now() };
      // Nothing new may still rest on something not yet written: the same answer twice.
      await lastAppend;
      return { ok: true, rev: committed.rev, atMs: now() };
    } catch (error) {
      return { ok: false, code: codeOf(error, command), atMs: now() };
    }
  }

  function codeOf(error: unknown, command: Command): RefusalCode {
    if (error instanceof NotStored) return "notStored";
    fault(error, `session ${id}, ${command.type} at rev ${decided.rev}`);
    return "fault";
  }

  /** Once for all commands that came together. */
  function setAlarm(shortestMs: number) {
    soon = undefined;
    clearTimeout(alarm);
    const dueMs = stopped ? undefined : nextDueMs(decided);
    if (dueMs === undefined) return;
    const sleepMs = Math.min(LONGEST_SLEEP_MS, Math.max(unstored || !isWritable() ? UNSTORED_SLEEP_MS : shortestMs, dueMs - now()));
    alarm = setTimeout(() => void execute({ kind: "clock" }, { type: "tick" }).then(() => setAlarm(SHORTEST_SLEEP_MS)), sleepMs);
  }

  setAlarm(0);
  return {
    id,
    code,
    presentation,
    game: () => committed,
    execute,
    onCommitted(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    stop() {
      stopped = true;
      clearImmediate(soon);
      clearTimeout(alarm);
    },
  };
}
