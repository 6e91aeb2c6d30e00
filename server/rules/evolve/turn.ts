// What events of a team's turn make of the game (B2, B8, B10).
import type { EventOf } from "../event.ts";
import type { Game } from "../game.ts";
import { type Evolvers, withTeam, withTurn } from "./change.ts";
import { alsoMoved, undoable } from "./undo.ts";

const cardSpaces: ReadonlySet<string> = new Set(["topic", "challenge", "loop"]);

const started = (game: Game, event: EventOf<"turnStarted">): Game => {
  const path = game.teams.filter((team) => team.id === event.teamId).map((team) => team.space);
  return { ...game, phase: "turn", turn: { number: event.turn, teamId: event.teamId, step: "roll", stepsLeft: 0, path } };
};

/** Where the pawn came to rest the turn is `arrived` when a card may wait there, else `done`. */
const moved = (game: Game, event: EventOf<"pawnMoved">): Game => {
  const space = event.path.at(-1) ?? "";
  const restsOn = game.setup.board?.spaces[space]?.kind ?? "start";
  const rested = cardSpaces.has(restsOn) ? "arrived" : "done";
  const walked = withTeam(game, event.teamId, (team) => ({ ...team, space }));
  return withTurn(alsoMoved(walked), (turn) => ({
    ...turn,
    step: event.stepsLeft > 0 ? "fork" : rested,
    stepsLeft: event.stepsLeft,
    path: [...turn.path, ...event.path.slice(1)],
  }));
};

export const turnEvolvers = {
  turnStarted: started,
  dieRolled: (game, event) =>
    undoable(game, { ...withTurn(game, (turn) => ({ ...turn, die: event.value, stepsLeft: event.value })), chance: event.chance }, "move"),
  pawnMoved: moved,
  milestoneReached: (game, event) =>
    alsoMoved(withTeam(game, event.teamId, (team) => ({ ...team, milestones: [...team.milestones, event.spaceId] }))),
  finishReached: (game, event) => alsoMoved(withTeam(game, event.teamId, (team) => ({ ...team, finishedAs: event.place }))),
} satisfies Evolvers;
