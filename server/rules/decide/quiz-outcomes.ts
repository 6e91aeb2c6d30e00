// What each team earns by a card of the quiz (Q5).
import { isMarked } from "../../kinds/rules.ts";
import { noCustomers } from "../customers.ts";
import type { Mark, ParticipantId, Team, TeamOutcome } from "../game.ts";
import { verdictOf } from "../marking.ts";
import { hasMembers } from "../select/people.ts";
import type { Marks, Table } from "./absence.ts";

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Members who were in the session when the card opened, bar those whom only their connection kept from answering (S6). */
const counted = ({ game, round }: Table, team: Team): readonly ParticipantId[] =>
  [...round.eligible].filter((id) => {
    const one = game.participants.get(id);
    return one !== undefined && !one.removed && one.teamId === team.id && !round.absent.has(id);
  });

const outcomeOf = (table: Table, team: Team, marks: Marks): TeamOutcome => {
  const earned: readonly (Mark | undefined)[] = counted(table, team).map((id) => marks.get(id));
  const credit = mean(earned.map((mark) => mark?.credit ?? 0));
  const points = mean(earned.map((mark) => mark?.points ?? 0));
  const unmarked = !isMarked(table.card) || earned.every((mark) => mark === undefined);
  return { teamId: team.id, verdict: verdictOf(unmarked ? undefined : credit), credit, gained: noCustomers, points };
};

/** One for each team with members. */
export const quizOutcomes = (table: Table, marks: Marks): readonly TeamOutcome[] =>
  table.game.teams.filter((team) => hasMembers(table.game, team.id)).map((team) => outcomeOf(table, team, marks));
