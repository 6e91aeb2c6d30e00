// Advises on placeholders no text uses: a trainer would fill them in for nothing.
import type { Deck } from "../../../content/schema/deck.ts";
import { placeFault } from "../read/read-yaml.ts";
import { placeholdersIn } from "../tailor/placeholders.ts";
import type { Rule } from "./rule.ts";

/** The placeholders a deck's texts use. */
export const usedIn = ({ title, about, cards }: Deck): ReadonlySet<string> =>
  new Set(placeholdersIn(JSON.stringify([title, about, cards])));

export const unusedPlaceholder: Rule = {
  explain: "a client would fill it in for nothing; use it in a text, or remove it",
  find: ({ deck, source }) => {
    const used = usedIn(deck);
    return Object.keys(deck.placeholders)
      .filter((name) => !used.has(name))
      .map((name) =>
        placeFault(source, {
          path: ["placeholders", name],
          found: `{{${name}}} in no text`,
          expected: "placeholders that are used",
          mend: `write {{${name}}} where it belongs, or remove it here`,
        }),
      );
  },
};
