// The format of a deck: what deck.yaml says about the whole, and the cards in it or in its parts.
import { z } from "zod";
import { type CardContent, cardSchema } from "./cards/registry.ts";
import {
  declaredLanguages,
  kebabId,
  type Language,
  type LocalizedText,
  localizedText,
  placeholderName,
  semver,
  textLimits,
} from "./text.ts";

/** The topics of every deck that names none: the six CX disciplines. */
export const defaultTopics: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  strategy: { en: "Strategy", nl: "Strategie" },
  understanding: { en: "Understanding", nl: "Klantbegrip" },
  design: { en: "Design", nl: "Ontwerp" },
  measurement: { en: "Measurement", nl: "Meten" },
  governance: { en: "Governance", nl: "Governance" },
  culture: { en: "Culture", nl: "Cultuur" },
};

const partFile = z.string().regex(/^parts\/[a-z0-9][a-z0-9-]*\.yaml$/, "a file in the deck's own folder, such as parts/strategy.yaml");

/** Everything in deck.yaml but the cards themselves, which are checked one by one. */
export const deckHeadSchema = z.strictObject({
  format: z.literal(1),
  id: kebabId,
  version: semver,
  languages: declaredLanguages,
  title: localizedText(textLimits.title),
  about: localizedText(textLimits.about),
  topics: z.record(kebabId, localizedText(textLimits.name)).exactOptional(),
  placeholders: z.record(placeholderName, localizedText(textLimits.placeholder)).default({}),
  parts: z.array(partFile).min(1).max(40).exactOptional(),
  cards: z.array(z.unknown()).exactOptional(),
});

/** deck.yaml as a whole, for editors. */
export const deckSchema = deckHeadSchema.extend({ cards: z.array(cardSchema).exactOptional() });

/** deck.yaml as checked, cards apart. */
export type DeckHead = z.output<typeof deckHeadSchema>;
/** A deck as checked, its parts put together. */
export type Deck = Omit<DeckHead, "cards" | "parts" | "topics"> & {
  readonly topics: Readonly<Record<string, LocalizedText>>;
  readonly cards: readonly CardContent[];
};
