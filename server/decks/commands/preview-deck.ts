// Makes of a deck what the preview's page shows: its cards as the screens get them, answered by a room that does not exist.
import type { Deck } from "../../../content/schema/deck.ts";
import type { Language } from "../../../content/schema/text.ts";
import type { PreviewDeck, PreviewWords } from "../../protocol/preview.ts";
import type { CardView, RevealView, Solution } from "../../protocol/views.ts";
import type { Answer, Card, Tally } from "../../rules/card.ts";
import { isMarked, traitsOf } from "../../rules/cards/registry.ts";
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

const rightFirst = <T>(all: readonly T[], right: T): readonly T[] => [right, ...all.filter((one) => one !== right)];

type Answered = { readonly solution: Solution; readonly tally: Tally; readonly answer?: Answer };

const guesses = ({ min, max, step, answer }: Extract<Card, { kind: "number" }>): readonly string[] =>
  [0, 0.06, -0.09, 0.2, -0.22, 0.35].map((off) => {
    const value = min + Math.round((answer + off * (max - min) - min) / step) * step;
    return String(Number(Math.min(max, Math.max(min, value)).toFixed(6)));
  });

const answered = (card: Card): Answered => {
  switch (card.kind) {
    case "choice":
      return {
        solution: { kind: "choice", option: card.right },
        tally: counted("choice", rightFirst(card.options, card.right)),
        answer: { kind: "choice", option: card.right },
      };
    case "number":
      return {
        solution: { kind: "number", value: card.answer, tolerance: card.tolerance },
        tally: counted("number", guesses(card)),
        answer: { kind: "number", value: card.answer },
      };
    case "order":
      return {
        solution: { kind: "order", options: card.right },
        tally: counted("order", [card.right.join(">"), card.options.join(">")]),
        answer: { kind: "order", options: card.right },
      };
    case "poll":
      return {
        solution: { kind: "none" },
        tally: counted("poll", card.options),
        ...(card.options[0] === undefined ? {} : { answer: { kind: "poll", option: card.options[0] } }),
      };
    case "assignment":
      return { solution: { kind: "none" }, tally: counted("assignment", []) };
  }
};

const viewOf = ({ kind, topic, topicName, difficulty, text, options, scale, criteria }: CardWords): CardView => ({
  ...{ round: ROUND, kind, traits: traitsOf({ kind }), topic, topicName, difficulty, text },
  ...(options ? { options } : {}),
  ...(scale ? { scale } : {}),
  ...(criteria ? { criteria } : {}),
});

const revealOf = (card: Card, { explanation, debrief, source }: CardWords): RevealView => {
  const { answer, ...shown } = answered(card);
  const verdict = isMarked(card) ? "right" : "none";
  const given = answer === undefined ? {} : { answer };
  const gained = { promoters: isMarked(card) ? card.difficulty : 0, passives: 0, detractors: 0 };
  const team = { teamId: "moss", verdict, gained, points: 0, agreement: 0.75, ...given } as const;
  return { round: ROUND, ...shown, explanation, debrief, source, teams: [team], mine: { verdict, credit: 1, points: 0, ...given } };
};

const wordsIn = ({ presentation }: TailoredDeck, card: Card, language: Language): { readonly [L in Language]?: PreviewWords } => {
  const words = presentation[card.id]?.[language];
  return words === undefined ? {} : { [language]: { card: viewOf(words), reveal: revealOf(card, words), notes: words.notes } };
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
