// The reveal (R5): marks for all who answered, and what teams earn: in the quiz the mean of their members (Q5), on the board by turn (B3, B4, B6).
import { isMarked, isPerformed, mark, tally } from "../../kinds/rules.ts";
import type { Card } from "../../kinds/shapes.ts";
import type { Verdict } from "../base/card.ts";
import { customers, noCustomers, possibleChange } from "../customers.ts";
import type { Customers, Mark, Participant, ParticipantId, Team, TeamId, TeamOutcome } from "../game.ts";
import { pointsFor, speedFactor, verdictOf } from "../marking.ts";
import { type Table, tableOf } from "../select/card.ts";
import { hasMembers } from "../select/people.ts";
import { agreementWith } from "../select/votes.ts";
import { record, type Step } from "./rule.ts";

type Marks = ReadonlyMap<ParticipantId, Mark>;

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

/** Nobody of the team was in the session when the card opened and there to answer it: it neither gains nor loses. */
const isTeamAbsent = ({ game, round }: Table, teamId: TeamId): boolean => {
  for (const id of round.eligible) if (game.participants.get(id)?.teamId === teamId && !round.absent.has(id)) return false;
  return true;
};

/** What no answer earns: nothing where one is marked, no verdict where none is (K7). */
const missingCredit = (card: Card): number | undefined => (isMarked(card) ? 0 : undefined);

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Members who were in the session when the card opened, bar those whom only their connection kept from answering (S6). */
const counted = ({ game, round }: Table, team: Team): readonly ParticipantId[] =>
  [...round.eligible].filter((id) => {
    const one = game.participants.get(id);
    return one !== undefined && !one.removed && one.teamId === team.id && !round.absent.has(id);
  });

const quizOutcome = (table: Table, team: Team, marks: Marks): TeamOutcome => {
  const earned: readonly (Mark | undefined)[] = counted(table, team).map((id) => marks.get(id));
  const credit = mean(earned.map((mark) => mark?.credit ?? 0));
  const points = mean(earned.map((mark) => mark?.points ?? 0));
  const unmarked = !isMarked(table.card) || earned.every((mark) => mark === undefined);
  return { teamId: team.id, verdict: verdictOf(unmarked ? undefined : credit), credit, gained: noCustomers, points };
};

/** One for each team with members. */
const quizOutcomes = (table: Table, marks: Marks): readonly TeamOutcome[] =>
  table.game.teams.filter((team) => hasMembers(table.game, team.id)).map((team) => quizOutcome(table, team, marks));

type Result = { readonly team: Team; readonly credit: number | undefined; readonly verdict: Verdict };

const creditOf = (table: Table, team: Team): number | undefined => {
  if (isPerformed(table.card)) return table.round.verdicts.get(team.id);
  const lock = table.round.locks.get(team.id);
  if (lock !== undefined) return mark(table.card, lock.answer);
  return isTeamAbsent(table, team.id) ? undefined : missingCredit(table.card);
};

/** B6: a right answer turns one detractor into a promoter; nothing is lost. */
const loopGain = (team: Team, verdict: Verdict): Customers =>
  verdict === "right" ? customers({ promoters: 1, detractors: possibleChange(team.customers.detractors, -1) }) : noCustomers;

/** B4. */
const activeGain = ({ round, card }: Table, { team, verdict }: Result): Customers => {
  if (round.cause === "loop") return loopGain(team, verdict);
  const gains: Readonly<Record<Verdict, Customers>> = {
    right: customers({ promoters: card.difficulty }),
    partly: customers({ passives: 1 }),
    wrong: customers({ detractors: 1 }),
    none: noCustomers,
  };
  return gains[verdict];
};

/** B3: disappointed customers walk over to whoever does it better. */
const otherGain = (result: Result, activeIsRight: boolean): Customers =>
  result.verdict === "right" && !activeIsRight ? customers({ promoters: 1 }) : noCustomers;

const boardOutcome = (table: Table, result: Result, gained: Customers): TeamOutcome => {
  const { team, credit, verdict } = result;
  const lock = table.round.locks.get(team.id);
  const agreement = lock === undefined ? undefined : agreementWith(table.game, team.id, lock.answer);
  return { teamId: team.id, verdict, credit: credit ?? 0, gained, points: 0, ...(agreement !== undefined && { agreement }) };
};

/** One for each team with members; the others' right answers count in any case (B11). */
const boardOutcomes = (table: Table): readonly TeamOutcome[] => {
  const results = table.game.teams
    .filter((team) => hasMembers(table.game, team.id))
    .map((team): Result => {
      const credit = creditOf(table, team);
      return { team, credit, verdict: verdictOf(credit) };
    });
  const isActive = (result: Result): boolean => result.team.id === table.game.turn?.teamId;
  const activeIsRight = results.some((result) => isActive(result) && result.verdict === "right");
  return results.map((result) =>
    boardOutcome(table, result, isActive(result) ? activeGain(table, result) : otherGain(result, activeIsRight)),
  );
};

export const reveal: Step = (plan) => {
  const table = tableOf(plan.game);
  if (table === undefined) return plan;
  const marks = marksOf(table);
  const teams = plan.game.setup.mode === "quiz" ? quizOutcomes(table, marks) : boardOutcomes(table);
  const answers = [...table.round.answers.values()].map((given) => given.answer);
  return record(plan, { type: "cardRevealed", marks: [...marks], teams, tally: tally(table.card, answers) });
};
