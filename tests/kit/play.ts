// A game being played in a test: the clock is a number, every command is decided and folded, nothing sleeps.

import { drawIndex } from "../../server/chance.ts";
import type { Answer } from "../../server/kinds/shapes.ts";
import type { Actor, Command, NextStep } from "../../server/rules/command.ts";
import { decide } from "../../server/rules/decide.ts";
import type { EventOf, EventType, GameEvent } from "../../server/rules/event.ts";
import { evolve } from "../../server/rules/evolve.ts";
import type { Game, Marks, Participant, ParticipantId, Round, Team, TeamId } from "../../server/rules/game.ts";
import type { Refusal } from "../../server/rules/refusal.ts";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { fold } from "../../server/rules/session.ts";

export const trainer: Actor = { kind: "trainer" };
export const clock: Actor = { kind: "clock" };
export const person = (participantId: ParticipantId): Actor => ({ kind: "participant", participantId });
export const visitor = (participantId: ParticipantId, marks?: Marks, word?: string): Actor => ({
  kind: "visitor",
  participantId,
  ...(marks !== undefined && { marks }),
  ...(word !== undefined && { word }),
});

const found = <T>(thing: T | undefined, what: string): T => {
  if (thing === undefined) throw new Error(`The test expected ${what}`);
  return thing;
};

export class Play {
  game: Game;
  readonly events: GameEvent[];
  nowMs: number;

  constructor(events: readonly GameEvent[], nowMs: number) {
    this.events = [...events];
    this.game = fold(events);
    this.nowMs = nowMs;
  }

  /** What becomes of a command: the events, or the refusal's code. Accepted events are folded. */
  try(actor: Actor, command: Command): readonly GameEvent[] | string {
    const decision = decide(this.game, actor, command, this.nowMs);
    if (!decision.ok) return decision.refusal.code;
    for (const event of decision.events) this.game = evolve(this.game, event);
    this.events.push(...decision.events);
    return decision.events;
  }

  /** Fails the test when refused. */
  do(actor: Actor, command: Command): readonly GameEvent[] {
    const result = this.try(actor, command);
    if (typeof result === "string") throw new Error(`${command.type} was refused: ${result}`);
    return result;
  }

  as(id: ParticipantId, command: Command): readonly GameEvent[] {
    return this.do(person(id), command);
  }

  trainer(command: Command): readonly GameEvent[] {
    return this.do(trainer, command);
  }

  join(id: ParticipantId, name: string, teamId?: TeamId): this {
    this.do(visitor(id), { type: "join", name, language: "en", ...(teamId !== undefined && { teamId }) });
    return this;
  }

  wait(ms: number): this {
    this.nowMs += ms;
    return this;
  }

  tick(): readonly GameEvent[] {
    return this.do(clock, { type: "tick" });
  }

  /** Lets time pass until the clock has something to do, and does it. */
  untilDue(): readonly GameEvent[] {
    this.nowMs = Math.max(this.nowMs, found(nextDueMs(this.game), "something to be due"));
    return this.tick();
  }

  /** Nobody is waited for any more: lets the time to change an answer pass (R2). */
  untilClosed(): this {
    while (this.round.step === "answer") this.untilDue();
    return this;
  }

  away(...ids: readonly ParticipantId[]): this {
    for (const participantId of ids) this.do(clock, { type: "disconnect", participantId });
    return this;
  }

  back(...ids: readonly ParticipantId[]): this {
    for (const participantId of ids) this.do(clock, { type: "connect", participantId });
    return this;
  }

  /** Presses the large button, as often as given steps say; each must be what it promises. Closing is meant, whoever still answers. */
  next(...steps: readonly NextStep[]): this {
    const all = steps.length > 0 ? steps : [found(nextStep(this.game), "a next step")];
    for (const expects of all) this.trainer({ type: "next", expects, ...(expects === "closeAnswers" && { sure: true }) });
    return this;
  }

  /** Presses the large button until it would do this. */
  nextUntil(step: NextStep): this {
    for (let presses = 0; nextStep(this.game) !== step; presses++) {
      if (presses > 200) throw new Error(`${step} never came`);
      this.next();
    }
    return this;
  }

  /** The active team's die shows this: chance is set to a state that gives it, which no journal knows of. */
  roll(value: number): this {
    let chance = 0;
    while (drawIndex(chance, 6).index !== value - 1) chance++;
    this.game = { ...this.game, chance };
    return this.next("rollForTeam");
  }

  answer(id: ParticipantId, answer: Answer): readonly GameEvent[] {
    return this.as(id, { type: "submitAnswer", round: this.round.number, answer });
  }

  lock(id: ParticipantId, answer: Answer): readonly GameEvent[] {
    return this.as(id, { type: "lockAnswer", round: this.round.number, answer });
  }

  /** The whole refusal; undefined when it would be accepted. Changes nothing. */
  refused(actor: Actor, command: Command): Refusal | undefined {
    const decision = decide(this.game, actor, command, this.nowMs);
    return decision.ok ? undefined : decision.refusal;
  }

  /** The codes of refusals, for `expect(play.refusal(…)).toBe("paused")`; undefined when accepted. */
  refusal(actor: Actor, command: Command): string | undefined {
    const result = this.try(actor, command);
    return typeof result === "string" ? result : undefined;
  }

  get round(): Round {
    return found(this.game.round, "an open round");
  }

  team(id: TeamId): Team {
    return found(
      this.game.teams.find((team) => team.id === id),
      `team ${id}`,
    );
  }

  who(id: ParticipantId): Participant {
    return found(this.game.participants.get(id), `participant ${id}`);
  }

  last<T extends EventType>(type: T): EventOf<T> {
    const isOf = (event: GameEvent): event is EventOf<T> => event.type === type;
    return found(this.events.findLast(isOf), `a ${type}`);
  }
}
