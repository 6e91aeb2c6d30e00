// A decision of several events: each next one is decided on the game as the ones before leave it.
import type { GameEvent } from "../event.ts";
import { evolve } from "../evolve.ts";
import type { Game } from "../game.ts";

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
