// Who is ahead: teams and participants ranked, equals sharing a rank (Q6, B11).
import { isNoChange, netCustomers } from "../customers.ts";
import type { Game, Participant, ParticipantId, Team, TeamId } from "../game.ts";
import { hasMembers, present } from "./people.ts";

export type TeamRank = { readonly teamId: TeamId; readonly rank: number };
export type ParticipantRank = { readonly participantId: ParticipantId; readonly rank: number };

/** Negative when `one` is ahead, 0 when they are equal. */
type Order<T> = (one: T, other: T) => number;

/** Best first; equals keep their order and share a rank: 1, 1, 3 (Q6). */
const ranked = <T>(all: readonly T[], order: Order<T>): readonly { readonly one: T; readonly rank: number }[] => {
  const result: { one: T; rank: number }[] = [];
  for (const [index, one] of all.toSorted(order).entries()) {
    const before = result.at(-1);
    const rank = before !== undefined && order(before.one, one) === 0 ? before.rank : index + 1;
    result.push({ one, rank });
  }
  return result;
};

/** Points are equal when they look equal: screens round them. */
const byPoints: Order<{ readonly points: number }> = (one, other) => Math.round(other.points) - Math.round(one.points);

/** B11. */
const byCustomers: Order<Team> = (one, other) =>
  netCustomers(other.customers) - netCustomers(one.customers) ||
  one.customers.detractors - other.customers.detractors ||
  other.rightAnswers - one.rightAnswers;

/** Every team, best first; teams without members come after all others. */
export const teamStandings = (game: Game): readonly TeamRank[] => {
  const order: Order<Team> = game.setup.mode === "board" ? byCustomers : byPoints;
  const peopled = new Map(game.teams.map((team) => [team.id, hasMembers(game, team.id)]));
  const last = (team: Team): number => (peopled.get(team.id) ? 0 : 1);
  return ranked(game.teams, (one, other) => last(one) - last(other) || order(one, other)).map(({ one, rank }) => ({
    teamId: one.id,
    rank,
  }));
};

const byRightAnswers: Order<Participant> = (one, other) => other.rightAnswers - one.rightAnswers;

/** Everybody not removed, best first: by points in the quiz, by right answers of their own on the board. */
export const participantStandings = (game: Game): readonly ParticipantRank[] => {
  const order: Order<Participant> = game.setup.mode === "board" ? byRightAnswers : byPoints;
  return ranked(present(game), order).map(({ one, rank }) => ({ participantId: one.id, rank }));
};

const isScored = ({ points, rightAnswers }: { readonly points: number; readonly rightAnswers: number }): boolean =>
  Math.round(points) !== 0 || rightAnswers !== 0;

/** Whether any team has anything yet; before that all are equal, and nobody is called first (Q6, B11). */
export const haveTeamsScored = (game: Game): boolean => game.teams.some((team) => isScored(team) || !isNoChange(team.customers));

/** Whether any participant has; as with teams. */
export const havePeopleScored = (game: Game): boolean => {
  for (const one of game.participants.values()) if (!one.removed && isScored(one)) return true;
  return false;
};

/** The teams on the first rank, several when they share it; none when nobody is here. */
export const winners = (game: Game): readonly TeamId[] =>
  teamStandings(game)
    .filter(({ teamId, rank }) => rank === 1 && hasMembers(game, teamId))
    .map(({ teamId }) => teamId);
