// The shape of a decision: who may ask for a command, when, and what comes of it, in one event or in a plan of several.
import type { Actor, ActorKind, CommandOf, CommandType } from "../command.ts";
import type { GameEvent } from "../event.ts";
import { evolve } from "../evolve.ts";
import type { Game, Participant } from "../game.ts";
import type { Refusal, RefusalCode } from "../refusal.ts";

export type Ask = { readonly game: Game; readonly actor: Actor; readonly nowMs: number };
/** Asked by a participant who is in the session. */
export type PersonalAsk = Ask & { readonly me: Participant };

/** `game` is what the events make of the game, where deciding them has worked it out already. */
export type Decision =
  | { readonly ok: true; readonly events: readonly GameEvent[]; readonly game?: Game }
  | { readonly ok: false; readonly refusal: Refusal };

type Rule<T extends CommandType> = {
  /** The only actors who may give this command. */
  readonly by: readonly ActorKind[];
  /** May be given while the game is paused. */
  readonly whilePaused: boolean;
  /** May be given after the end. */
  readonly afterEnd: boolean;
  decide(ask: Ask, command: CommandOf<T>): Decision;
};
export type Rules<T extends CommandType> = { readonly [K in T]: Rule<K> };

/** About people and connections: always possible. */
export const always = { whilePaused: true, afterEnd: true };
/** While the session lasts, paused or not. */
export const untilEnd = { whilePaused: true, afterEnd: false };
/** Only while the clock runs. */
export const inPlay = { whilePaused: false, afterEnd: false };

/** Several events, of which each next one is decided on the game as the ones before leave it. */
export type Plan = { readonly game: Game; readonly events: readonly GameEvent[]; readonly nowMs: number };

/** An event still without its time. */
export type Happening = GameEvent extends infer E ? (E extends GameEvent ? Omit<E, "atMs"> : never) : never;

export const begin = (game: Game, nowMs: number): Plan => ({ game, events: [], nowMs });

export const record = (plan: Plan, happening: Happening): Plan => {
  const event = { ...happening, atMs: plan.nowMs } as GameEvent;
  return { ...plan, game: evolve(plan.game, event), events: [...plan.events, event] };
};

/** A step of a plan that may add events. */
export type Step = (plan: Plan) => Plan;

export const through = (plan: Plan, ...steps: readonly Step[]): Plan => steps.reduce((so, step) => step(so), plan);

/** A decision that already worked out the game its events make. */
export const acceptPlan = ({ events, game }: Plan): Decision => ({ ok: true, events, game });
export const accept = (events: readonly GameEvent[]): Decision => ({ ok: true, events });
/** Fine, and nothing changes: what was asked for is so already. */
export const nothingToDo: Decision = { ok: true, events: [] };
export const refuse = (code: RefusalCode, details?: Refusal["details"]): Decision => ({
  ok: false,
  refusal: { code, ...(details !== undefined && { details }) },
});

/** A decision that is about the asking participant. */
export const personally =
  <C>(decide: (ask: PersonalAsk, command: C) => Decision) =>
  (ask: Ask, command: C): Decision => {
    const me = "participantId" in ask.actor ? ask.game.participants.get(ask.actor.participantId) : undefined;
    return me === undefined ? refuse("unknownParticipant") : decide({ ...ask, me }, command);
  };
