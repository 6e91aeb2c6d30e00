// What every kind shows of itself by example: one card, and answers to any card. Previews, bots, random play and tests draw from it.
import type { ContentOf } from "../../content/schema/cards/registry.ts";
import { inEach } from "../languages.ts";
import type { OpenCard } from "../protocol/views.ts";
import type { Answer, Card, CardKind } from "./shapes.ts";

export type Samples<K extends CardKind> = {
  /** A card in order, each of its texts a word of its own. */
  readonly content: ContentOf<K>;
  /** What the card's solution looks like in the bytes of a message; nothing where it has no look of its own. */
  readonly secret?: string;
  /** A wholly right answer and a wholly wrong one; absent where phones have none. */
  right?(card: Card<K>): Answer<K>;
  wrong?(card: Card<K>): Answer<K>;
  /** Any answer the card accepts, by what a phone knows of it; absent where no phone answers. `chance` is 0 up to 1. */
  any?(card: OpenCard<K>, chance: () => number): Answer<K>;
};

const both = (text: string) => inEach((language) => `${text} ${language.toUpperCase()}`);

/** Texts of a list, as options and items are written. */
export const written = (...texts: readonly string[]) => texts.map((text) => ({ text: both(text) }));

/** What every card has. What begins with SECRET is for after its reveal, NOTES are for the trainer alone. */
export const around = <K extends CardKind>(kind: K) => ({
  kind,
  id: `sample-${kind}`,
  topic: "strategy",
  difficulty: 1 as const,
  weight: 1,
  readSeconds: 0,
  text: both(`Which ${kind}?`),
  explanation: both(`SECRETEXPLANATION${kind}`),
  debrief: both(`SECRETDEBRIEF${kind}`),
  notes: both(`NOTES${kind}`),
  source: `SECRETSOURCE${kind}`,
});

export const oneOf = <T>(all: readonly T[], chance: () => number): T => {
  const one = all[Math.floor(chance() * all.length)];
  if (one === undefined) throw new RangeError("nothing to choose from");
  return one;
};
