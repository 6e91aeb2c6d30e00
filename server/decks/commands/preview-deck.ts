// Makes of a deck what the preview's page shows: its cards as the screens get them, answered by a room that does not exist.
import type { Deck } from "../../../content/schema/deck.ts";
import type { Language } from "../../../content/schema/text.ts";
import { isMarked } from "../../kinds/rules.ts";
import type { Card, Tally } from "../../kinds/shapes.ts";
import { cardInRound, imaginedOf, solutionOf } from "../../kinds/views.ts";
import type { PreviewDeck, PreviewWords } from "../../protocol/preview.ts";
import type { RevealView } from "../../protocol/views.ts";
import type { CardWords } from "../presentation.ts";
import { sayOf } from "../say.ts";
import { type TailoredDeck, tailor } from "../tailor.ts";

/** The round every previewed card is the card of. */
const ROUND = 1;
/** How many of the room gave each answer, the right one first. */
const VOTES = [9, 4, 2, 1, 1, 1];

const counted = (kind: Card["kind"], answers: readonly string[]): Tally => {
  const counts: Record<string, number> = {};
  for (const [index, answer] of answers.entries()) counts[answer] = (counts[answer] ?? 0) + (VOTES[index] ?? 1);
  return { kind, counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
};

const revealOf = (card: Card, { explanation, debrief, source }: CardWords): RevealView => {
  const { keys, answer } = imaginedOf(card);
  const verdict = isMarked(card) ? "right" : "none";
  const given = answer === undefined ? {} : { answer };
  const gained = { promoters: isMarked(card) ? card.difficulty : 0, passives: 0, detractors: 0 };
  const team = { teamId: "moss", verdict, gained, points: 0, agreement: 0.75, ...given } as const;
  return {
    round: ROUND,
    solution: solutionOf(card),
    tally: counted(card.kind, keys),
    explanation,
    debrief,
    source,
    teams: [team],
    mine: { verdict, credit: 1, points: 0, ...given },
  } as RevealView;
};

const wordsIn = ({ presentation }: TailoredDeck, card: Card, language: Language): { readonly [L in Language]?: PreviewWords } => {
  const words = presentation[card.id]?.[language];
  if (words === undefined) return {};
  const [read, open] = [false, true].map((open) => cardInRound(ROUND, words, { open, practice: false }));
  return { [language]: { read, card: open, reveal: revealOf(card, words), notes: words.notes } };
};

/** A deck for the preview. */
export const previewDeck = (deck: Deck): PreviewDeck => {
  const tailored = tailor(deck, deck.languages);
  return {
    title: sayOf(deck, deck.languages[0] ?? "en")(deck.title),
    languages: deck.languages,
    cards: tailored.cards.map((card) => ({
      id: card.id,
      words: Object.assign({}, ...deck.languages.map((language) => wordsIn(tailored, card, language))),
    })),
    problems: [],
  };
};
