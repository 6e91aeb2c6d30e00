// Taking back the last award, mark or move (S5): scores go back to the undo point, people stay as they are.

import { isPerformed } from "../cards/registry.ts";
import type { Game, Participant, ParticipantId, Team, UndoPoint } from "../game.ts";
import { cardOf } from "../select/card.ts";
import { type Evolvers, without } from "./change.ts";

type Scores = UndoPoint["scores"];

const noScores: Scores = new Map();

/** `touched`: the participants whose scores the coming event changes. */
export const undoPoint = (game: Game, what: UndoPoint["what"], touched: readonly ParticipantId[] = []): UndoPoint => {
  const before = touched.flatMap((id) => {
    const was = game.participants.get(id);
    return was === undefined ? [] : [[id, { points: was.points, rightAnswers: was.rightAnswers }] as const];
  });
  return {
    what,
    teams: game.teams,
    scores: before.length === 0 ? noScores : new Map(before),
    ...(game.turn !== undefined && { turn: game.turn }),
    ...(game.round !== undefined && { round: game.round }),
    phase: game.phase,
  };
};

const teamBack = (now: Team, before: readonly Team[]): Team => {
  const was = before.find((team) => team.id === now.id);
  if (was === undefined) return now;
  const { captainId, name } = now;
  return { ...without(was, "captainId", "name"), ...(captainId !== undefined && { captainId }), ...(name !== undefined && { name }) };
};

const peopleBack = (participants: Game["participants"], scores: Scores): Game["participants"] => {
  if (scores.size === 0) return participants;
  const back = new Map(participants);
  for (const [id, score] of scores) {
    const now: Participant | undefined = participants.get(id);
    if (now !== undefined) back.set(id, { ...now, ...score });
  }
  return back;
};

/** The same team rolls again, in a turn with a number of its own: a repeated command of the old one stays void. */
const moveBack = (game: Game, undo: UndoPoint): Game => {
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

const takenBack = (game: Game): Game => {
  const { undo } = game;
  if (undo === undefined) return game;
  const scored: Game = {
    ...without(game, "undo"),
    teams: game.teams.map((team) => teamBack(team, undo.teams)),
    participants: peopleBack(game.participants, undo.scores),
  };
  if (undo.what === "award") return scored;
  return undo.what === "mark" ? markBack(scored) : moveBack(scored, undo);
};

export const undoEvolvers: Evolvers<"undone"> = { undone: takenBack };
