// Makes of a deck what the preview's page shows: its cards as the screens get them, answered by a room that does not exist.
import type { Deck } from "../../../content/schema/deck.ts";
import type { Language } from "../../../content/schema/text.ts";
import { drawFrom } from "../../chance.ts";
import { isMarked, tally } from "../../kinds/rules.ts";
import { samplesOf } from "../../kinds/samples.ts";
import type { Answer, Card } from "../../kinds/shapes.ts";
import { cardInRound, solutionOf } from "../../kinds/views.ts";
import { languages } from "../../languages.ts";
import type { PreviewDeck, PreviewWords } from "../../protocol/preview.ts";
import type { OpenCard, RevealView } from "../../protocol/views.ts";
import type { CardWords } from "../tailor/presentation.ts";
import { sayOf } from "../tailor/say.ts";
import { type TailoredDeck, tailor } from "../tailor/tailor.ts";

/** The round every previewed card is the card of. */
const ROUND = 1;
/** Of this many people, so many are right where something is; the others say whatever comes to them, the same at every reload. */
const ROOM = 18;
const RIGHT = 9;

const answersOf = (card: Card, shown: OpenCard): readonly Answer[] => {
  const { right, any } = samplesOf(card.kind);
  const chance = drawFrom(1);
  const others = any === undefined ? [] : Array.from({ length: ROOM - RIGHT }, () => any(shown, chance));
  return [
    ...Array.from({ length: RIGHT }, () => right?.(card) ?? any?.(shown, chance)).filter((answer) => answer !== undefined),
    ...others,
  ];
};

const revealOf = (card: Card, shown: OpenCard, { explanation, debrief, source }: CardWords): RevealView => {
  const answers = answersOf(card, shown);
  const [answer] = answers;
  const verdict = isMarked(card) ? "right" : "none";
  const given = answer === undefined ? {} : { answer };
  const gained = { promoters: isMarked(card) ? card.difficulty : 0, passives: 0, detractors: 0 };
  const team = { teamId: "moss", verdict, gained, points: 0, agreement: 0.75, ...given } as const;
  return {
    round: ROUND,
    solution: solutionOf(card),
    tally: tally(card, answers),
    ...{ explanation, debrief, source },
    teams: [team],
    mine: { verdict, credit: 1, points: 0, ...given },
  } as RevealView;
};

const wordsIn = ({ presentation }: TailoredDeck, card: Card, language: Language): { readonly [L in Language]?: PreviewWords } => {
  const words = presentation[card.id]?.[language];
  if (words === undefined) return {};
  const read = cardInRound(ROUND, words, { open: false, practice: false });
  const open = cardInRound(ROUND, words, { open: true, practice: false }) as OpenCard;
  return { [language]: { read, card: open, reveal: revealOf(card, open, words), notes: words.notes } };
};

/** A deck for the preview. */
export const previewDeck = (deck: Deck): PreviewDeck => {
  const tailored = tailor(deck, deck.languages);
  return {
    title: sayOf(deck, deck.languages[0] ?? languages[0])(deck.title),
    languages: deck.languages,
    cards: tailored.cards.map((card) => ({
      id: card.id,
      words: Object.assign({}, ...deck.languages.map((language) => wordsIn(tailored, card, language))),
    })),
    problems: [],
  };
};
