// What events that change scores make of the game (B3, B4, Q1, Q5, S5).

import type { Topic, Verdict } from "../base/card.ts";
import { addCustomers } from "../customers.ts";
import type { EventOf } from "../event.ts";
import type { Game, Mark, Outcome, Participant, Round, Team, TeamOutcome } from "../game.ts";
import { cardOf } from "../select/card.ts";
import { type Evolvers, withTeam, withTurn } from "./change.ts";
import { alsoMoved, undoable } from "./undo.ts";

const changed = (game: Game, event: EventOf<"customersChanged">): Game => {
  const given = withTeam(game, event.teamId, (team) => ({ ...team, customers: addCustomers(team.customers, event.by) }));
  if (event.reason === "award") return undoable(game, given, "award");
  const moved = alsoMoved(given);
  // A loop closed at once: no card follows (B6).
  return event.reason === "loop" ? withTurn(moved, (turn) => ({ ...turn, step: "done" })) : moved;
};

const awarded = (game: Game, event: EventOf<"pointsAwarded">): Game =>
  undoable(
    game,
    withTeam(game, event.teamId, (team) => ({ ...team, points: Math.max(0, team.points + event.points) })),
    "award",
  );

type Attempt = { readonly topic: Topic; readonly tried: boolean; readonly closing: boolean };

const withoutLast = (topics: readonly Topic[], topic: Topic): readonly Topic[] => {
  const last = topics.lastIndexOf(topic);
  return last < 0 ? topics : topics.toSpliced(last, 1);
};

/** A wrong answer is remembered for the loop; a loop closed rightly forgets the last of its topic (B6). */
const topicsAfter = (team: Team, verdict: Verdict, { topic, tried, closing }: Attempt): readonly Topic[] => {
  if (verdict === "wrong" && tried) return [...team.wrongTopics, topic];
  return verdict === "right" && closing ? withoutLast(team.wrongTopics, topic) : team.wrongTopics;
};

/** Giving no answer is going wrong only on one's own turn. */
const attemptOf = (game: Game, round: Round, team: Team): Attempt => {
  const active = game.turn?.teamId === team.id;
  const topic = cardOf(game, round.cardId)?.topic ?? "";
  return { topic, tried: active || round.locks.has(team.id), closing: active && round.cause === "loop" };
};

const scoredTeam =
  (game: Game, round: Round, outcomes: readonly TeamOutcome[]) =>
  (team: Team): Team => {
    const outcome = outcomes.find((one) => one.teamId === team.id);
    if (outcome === undefined) return team;
    return {
      ...team,
      customers: addCustomers(team.customers, outcome.gained),
      points: team.points + outcome.points,
      rightAnswers: team.rightAnswers + (outcome.verdict === "right" ? 1 : 0),
      wrongTopics: topicsAfter(team, outcome.verdict, attemptOf(game, round, team)),
    };
  };

const scoredParticipant = (was: Participant, mark: Mark): Participant => ({
  ...was,
  points: was.points + mark.points,
  rightAnswers: was.rightAnswers + (mark.verdict === "right" ? 1 : 0),
});

const revealed = (game: Game, event: EventOf<"cardRevealed">): Game => {
  const { round } = game;
  if (round === undefined) return game;
  const participants = new Map(game.participants);
  for (const [id, mark] of event.marks) {
    const was = participants.get(id);
    if (was !== undefined) participants.set(id, scoredParticipant(was, mark));
  }
  const outcome: Outcome = { marks: new Map(event.marks), teams: event.teams, tally: event.tally, counts: true };
  const teams = game.teams.map(scoredTeam(game, round, event.teams));
  return undoable(game, { ...game, participants, teams, round: { ...round, step: "reveal", outcome } }, "mark");
};

export const scoreEvolvers = {
  customersChanged: changed,
  pointsAwarded: awarded,
  cardRevealed: revealed,
} satisfies Evolvers;
