// The shape of a decision: who may ask for a command, when, and what comes of it.
import type { Actor, ActorKind, CommandOf, CommandType } from "../command.ts";
import type { GameEvent } from "../event.ts";
import type { Game, Participant } from "../game.ts";
import type { Decision, Refusal, RefusalCode } from "../refusal.ts";
import type { Plan } from "./plan.ts";

export type Ask = { readonly game: Game; readonly actor: Actor; readonly nowMs: number };
/** Asked by a participant who is in the session. */
export type PersonalAsk = Ask & { readonly me: Participant };
export type Outcome = Decision<GameEvent, Game>;

type Rule<T extends CommandType> = {
  /** The only actors who may give this command. */
  readonly by: readonly ActorKind[];
  /** May be given while the game is paused. */
  readonly whilePaused: boolean;
  /** May be given after the end. */
  readonly afterEnd: boolean;
  decide(ask: Ask, command: CommandOf<T>): Outcome;
};
export type Rules<T extends CommandType> = { readonly [K in T]: Rule<K> };

/** About people and connections: always possible. */
export const always = { whilePaused: true, afterEnd: true };
/** While the session lasts, paused or not. */
export const untilEnd = { whilePaused: true, afterEnd: false };
/** Only while the clock runs. */
export const inPlay = { whilePaused: false, afterEnd: false };

/** A decision that already worked out the game its events make. */
export const acceptPlan = ({ events, game }: Plan): Outcome => ({ ok: true, events, game });
export const accept = (events: readonly GameEvent[]): Outcome => ({ ok: true, events });
/** Fine, and nothing changes: what was asked for is so already. */
export const nothingToDo: Outcome = { ok: true, events: [] };
export const refuse = (code: RefusalCode, details?: Refusal["details"]): Outcome => ({
  ok: false,
  refusal: { code, ...(details !== undefined && { details }) },
});

/** A decision that is about the asking participant. */
export const personally =
  <C>(decide: (ask: PersonalAsk, command: C) => Outcome) =>
  (ask: Ask, command: C): Outcome => {
    const me = "participantId" in ask.actor ? ask.game.participants.get(ask.actor.participantId) : undefined;
    return me === undefined ? refuse("unknownParticipant") : decide({ ...ask, me }, command);
  };
