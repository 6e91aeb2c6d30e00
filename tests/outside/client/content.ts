// What the decks keep secret, read from their YAML: the words of every card, in fragments as they may stand in bytes.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./paper.ts";

type Words = string | Readonly<Record<string, string>> | undefined;
type WrittenCard = {
  readonly id: string;
  readonly text?: Words;
  readonly options?: readonly { readonly text: Words }[];
  readonly items?: readonly { readonly text: Words }[];
  readonly explanation?: Words;
  readonly debrief?: Words;
  readonly notes?: Words;
  readonly source?: Words;
};

/** When a card's words may be seen: its text when it opens, options when answers open, what explains it at the reveal, notes never. */
export type Layer = "text" | "options" | "reveal" | "notes";
export type Secret = { readonly cardId: string; readonly layer: Layer; readonly bytes: Buffer };

/** Shorter ones could stand anywhere. */
const TELLING = 24;

function cardsOf(deck: string): readonly WrittenCard[] {
  const folder = join(root, "content/decks", deck);
  const read = (name: string) => parse(readFileSync(join(folder, name), "utf8"));
  const main = read("deck.yaml");
  const parts: readonly string[] = main.parts ?? [];
  return [...(main.cards ?? []), ...parts.filter((part) => existsSync(join(folder, part))).flatMap((part) => read(part))];
}

const textsOf = (words: Words): readonly string[] =>
  words === undefined ? [] : typeof words === "string" ? [words] : Object.values(words);

/** Between placeholders, which the session fills in. */
const fragments = (words: Words) =>
  textsOf(words)
    .flatMap((text) => text.split(/\{\{.*?\}\}|\n/))
    .map((fragment) => fragment.trim())
    .filter((fragment) => fragment.length >= TELLING);

const layersOf = (card: WrittenCard): readonly (readonly [Layer, readonly Words[]])[] => [
  ["text", [card.text]],
  ["options", [...(card.options ?? []), ...(card.items ?? [])].map(({ text }) => text)],
  ["reveal", [card.explanation, card.debrief, card.source]],
  ["notes", [card.notes]],
];

export function secretsOf(decks: readonly string[]): readonly Secret[] {
  return decks
    .flatMap(cardsOf)
    .flatMap((card) =>
      layersOf(card).flatMap(([layer, all]) =>
        all.flatMap(fragments).map((text) => ({ cardId: card.id, layer, bytes: Buffer.from(text) })),
      ),
    );
}
