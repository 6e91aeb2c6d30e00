// The cards of rounds: the one on the table and who may answer it (R2, A1), those that can be shown again (R8), and whether what is performed has been judged (K8).
import { answerKey, isPerformed } from "../../kinds/rules.ts";
import type { Card } from "../../kinds/shapes.ts";
import type { CardId } from "../base/card.ts";
import type { FinishedRound, Game, Participant, Round, Team } from "../game.ts";
import { hasMembers } from "./people.ts";

export const cardOf = (game: Game, id: CardId): Card | undefined => game.setup.cards.find((card) => card.id === id);

/** The card on the table. */
export const openCard = (game: Game): Card | undefined => tableOf(game)?.card;

/** What lies on the table: the round and its card. */
export type Table = { readonly game: Game; readonly round: Round; readonly card: Card };

export const tableOf = (game: Game): Table | undefined => {
  const { round } = game;
  const card = round && cardOf(game, round.cardId);
  return round && card && { game, round, card };
};

/** The teams that perform: on the board the active one, in the quiz every team with members. */
export const performingTeams = (game: Game): readonly Team[] =>
  game.teams.filter((team) => hasMembers(game, team.id) && (game.setup.mode === "quiz" || team.id === game.turn?.teamId));

/** On the board every performance needs a verdict; in the quiz one is enough, teams without earn nothing. */
export const isJudged = (game: Game): boolean => {
  const teams = performingTeams(game);
  const judged = teams.filter((team) => game.round?.verdicts.has(team.id));
  return game.setup.mode === "quiz" ? judged.length > 0 || teams.length === 0 : judged.length === teams.length;
};

/** A card that came back must not be given away while it is played. */
const isBeingPlayed = ({ round }: Game, { cardId }: FinishedRound): boolean => round?.cardId === cardId && round.outcome === undefined;

/** Oldest first. */
export const showableRounds = (game: Game): readonly FinishedRound[] => game.finished.filter((round) => !isBeingPlayed(game, round));

export const showableRound = (game: Game, number: number): FinishedRound | undefined =>
  showableRounds(game).find((round) => round.number === number);

export const eligibles = (game: Game, round: Round): readonly Participant[] =>
  [...round.eligible].flatMap((id) => {
    const one = game.participants.get(id);
    return one === undefined || one.removed ? [] : [one];
  });

export const isAnsweredOnPhones = (game: Game): boolean => {
  const card = openCard(game);
  return card !== undefined && !isPerformed(card);
};

/** Has answered, or need not any more: the captain has locked for the team (A1). */
export const isDone = (round: Round, one: Participant): boolean => round.answers.has(one.id) || round.locks.has(one.teamId);

export const keyOf = (round: Round, one: Participant): string | undefined => {
  const given = round.answers.get(one.id);
  return given === undefined ? undefined : answerKey(given.answer);
};
