// Turns the game's card on the table into what a screen shows, in one language; the only place that reads solutions for a screen.
import { type CardWords, type SessionPresentation, wordsOfCard } from "../decks/presentation.ts";
import type { Card } from "../kinds/shapes.ts";
import { cardInRound, solutionOf } from "../kinds/views.ts";
import type { CardView, RevealView, TeamResult } from "../protocol/views.ts";
import type { FinishedRound, Game, Language, Outcome, ParticipantId, Round } from "../rules/game.ts";
import { cardOf, openCard } from "../rules/select/card.ts";
import { rankOf } from "./ranks.ts";

/** The card on the table, its rules and its words. */
export type OnTable = { readonly round: Round; readonly card: Card; readonly words: CardWords };

export function onTable(game: Game, presentation: SessionPresentation, language: Language): OnTable | undefined {
  const round = game.round;
  const card = openCard(game);
  const words = card && wordsOfCard(presentation, card.id, language);
  return round && card && words ? { round, card, words } : undefined;
}

/** A finished round as it was at its end (R8). */
export function finishedRound(round: FinishedRound, game: Game, presentation: SessionPresentation, language: Language) {
  const card = cardOf(game, round.cardId);
  const words = wordsOfCard(presentation, round.cardId, language);
  return card && words ? { round: { ...round, step: "debrief" as const }, card, words } : undefined;
}

/** As much of a round as its card and its reveal are made of. */
type Seen = Omit<OnTable, "round"> & {
  readonly round: Pick<Round, "number" | "step" | "locks"> & { readonly outcome?: Omit<Outcome, "marks"> };
};

/** What phones and stage get: nothing that helps to answer, options only from the moment they may be chosen (R1). */
export function cardView({ round, card, words }: Seen): CardView {
  return cardInRound(round.number, words, { open: round.step !== "read", practice: card.weight === 0 });
}

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
