// A kind's sample played in a real game, and what every screen has of it at each step: for the kinds' contract and the gallery.

import { drawFrom } from "../../server/chance.ts";
import { type SessionPresentation, wordsOfCard } from "../../server/decks/tailor/presentation.ts";
import { tailor } from "../../server/decks/tailor/tailor.ts";
import { samplesOf } from "../../server/kinds/samples.ts";
import type { Answer, Card, CardKind } from "../../server/kinds/shapes.ts";
import { deskCard } from "../../server/kinds/views.ts";
import { kinds } from "../../server/kinds/wire.ts";
import { inEach, type Language, languages } from "../../server/languages.ts";
import type { CardView, DeskCard, OpenCard, PublicState, RevealView } from "../../server/protocol/views.ts";
import { cardView, onTable } from "../../server/rooms/views/card.ts";
import { revealView } from "../../server/rooms/views/reveal.ts";
import { publicState } from "../../server/rooms/views/state.ts";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { aDeck } from "../decks/a-deck.ts";
import { aSession } from "./a-session.ts";
import { isOpen } from "./kinds.ts";
import type { Play } from "./play.ts";

/** A kind's sample card, as rules and screens have it. */
export function made(kind: CardKind) {
  const deck = aDeck([samplesOf(kind).content]);
  const { cards, presentation } = tailor(deck, languages);
  const [card] = cards;
  if (card === undefined) throw new Error("a deck of one card has one");
  return {
    deck,
    card,
    presentation: { version: 2, languages, titles: [], cards: presentation } satisfies SessionPresentation,
  };
}

function open(view: CardView | undefined): OpenCard {
  if (view === undefined || !isOpen(view)) throw new Error("the card is not open");
  return view;
}

export type Moment = { readonly state: PublicState; readonly view: CardView; readonly reveal: RevealView | undefined };

/** The card in a quiz of three people, each with an answer of another sort, and what the screens have at every step until the debrief. */
export function played(kind: CardKind, language: Language, chance: () => number): readonly Moment[] {
  const { card, presentation } = made(kind);
  const play = aSession().quiz(card).withTeams(2).withPeople(3).start();
  const moments: Moment[] = [];
  for (let step = nextStep(play.game); step !== "showStandings"; step = nextStep(play.game)) {
    const moment = momentOf(play, presentation, language);
    moments.push(moment);
    if (step === "closeAnswers")
      for (const [index, answer] of answersTo(card, open(moment.view), chance).entries()) play.answer(`p${index + 1}`, answer);
    if (step === undefined) play.trainer({ type: "judge", teamId: "ember", verdict: "accepted" });
    else play.next(step);
  }
  return [...moments, momentOf(play, presentation, language)];
}

/** A right answer, a wrong one and any, as far as phones have them. */
export function answersTo(card: Card, view: OpenCard, chance: () => number): readonly Answer[] {
  const { right, wrong, any } = samplesOf(card.kind);
  return [right?.(card), wrong?.(card), any?.(view, chance)].filter((answer) => answer !== undefined);
}

function momentOf({ game }: Play, presentation: SessionPresentation, language: Language): Moment {
  const table = onTable(game, presentation, language);
  if (table === undefined) throw new Error("the card is on the table");
  return { state: { ...publicState(game), ...room }, view: cardView(table), reveal: revealView(table) };
}

const room = { code: "482913", joinUrl: "", consoles: 1, stages: 1, pictureUntilMs: 0 };

/** A view of the card with open answers, and its reveal. */
export function ends(moments: readonly Moment[]) {
  const last = moments.at(-1);
  if (last?.reveal === undefined) throw new Error("the card was revealed");
  return { state: last.state, card: open(last.view), reveal: last.reveal };
}

/** The card on the trainer's desk. */
export function onDesk(kind: CardKind, language: Language): DeskCard {
  const { card, presentation } = made(kind);
  const words = wordsOfCard(presentation, card.id, language);
  if (words === undefined) throw new Error("it is written in both languages");
  return deskCard(1, card, words);
}

export type Sample = {
  readonly card: OpenCard;
  readonly state: PublicState;
  readonly reveal: RevealView;
  readonly desk: DeskCard;
  readonly given: Answer | undefined;
};

/** Every kind's sample in every language, open, revealed and on the desk. */
export const allSamples = (): Readonly<Record<CardKind, Readonly<Record<Language, Sample>>>> =>
  Object.fromEntries(
    kinds.map((kind) => {
      const inLanguage = (language: Language): Sample => {
        const end = ends(played(kind, language, drawFrom(1)));
        const [given] = answersTo(made(kind).card, end.card, drawFrom(1));
        return { ...end, desk: onDesk(kind, language), given };
      };
      return [kind, inEach(inLanguage)];
    }),
  ) as Record<CardKind, Record<Language, Sample>>;
