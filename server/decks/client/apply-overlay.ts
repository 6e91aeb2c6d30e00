// Lays an overlay over its base: the base's cards in their order, some left out, replaced or changed, new ones behind their topic.
import type { CardContent } from "../../../content/schema/cards/registry.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import type { CardChange, OverlayHead } from "../../../content/schema/overlay.ts";
import type { LocalizedText } from "../../../content/schema/text.ts";
import { inOneOf, languages } from "../../languages.ts";

/** An overlay whose cards were checked. */
export type Overlay = { readonly head: OverlayHead; readonly add: readonly CardContent[]; readonly replace: readonly CardContent[] };

/** The explanation with an example on a line of its own, in every language that has both. */
export const withExample = (explanation: LocalizedText, example: LocalizedText | undefined): LocalizedText => {
  const text: { -readonly [L in keyof LocalizedText]: LocalizedText[L] } = { ...explanation };
  for (const language of languages) {
    if (text[language] !== undefined && example?.[language] !== undefined) text[language] = `${text[language]}\n${example[language]}`;
  }
  return text;
};

/** A card with its changes; not yet checked, for a change may not suit its kind. */
export const changedCard = (card: CardContent, { example, ...fields }: CardChange): unknown => ({
  ...card,
  ...fields,
  explanation: withExample(card.explanation, example),
});

const joined = (cards: readonly CardContent[], card: CardContent): readonly CardContent[] => {
  const after = cards.findLastIndex((one) => one.topic === card.topic);
  return after < 0 ? [...cards, card] : cards.toSpliced(after + 1, 0, card);
};

const titleOf = (base: LocalizedText, own: LocalizedText): LocalizedText => {
  const title: { -readonly [L in keyof LocalizedText]: LocalizedText[L] } = { ...base };
  for (const language of languages) {
    const suffix = inOneOf(own, language);
    if (title[language] !== undefined && suffix !== undefined) title[language] = `${title[language]} · ${suffix}`;
  }
  return title;
};

/** The deck that comes of it, `changed` being the base's cards with their changes. */
export const applyOverlay = (base: Deck, { head, add, replace }: Overlay, changed: ReadonlyMap<string, CardContent>): Deck => {
  const replaced = new Map(replace.map((card) => [card.id, card]));
  const kept = base.cards
    .filter((card) => !head.drop.includes(card.id))
    .map((card) => replaced.get(card.id) ?? changed.get(card.id) ?? card);
  return {
    ...base,
    id: head.id,
    title: titleOf(base.title, head.title),
    about: { ...base.about, ...head.about },
    cards: add.reduce(joined, kept),
  };
};
