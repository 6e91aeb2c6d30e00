// One language's voice of a deck: the text in that language, or in the deck's own, with the placeholders filled.
import type { Deck } from "../../../content/schema/deck.ts";
import type { LocalizedText } from "../../../content/schema/text.ts";
import { inOneOf, type Language, languages } from "../../languages.ts";
import { fillPlaceholders } from "./placeholders.ts";

/** Says a text in one language. */
export type Say = (text: LocalizedText) => string;

/** Without a deck's placeholders, as for boards. */
export const sayPlain =
  (wanted: Language, declared: readonly Language[]): Say =>
  (text) =>
    inOneOf(text, wanted, declared) ?? "";

/** With the deck's words for its placeholders. */
export const sayOf = (deck: Deck, wanted: Language): Say => {
  const plain = sayPlain(wanted, deck.languages);
  return (text) => fillPlaceholders(plain(text), (name) => plain(deck.placeholders[name] ?? {}));
};

/** A text in every language it has, with the deck's words for its placeholders. */
export const saidInEach = (deck: Deck, text: LocalizedText): LocalizedText =>
  Object.fromEntries(languages.flatMap((language) => (text[language] === undefined ? [] : [[language, sayOf(deck, language)(text)]])));
