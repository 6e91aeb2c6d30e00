// What a client's words leave to be desired: placeholders that keep a deck's own word, and texts they make too long.

import type { CardContent } from "../../../content/schema/cards/registry.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { type Language, type LocalizedText, textLimits } from "../../../content/schema/text.ts";
import { traitsOf } from "../../kinds/rules.ts";
import { textsOf } from "../../kinds/tailorings.ts";
import type { Fault } from "../read/content-error.ts";
import { placeholdersIn } from "../tailor/placeholders.ts";
import { sayOf } from "../tailor/say.ts";
import { fieldOf, type Words } from "./profile-words.ts";

/** A placeholder that keeps a deck's own word in some languages. */
export type Fallback = { readonly placeholder: string; readonly languages: readonly Language[] };

/** Every placeholder the decks have that the words do not fill, in the languages the client speaks. */
export const fallbacksOf = (decks: readonly Deck[], words: Words, spoken: readonly Language[]): readonly Fallback[] => {
  const names = [...new Set(decks.flatMap((deck) => Object.keys(deck.placeholders)))].sort();
  return names.flatMap((placeholder) => {
    const languages = spoken.filter((language) => words[placeholder]?.[language] === undefined);
    return languages.length > 0 ? [{ placeholder, languages }] : [];
  });
};

/** A fallback as advice about the profile. */
export const fallbackAdvice = ({ placeholder, languages }: Fallback): Fault => {
  const field = fieldOf(placeholder);
  const at = field ? [field] : ["words", placeholder];
  return {
    path: at,
    found: `nothing for {{${placeholder}}} in ${languages.join(", ")}`,
    expected: "a word for every placeholder of the decks; theirs is used instead",
    mend: `add it under ${field ?? "words"}:`,
  };
};

type Measured = { readonly what: string; readonly text: LocalizedText; readonly max: number };

function* measured(card: CardContent): Generator<Measured> {
  yield { what: "text", text: card.text, max: traitsOf(card).performed ? textLimits.task : textLimits.question };
  yield* textsOf(card);
  yield { what: "explanation", text: card.explanation, max: textLimits.explanation };
  yield { what: "debrief", text: card.debrief, max: textLimits.debrief };
}

type Voice = { readonly language: Language; readonly say: (text: LocalizedText) => string };

const tooLongIn = (deck: Deck, { what, text, max }: Measured, voice: Voice): Fault | undefined => {
  const names = placeholdersIn(text[voice.language] ?? "");
  const length = names.length > 0 ? voice.say(text).length : 0;
  if (length <= max) return undefined;
  return {
    path: [fieldOf(names[0] ?? "") ?? "words"],
    found: `${length} characters in ${deck.id}, a card's ${what}, ${voice.language}`,
    expected: `at most ${max}, so that it fits the phone and the stage`,
    mend: "use shorter words, or replace the card in an overlay",
  };
};

/** Advice for every text of a deck that the client's words make too long; the deck already has those words. */
export const lengthAdvice = (deck: Deck): readonly Fault[] =>
  deck.languages.flatMap((language) => {
    const voice = { language, say: sayOf(deck, language) };
    return deck.cards.flatMap((card) =>
      [...measured(card)].flatMap((one) => {
        const fault = tooLongIn(deck, one, voice);
        return fault ? [{ ...fault, found: fault.found.replace("a card's", `${card.id}, its`) }] : [];
      }),
    );
  });
