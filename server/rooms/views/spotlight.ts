// What the stage shows besides the game, by the trainer's press alone: somebody's insight, or a finished round (R8).
import { type SessionPresentation, wordsOfCard } from "../../decks/tailor/presentation.ts";
import type { Desk, Spotlight } from "../../protocol/views.ts";
import type { Game, Language } from "../../rules/game.ts";
import { cardOf, showableRound, showableRounds } from "../../rules/select/card.ts";
import { cardView, finishedRound } from "./card.ts";
import { revealView } from "./reveal.ts";

const nothing: Spotlight = { kind: "nothing" };

export function spotlightView(game: Game, presentation: SessionPresentation, language: Language): Spotlight {
  const { shown } = game;
  if (shown?.kind === "insight") return insightView(game, shown.insight);
  return shown ? roundView(game, presentation, { language, number: shown.round }) : nothing;
}

/** Somebody who was removed is not named. */
function insightView(game: Game, index: number): Spotlight {
  const insight = game.insights[index];
  if (!insight) return nothing;
  const { participantId, text, about, teamId } = insight;
  const by = game.participants.get(participantId);
  return { kind: "insight", text, about, teamId, name: by && !by.removed ? by.name : "" };
}

function roundView(game: Game, presentation: SessionPresentation, of: { language: Language; number: number }): Spotlight {
  const round = showableRound(game, of.number);
  const seen = round && finishedRound(round, game, presentation, of.language);
  const reveal = seen && revealView(seen);
  return reveal ? { kind: "round", card: cardView(seen), reveal } : nothing;
}

/** Differs whenever the stage must be told anew: another thing, or another name under it. */
export function spotlightKey(game: Game): string {
  const insight = game.shown?.kind === "insight" ? insightView(game, game.shown.insight) : undefined;
  return JSON.stringify([game.shown, insight]);
}

export function deskRounds(game: Game, presentation: SessionPresentation, language: Language): Desk["rounds"] {
  return showableRounds(game).flatMap(({ number, cardId }) => {
    const [card, words] = [cardOf(game, cardId), wordsOfCard(presentation, cardId, language)];
    return card && words ? [{ round: number, kind: card.kind, text: words.text }] : [];
  });
}
