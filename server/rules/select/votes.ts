// How a team's own votes stand, and the one answer they make (A1, A2). Never compared with the solution here.

import { answerKey, settle } from "../../kinds/rules.ts";
import type { Answer } from "../../kinds/shapes.ts";
import type { Game, LockedAnswer, ParticipantId, TeamId } from "../game.ts";
import { openCard } from "./card.ts";
import { teamOf } from "./people.ts";

type Vote = { readonly participantId: ParticipantId; readonly answer: Answer };
export type Split = { readonly answer: Answer; readonly votes: number };

/** The votes of those who are in the team now, earliest first. */
const votesOf = (game: Game, teamId: TeamId): readonly Vote[] =>
  [...(game.round?.answers ?? [])].flatMap(([participantId, given]) => {
    const voter = game.participants.get(participantId);
    return voter !== undefined && !voter.removed && voter.teamId === teamId ? [{ participantId, answer: given.answer }] : [];
  });

/** A team's votes by answer: most votes first, then the earliest given. */
export const teamSplit = (game: Game, teamId: TeamId): readonly Split[] => {
  const counted = new Map<string, Split>();
  for (const { answer } of votesOf(game, teamId)) {
    const key = answerKey(answer);
    counted.set(key, { answer, votes: (counted.get(key)?.votes ?? 0) + 1 });
  }
  return [...counted.values()].toSorted((one, other) => other.votes - one.votes);
};

/** Share 0–1 of a team's votes that are this answer (A2); undefined without votes. */
export const agreementWith = (game: Game, teamId: TeamId, answer: Answer): number | undefined => {
  const split = teamSplit(game, teamId);
  const all = split.reduce((sum, one) => sum + one.votes, 0);
  const agreed = split.find((one) => answerKey(one.answer) === answerKey(answer))?.votes ?? 0;
  return all === 0 ? undefined : agreed / all;
};

/** Among the most common votes the captain's, else the earliest (A1). */
const mostCommon = (game: Game, teamId: TeamId): Answer | undefined => {
  const split = teamSplit(game, teamId);
  const tied = split.filter((one) => one.votes === split[0]?.votes);
  const captainId = teamOf(game, teamId)?.captainId;
  const captains = captainId === undefined ? undefined : game.round?.answers.get(captainId)?.answer;
  const theirs = captains === undefined ? undefined : tied.find((one) => answerKey(one.answer) === answerKey(captains));
  return (theirs ?? tied[0])?.answer;
};

/** What the votes of a team without a lock make when answers close; undefined when nobody voted. */
export const voteResult = (game: Game, teamId: TeamId): LockedAnswer | undefined => {
  const votes = votesOf(game, teamId).map((vote) => vote.answer);
  const card = openCard(game);
  const answer = (card === undefined || votes.length === 0 ? undefined : settle(card, votes)) ?? mostCommon(game, teamId);
  return answer === undefined ? undefined : { answer, by: "vote", agreement: agreementWith(game, teamId, answer) ?? 0 };
};
