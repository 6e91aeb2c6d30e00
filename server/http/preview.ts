// The tailored cards as the trainer may see them beforehand: the very words a session would have, with solutions and notes.
import { prepareSession, type SessionChoice } from "../decks/tailor/prepare-session.ts";
import { deskCard } from "../kinds/views.ts";
import type { Preview } from "../protocol/trainer-api.ts";

export const previewOf = (choice: SessionChoice): Preview => {
  const { cards, presentation } = prepareSession(choice);
  const spoken = (id: string) => Object.entries(presentation.cards[id] ?? {});
  return {
    cards: cards.map((card) => Object.fromEntries(spoken(card.id).map(([language, words]) => [language, deskCard(0, card, words)]))),
  };
};
