// What a reveal says of a round: to everybody, and to each phone besides (R5).
import { solutionOf } from "../../kinds/views.ts";
import type { RevealView, TeamResult } from "../../protocol/views.ts";
import type { Game, Outcome, ParticipantId, Round } from "../../rules/game.ts";
import type { Seen } from "./card.ts";
import { rankOf } from "./ranks.ts";

/** The reveal as everybody sees it (R5); undefined before it, whoever asks. */
export function revealView({ round, card, words }: Seen): RevealView | undefined {
  if (!round.outcome) return undefined;
  return {
    round: round.number,
    solution: solutionOf(card),
    tally: round.outcome.tally,
    explanation: words.explanation,
    source: words.source,
    debrief: words.debrief,
    teams: round.outcome.counts ? round.outcome.teams.map((team) => teamResult(round, team)) : [],
  } as RevealView;
}

function teamResult(round: Seen["round"], outcome: Outcome["teams"][number]): TeamResult {
  const lock = round.locks.get(outcome.teamId);
  return {
    teamId: outcome.teamId,
    verdict: outcome.verdict,
    gained: outcome.gained,
    points: Math.round(outcome.points),
    ...(outcome.agreement === undefined ? {} : { agreement: outcome.agreement }),
    ...(lock ? { answer: lock.answer } : {}),
  };
}

/** One participant's part of the reveal. */
export function mineOf(game: Game, round: Round, participantId: ParticipantId): NonNullable<RevealView["mine"]> {
  const rank = rankOf(game, participantId);
  const mark = round.outcome?.marks.get(participantId);
  const given = round.answers.get(participantId);
  return {
    verdict: mark?.verdict ?? "none",
    credit: mark?.credit ?? 0,
    points: round.outcome?.counts ? Math.round(mark?.points ?? 0) : 0,
    total: Math.round(game.participants.get(participantId)?.points ?? 0),
    ...(rank === undefined ? {} : { rank }),
    ...(given ? { answer: given.answer } : {}),
    ...(round.eligible.has(participantId) ? {} : { late: true }),
  };
}
