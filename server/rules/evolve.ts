// The only writer of the game: what an event makes of it, without decision, clock or chance.
import type { EventOf, EventType, GameEvent } from "./event.ts";
import type { Evolvers } from "./evolve/change.ts";
import { doorEvolvers } from "./evolve/door.ts";
import { outageEvolvers } from "./evolve/outage.ts";
import { peopleEvolvers } from "./evolve/people.ts";
import { roundEvolvers } from "./evolve/round.ts";
import { scoreEvolvers } from "./evolve/score.ts";
import { createdGame, sessionEvolvers } from "./evolve/session.ts";
import { spotlightEvolvers, withStage } from "./evolve/spotlight.ts";
import { turnEvolvers } from "./evolve/turn.ts";
import { undoEvolvers } from "./evolve/undo.ts";
import type { Game } from "./game.ts";
import { withTaken } from "./taken.ts";

type LaterEvent = Exclude<EventType, "sessionCreated">;

/** Forgetting an event fails the build. */
const evolvers: Required<Omit<Evolvers, "sessionCreated">> = {
  ...peopleEvolvers,
  ...sessionEvolvers,
  ...turnEvolvers,
  ...roundEvolvers,
  ...scoreEvolvers,
  ...undoEvolvers,
  ...spotlightEvolvers,
  ...doorEvolvers,
  ...outageEvolvers,
};

export const isEventType = (type: string): type is EventType => type === "sessionCreated" || Object.hasOwn(evolvers, type);

/**
 * The game after an event, but for who gave its command, which no view is to find there; shares everything the event did not touch. `rev` counts the events.
 * Throws only on a fault: a journal that does not begin with `sessionCreated`, or holds it twice.
 */
export const evolve = (game: Game | undefined, { given, ...event }: GameEvent): Game => {
  if (event.type === "sessionCreated") {
    if (game !== undefined) throw new Error("A journal holds sessionCreated once, as its first event");
    return createdGame(event);
  }
  if (game === undefined) throw new Error(`A journal begins with sessionCreated, not with ${event.type}`);
  const change = evolvers[event.type] as (game: Game, event: EventOf<LaterEvent>) => Game;
  const changed = { ...withStage(game, change(game, event), event), rev: game.rev + 1 };
  return withTaken(changed, given);
};
