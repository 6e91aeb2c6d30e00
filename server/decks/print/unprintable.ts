// Says which letters of a deck or board none of the typefaces has, and where they stand, before somebody finds boxes on a cut card.
import type { Board } from "../../../content/schema/board.ts";
import { textsOf } from "../../kinds/tailorings.ts";
import type { Say } from "../tailor/say.ts";
import { missing, unprintable } from "./letters.ts";
import type { PrintedCard } from "./printed-card.ts";

/** A printed text, and what its author calls the place. */
type Placed = { readonly place: string; readonly text: string };

const PLACES = 8;
const LETTERS = 8;

const cardTexts = ({ card, words }: PrintedCard, say: Say): readonly Placed[] => {
  const { text, explanation, debrief, notes, source } = words;
  const around = Object.entries({ text, explanation, debrief, notes, source });
  const own = [...Map.groupBy(textsOf(card), ({ path: [field] }) => String(field))].map(
    ([field, texts]) => [field, texts.map((one) => say(one.text)).join(" ")] as const,
  );
  return [...around, ...own].map(([field, one]) => ({ place: `card ${card.id}, ${field}`, text: one }));
};

/** All that is printed of a deck. */
export const deckTexts = (cards: readonly PrintedCard[], say: Say): readonly Placed[] => [
  ...cards.slice(0, 1).map(({ deckTitle }) => ({ place: "title", text: deckTitle })),
  ...new Map(cards.map(({ card, words }) => [card.topic, { place: `topic ${card.topic}`, text: words.topicName }])).values(),
  ...cards.flatMap((card) => cardTexts(card, say)),
];

/** All that is printed of a board. */
export const boardTexts = (board: Board, say: Say): readonly Placed[] => [
  { place: "title", text: say(board.title) },
  { place: "about", text: say(board.about) },
  ...board.spaces.map((space) => ({
    place: `space ${space.id}`,
    text: [say(space.name), ...(space.kind === "fork" ? space.paths.map(({ hint }) => say(hint)) : [])].join(" "),
  })),
];

/** One line about the letters that cannot be printed, or nothing. */
export const unprintableLine = (id: string, texts: readonly Placed[]): string | undefined => {
  const found = texts.flatMap(({ place, text }) => {
    const letters = unprintable(text);
    return letters.length === 0 ? [] : [`${letters.slice(0, LETTERS).join(" ")}${letters.length > LETTERS ? " …" : ""} (${place})`];
  });
  if (found.length === 0) return undefined;
  const more = found.length > PLACES ? `; and in ${found.length - PLACES} more places` : "";
  const listed = `${found.slice(0, PLACES).join("; ")}${more}`;
  return `In ${id}, letters that no typeface for print has stand as ${missing}: ${listed}. Put it in other words there, or write them in by hand.`;
};
