// The reveal: marks for everybody who answered, outcomes for every team, and how the room answered (R5).
import { isPerformed, mark, tally } from "../../kinds/rules.ts";
import type { Mark, Participant, ParticipantId } from "../game.ts";
import { pointsFor, speedFactor, verdictOf } from "../marking.ts";
import { openCard } from "../select/card.ts";
import { boardOutcomes, type Marks, quizOutcomes, type Table } from "./outcomes.ts";
import { record, type Step } from "./plan.ts";

const asMark = (table: Table, credit: number | undefined, factor: number): Mark => {
  const points = table.game.setup.mode === "quiz" ? pointsFor(table.card, credit ?? 0) * factor : 0;
  return { credit: credit ?? 0, verdict: verdictOf(credit), points };
};

/** Each member shares the verdict on their team's performance (K8). */
const performanceMark = (table: Table, one: Participant): Mark | undefined => {
  const credit = table.round.verdicts.get(one.teamId);
  return credit === undefined ? undefined : asMark(table, credit, 1);
};

const answerMark = (table: Table, one: Participant): Mark | undefined => {
  const given = table.round.answers.get(one.id);
  if (given === undefined) return undefined;
  return asMark(table, mark(table.card, given.answer), speedFactor(table.game.setup.options, table.round, given));
};

const marksOf = (table: Table): Marks => {
  const markOf = isPerformed(table.card) ? performanceMark : answerMark;
  const marks = new Map<ParticipantId, Mark>();
  for (const id of table.round.eligible) {
    const one = table.game.participants.get(id);
    const earned = one === undefined || one.removed ? undefined : markOf(table, one);
    if (earned !== undefined) marks.set(id, earned);
  }
  return marks;
};

export const reveal: Step = (plan) => {
  const { game } = plan;
  const card = openCard(game);
  if (card === undefined || game.round === undefined) return plan;
  const table: Table = { game, round: game.round, card };
  const marks = marksOf(table);
  const teams = game.setup.mode === "quiz" ? quizOutcomes(table, marks) : boardOutcomes(table);
  const answers = [...game.round.answers.values()].map((given) => given.answer);
  return record(plan, { type: "cardRevealed", marks: [...marks], teams, tally: tally(card, answers) });
};
