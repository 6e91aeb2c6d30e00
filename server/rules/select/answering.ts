// Who may answer the open card, and who owes it an answer (R2, A1): what waiting and outages both ask.
import { answerKey, isPerformed } from "../../kinds/rules.ts";
import type { Game, Participant, Round } from "../game.ts";
import { openCard } from "./card.ts";

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
