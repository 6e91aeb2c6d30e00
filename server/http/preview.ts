// The tailored cards as the trainer may see them beforehand: the very words and times a session would have, with solutions and notes.
import { type PreparedSession, prepareSession, type SessionChoice } from "../decks/prepare-session.ts";
import { traitsOf } from "../kinds/rules.ts";
import { solutionOf } from "../kinds/views.ts";
import type { Preview, PreviewCard } from "../protocol/trainer-api.ts";

type Card = PreparedSession["cards"][number];
type Words = NonNullable<PreparedSession["presentation"]["cards"][string]>;

const inEach = (words: Words): PreviewCard["words"] =>
  Object.fromEntries(Object.entries(words).map(([language, { kind: _, topic: __, difficulty: ___, ...said }]) => [language, said]));

const previewCard = (card: Card, words: Words): PreviewCard => ({
  id: card.id,
  kind: card.kind,
  traits: traitsOf(card),
  topic: card.topic,
  difficulty: card.difficulty,
  ...(card.answerMs === undefined ? {} : { answerMs: card.answerMs }),
  solution: solutionOf(card),
  words: inEach(words),
});

export const previewOf = (choice: SessionChoice): Preview => {
  const { cards, presentation } = prepareSession(choice);
  return { cards: cards.map((card) => previewCard(card, presentation.cards[card.id] ?? {})) };
};
