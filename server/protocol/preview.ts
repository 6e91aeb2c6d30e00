// What the preview of a deck hands its page: every card in every language as phones and the stage would get it, with an invented room's answers.
import type { Language } from "./rules-types.ts";
import type { CardView, OpenCard, RevealView } from "./views.ts";

/** One card in one language; the reveal's numbers are made up, the words are not. */
export type PreviewWords = {
  /** While it is read, and once answers are open. */
  readonly read: CardView;
  readonly card: OpenCard;
  readonly reveal: RevealView;
  readonly notes: string;
};

/** One card in all languages of its deck. */
type PreviewCard = { readonly id: string; readonly words: { readonly [L in Language]?: PreviewWords } };

/** A deck as it is on disk now. `problems` are told instead of shown cards when it has errors. */
export type PreviewDeck = {
  readonly title: string;
  readonly languages: readonly Language[];
  readonly cards: readonly PreviewCard[];
  readonly problems: readonly string[];
};
