// Makes of a checked deck what the game plays with (cards without words) and what people read (words per language).
import type { CardContent, ContentKind, ContentOf } from "../../../content/schema/cards/registry.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import type { Card } from "../../kinds/shapes.ts";
import { secondsOf, tailoringOf } from "../../kinds/tailorings.ts";
import type { Language, PerLanguage } from "../../languages.ts";
import type { CardWords, DeckPresentation } from "./presentation.ts";
import { type Say, sayOf } from "./say.ts";
import { readMs, timed } from "./timing.ts";

/** A deck ready to be played. */
export type TailoredDeck = { readonly cards: readonly Card[]; readonly presentation: DeckPresentation };

type Voice = { readonly language: Language; readonly say: Say };

const longest = (voices: readonly Voice[], measure: (say: Say) => number): number => Math.max(0, ...voices.map(({ say }) => measure(say)));

const rulesCard = <K extends ContentKind>(card: ContentOf<K>, voices: readonly Voice[]): Card => {
  const kind = tailoringOf<K>(card);
  const { id, topic, difficulty, weight } = card;
  // The slowest language sets the pace: everybody reads under the same clock.
  const read = longest(voices, (say) => readMs(say(card.text), card.readSeconds));
  const seconds = longest(voices, (say) => secondsOf(card, say));
  return kind.rules(card, { id, topic, difficulty, weight, readMs: read, ...timed(seconds) }) as unknown as Card;
};

const cardWords = <K extends ContentKind>(card: ContentOf<K>, deck: Deck, say: Say) =>
  ({
    kind: card.kind,
    topic: card.topic,
    topicName: say(deck.topics[card.topic] ?? {}),
    difficulty: card.difficulty,
    text: say(card.text),
    ...tailoringOf<K>(card).face(card, say),
    explanation: say(card.explanation),
    debrief: say(card.debrief),
    notes: say(card.notes),
    source: typeof card.source === "string" ? card.source : say(card.source),
  }) as CardWords;

const wordsPerLanguage = (card: CardContent, deck: Deck, voices: readonly Voice[]): PerLanguage<CardWords> =>
  Object.fromEntries(voices.map(({ language, say }) => [language, cardWords(card, deck, say)]));

/** Tailors a deck for the languages of a session; a language the deck lacks gets the deck's own. */
export const tailor = (deck: Deck, languages: readonly Language[]): TailoredDeck => {
  const voices = languages.map((language) => ({ language, say: sayOf(deck, language) }));
  return {
    cards: deck.cards.map((card) => rulesCard(card, voices)),
    presentation: Object.fromEntries(deck.cards.map((card) => [card.id, wordsPerLanguage(card, deck, voices)])),
  };
};
