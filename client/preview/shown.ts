// What the preview shows now, kept behind the # of the address: it survives a reload, and a link leads to a card.
import { signal } from "@preact/signals";
import { type Language, languages } from "../../server/languages.ts";
import type { PreviewDeck, PreviewWords } from "../../server/protocol/preview.ts";
import { languageOf, speak } from "../ui/words.ts";

/** The steps of a card that are worth looking at. */
export const steps = ["read", "answer", "reveal", "debrief"] as const;
export type Step = (typeof steps)[number];

export interface Shown {
  readonly card: string;
  readonly language: Language;
  readonly step: Step;
  readonly dark: boolean;
}

const read = (): Shown => {
  const query = new URLSearchParams(location.hash.slice(1));
  return {
    card: query.get("card") ?? "",
    language: languageOf(query.get("language")) ?? languages[0],
    step: steps.find((one) => one === query.get("step")) ?? "answer",
    dark: query.get("dark") === "yes",
  };
};

/** What stands behind the # now. */
export const shown = signal(read());

const apply = (): void => {
  shown.value = read();
  speak(shown.value.language);
  document.documentElement.dataset.theme = shown.value.dark ? "dark" : "light";
};

addEventListener("hashchange", apply);
apply();

/** The address of something shown, behind its #. */
export const hashOf = ({ card, language, step, dark }: Shown): string =>
  new URLSearchParams({ card, language, step, ...(dark ? { dark: "yes" } : {}) }).toString();

/** Shows something else; the way back stays in the browser. */
export const show = (more: Partial<Shown>): void => {
  location.hash = hashOf({ ...shown.value, ...more });
};

/** The deck as the server has it now; undefined until it has come. */
export const deck = signal<PreviewDeck | undefined>(undefined);

export const loadDeck = async (): Promise<void> => {
  const response = await fetch("/deck.json");
  deck.value = (await response.json()) as PreviewDeck;
};

/** The words of the card shown, in the language shown or the deck's own. */
export const wordsShown = (): PreviewWords | undefined => {
  const card = deck.value?.cards.find(({ id }) => id === shown.value.card);
  const first = deck.value?.languages[0];
  return card?.words[shown.value.language] ?? (first && card?.words[first]);
};
