// What an older program stored, made into what today's would store: step by step, each from one version to the next.
import { eventVersion, type GameEvent } from "./event.ts";
import { isEventType } from "./evolve.ts";

type Stored = { readonly [field: string]: unknown };
type Step = (old: Stored) => Stored;

/** A step from each version below `Version` to the one after it: raising a version without writing its step does not compile. */
export type Steps<Version extends number, So extends readonly Step[] = readonly []> = [0, ...So]["length"] extends Version
  ? So
  : Steps<Version, readonly [...So, Step]>;

/** The same value where it is of today. Throws on a version that no step leaves, saying what to do about a newer program's. */
export function upcast(stored: Stored, version: unknown, steps: readonly Step[]): Stored {
  const newest = steps.length + 1;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) throw new Error(`It has no version, but ${version}.`);
  if (version > newest) throw new Error(`It is of version ${version}, and this Wayfarer reads up to ${newest}. ${START_NEWER}`);
  return steps.slice(version - 1).reduce((so, step) => step(so), stored);
}

const START_NEWER = "A newer Wayfarer wrote it: start that one, and the session is there again.";

/** 1 told whose command it was, and its id, in one text. */
const withGiven: Step = ({ command, ...event }) => {
  if (typeof command !== "string") return event;
  const end = command.lastIndexOf(" ");
  return { ...event, given: { by: command.slice(0, end), id: command.slice(end + 1) } };
};

const eventSteps: Steps<typeof eventVersion> = [withGiven];

/** An event as it was stored, under the version it was stored with. Throws on what this program cannot know. */
export function storedEvent(stored: Stored, version: unknown): GameEvent {
  const event = upcast(stored, version, eventSteps);
  if (typeof event.atMs !== "number" || typeof event.type !== "string") throw new Error("It is no event.");
  if (!isEventType(event.type)) throw new Error(`There is no event "${event.type}" in version ${eventVersion}. ${START_NEWER}`);
  return event as unknown as GameEvent;
}
