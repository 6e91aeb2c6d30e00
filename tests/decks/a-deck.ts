// A small deck of every kind, with canaries where the secrets are.
import type { CardContent } from "../../content/schema/cards/registry.ts";
import type { Deck } from "../../content/schema/deck.ts";
import { defaultTopics } from "../../content/schema/deck.ts";

const around = {
  topic: "strategy",
  difficulty: 2 as const,
  weight: 1,
  explanation: { en: "Because {{customers}} (canary-explanation).", nl: "Omdat {{customers}} (canary-explanation)." },
  debrief: { en: "And {{organisation}}?", nl: "En {{organisation}}?" },
  notes: { en: "canary-notes", nl: "canary-notes" },
  source: "canary-source",
};
const both = (text: string) => ({ text: { en: text, nl: `${text} (nl)` } });

/** One card of each kind. */
export const everyKind: readonly CardContent[] = [
  {
    ...around,
    id: "pick",
    kind: "choice",
    text: { en: "{{Customer}} asks: why?", nl: "{{Customer}} vraagt: waarom?" },
    options: [both("one"), { ...both("two"), right: true }, both("three")],
  },
  {
    ...around,
    id: "guess",
    kind: "number",
    text: { en: "How many?", nl: "Hoeveel?" },
    unit: { en: "years", nl: "jaar" },
    min: 0,
    max: 100,
    step: 1,
    answer: 73,
    tolerance: 3,
    range: 19,
  },
  {
    ...around,
    id: "sort",
    kind: "order",
    text: { en: "Which first?", nl: "Wat eerst?" },
    items: ["first", "second", "third", "fourth"].map(both),
  },
  { ...around, id: "feel", kind: "poll", text: { en: "And you?", nl: "En jij?" }, options: [both("yes"), both("no")], seconds: 0 },
  {
    ...around,
    id: "act",
    kind: "assignment",
    text: { en: "Show it.", nl: "Laat het zien." },
    criteria: [{ en: "It is clear", nl: "Het is helder" }],
    prepareSeconds: 90,
    performSeconds: 60,
  },
];

/** A deck with placeholders; cards can be replaced. */
export const aDeck = (cards: readonly CardContent[] = everyKind, id = "small"): Deck => ({
  format: 1,
  id,
  version: "1.0.0",
  languages: ["en", "nl"],
  title: { en: "Small", nl: "Klein" },
  about: { en: "For tests.", nl: "Voor tests." },
  topics: defaultTopics,
  placeholders: {
    organisation: { en: "our hotel", nl: "ons hotel" },
    customer: { en: "guest", nl: "gast" },
    customers: { en: "guests", nl: "gasten" },
  },
  cards,
});
