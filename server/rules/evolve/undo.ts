// Taking back the last award, mark, move or close (S5): only what that itself changed; whatever else happened since stays.

import { isPerformed } from "../../kinds/rules.ts";
import { addCustomers, eachSort } from "../customers.ts";
import type { EventOf } from "../event.ts";
import type { Customers, Game, Participant, Team, UndoPoint, UndoScores } from "../game.ts";
import { cardOf } from "../select/card.ts";
import { type Evolvers, without } from "./change.ts";

type Scored = UndoScores["what"];

/** Marks an award, mark or move as the last thing that can be taken back. */
export const undoable = (before: Game, after: Game, what: Scored): Game => ({
  ...after,
  undo: {
    what,
    before: { teams: before.teams, participants: before.participants },
    after: { teams: after.teams, participants: after.participants },
    ...(before.turn !== undefined && { turn: before.turn }),
  },
});

/** A move goes on after its die: along the road, past milestones, to the finish. */
export const alsoMoved = (game: Game): Game =>
  game.undo?.what === "move" ? { ...game, undo: { ...game.undo, after: { ...game.undo.after, teams: game.teams } } } : game;

/** A close is the last thing the trainer did; what could be taken back before it waits behind it. */
export const closeUndoable = (game: Game): Game => {
  const earlier = scoresOf(game.undo);
  return { ...game, undo: { what: "close", ...(earlier !== undefined && { earlier }) } };
};

/** The answers are open again, or their card is gone: the close is no more, and what waited behind it comes first. */
export const closeForgotten = (game: Game): Game => {
  const earlier = scoresOf(game.undo);
  return { ...without(game, "undo"), ...(earlier !== undefined && { undo: earlier }) };
};

const scoresOf = (undo: UndoPoint | undefined): UndoScores | undefined => (undo?.what === "close" ? undo.earlier : undo);

/** A number without one change of it: exactly as before when nothing else changed it, never below nothing. */
const less = (now: number, was: number, became: number): number => (now === became ? was : Math.max(0, now - (became - was)));

const fewer = (now: Customers, was: Customers, became: Customers): Customers =>
  addCustomers(
    now,
    eachSort(was, became, (before, after) => before - after),
  );

/** What the change left alone stays as it is now. */
const kept = <T>(now: T, was: T, became: T): T => (was === became ? now : was);

const teamBack = (now: Team, was: Team | undefined, became: Team | undefined): Team => {
  if (was === undefined || became === undefined || was === became) return now;
  const finishedAs = kept(now.finishedAs, was.finishedAs, became.finishedAs);
  return {
    ...without(now, "finishedAs"),
    customers: fewer(now.customers, was.customers, became.customers),
    points: less(now.points, was.points, became.points),
    rightAnswers: less(now.rightAnswers, was.rightAnswers, became.rightAnswers),
    space: kept(now.space, was.space, became.space),
    milestones: kept(now.milestones, was.milestones, became.milestones),
    wrongTopics: kept(now.wrongTopics, was.wrongTopics, became.wrongTopics),
    ...(finishedAs !== undefined && { finishedAs }),
  };
};

const teamsBack = (teams: readonly Team[], { before, after }: UndoScores): readonly Team[] => {
  const byId = (id: string) => (team: Team) => team.id === id;
  return teams.map((now) => teamBack(now, before.teams.find(byId(now.id)), after.teams.find(byId(now.id))));
};

const oneBack = (now: Participant, was: Participant, became: Participant): Participant => ({
  ...now,
  points: less(now.points, was.points, became.points),
  rightAnswers: less(now.rightAnswers, was.rightAnswers, became.rightAnswers),
});

const peopleBack = (participants: Game["participants"], { before, after }: UndoScores): Game["participants"] => {
  if (before.participants === after.participants) return participants;
  const back = new Map(participants);
  for (const [id, was] of before.participants) {
    const [now, became] = [participants.get(id), after.participants.get(id)];
    if (now !== undefined && became !== undefined && became !== was) back.set(id, oneBack(now, was, became));
  }
  return back;
};

/** The same team rolls again, in a turn with a number of its own: a repeated command of the old one stays void. */
const moveBack = (game: Game, undo: UndoScores): Game => {
  if (undo.turn === undefined) return game;
  const { teamId } = undo.turn;
  const path = game.teams.filter((team) => team.id === teamId).map((team) => team.space);
  const number = (game.turn ?? undo.turn).number + 1;
  return { ...without(game, "round"), phase: "turn", turn: { number, teamId, step: "roll", stepsLeft: 0, path } };
};

/** While its round is on the table, an assignment waits for another verdict; any other mark is shown as not counting. */
const markBack = (game: Game): Game => {
  const { round } = game;
  if (round?.outcome === undefined) return game;
  const card = cardOf(game, round.cardId);
  if (card !== undefined && isPerformed(card)) return { ...game, round: { ...without(round, "outcome"), step: "judge" } };
  return { ...game, round: { ...round, outcome: { ...round.outcome, counts: false } } };
};

/** Journals of 0.1.0 take back what waits behind a close: it was no step of its own then. */
const takenBack = (game: Game, event: EventOf<"undone">): Game => {
  const undo = scoresOf(game.undo);
  if (undo === undefined) return game;
  const scored: Game = {
    ...without(game, "undo"),
    teams: teamsBack(game.teams, undo),
    participants: peopleBack(game.participants, undo),
  };
  if (event.what === "award") return scored;
  return event.what === "mark" ? markBack(scored) : moveBack(scored, undo);
};

export const undoEvolvers = { undone: takenBack } satisfies Evolvers;
