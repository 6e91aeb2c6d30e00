// What each team gains or loses by a card of the board game (B3, B4, B6).

import { isPerformed, mark } from "../../kinds/rules.ts";
import type { Verdict } from "../base/card.ts";
import { customers, noCustomers, possibleChange } from "../customers.ts";
import type { Customers, Team, TeamOutcome } from "../game.ts";
import { verdictOf } from "../marking.ts";
import { hasMembers } from "../select/people.ts";
import { agreementWith } from "../select/votes.ts";
import { isTeamAbsent, missingCredit, type Table } from "./absence.ts";

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

const outcomeOf = (table: Table, result: Result, gained: Customers): TeamOutcome => {
  const { team, credit, verdict } = result;
  const lock = table.round.locks.get(team.id);
  const agreement = lock === undefined ? undefined : agreementWith(table.game, team.id, lock.answer);
  return { teamId: team.id, verdict, credit: credit ?? 0, gained, points: 0, ...(agreement !== undefined && { agreement }) };
};

/** One for each team with members; the others' right answers count in any case (B11). */
export const boardOutcomes = (table: Table): readonly TeamOutcome[] => {
  const results = table.game.teams
    .filter((team) => hasMembers(table.game, team.id))
    .map((team): Result => {
      const credit = creditOf(table, team);
      return { team, credit, verdict: verdictOf(credit) };
    });
  const isActive = (result: Result): boolean => result.team.id === table.game.turn?.teamId;
  const activeIsRight = results.some((result) => isActive(result) && result.verdict === "right");
  return results.map((result) => outcomeOf(table, result, isActive(result) ? activeGain(table, result) : otherGain(result, activeIsRight)));
};
