// `deck stats`: a deck in figures, to see at a glance where it is thin, uneven or long.

import type { CardContent } from "../../../content/schema/cards/registry.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { examDomainIds, examDomainOf, examDomains } from "../../../content/schema/domains.ts";
import type { Language } from "../../../content/schema/text.ts";
import { kindFigures } from "../../kinds/advice.ts";
import { optionsOf } from "../../kinds/tailorings.ts";
import { kinds } from "../../kinds/wire.ts";
import { languages } from "../../languages.ts";
import { TEAMS } from "../advice/board-needs.ts";
import { toRulesBoard } from "../tailor/board-presentation.ts";
import { allDraws, expectedGame } from "../tailor/expected-game.ts";
import { secondsOf } from "../tailor/pace.ts";
import { sayOf } from "../tailor/say.ts";
import { tailor } from "../tailor/tailor.ts";
import { clientNamed, clientOptions, decksOf, findTailored } from "./client-content.ts";
import { type Command, type Print, readCall } from "./command.ts";
import { allBoards, allDecks } from "./content-files.ts";

/** Rows of equal length as lines: the first column to the left, the others to the right. */
const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0));
  return rows.map((row) => row.map(cell).join("  ").trimEnd());
};

const DIFFICULTIES = [1, 2, 3];

const count = (cards: readonly CardContent[], wanted: (card: CardContent) => boolean): string => String(cards.filter(wanted).length || "·");

/** By topic, the kinds the deck has and the difficulties. */
const topicTable = ({ cards, topics }: Deck): readonly string[] => {
  const played = kinds.filter((kind) => cards.some((card) => card.kind === kind));
  const row = (name: string, some: readonly CardContent[]): readonly string[] => [
    name,
    ...played.map((kind) => count(some, (card) => card.kind === kind)),
    ...DIFFICULTIES.map((difficulty) => count(some, (card) => card.difficulty === difficulty)),
    String(some.length),
  ];
  return table([
    ["topic", ...played, ...DIFFICULTIES.map((difficulty) => `difficulty ${difficulty}`), "cards"],
    ...Object.keys(topics).map((topic) =>
      row(
        topic,
        cards.filter((card) => card.topic === topic),
      ),
    ),
    row("all", cards),
  ]);
};

/** The second tag: how a deck is spread over the exam, beside the exam's own shares. */
const domainTable = ({ cards }: Deck): readonly string[] => {
  const domains = cards.map(examDomainOf);
  const per = (part: number): string => `${Math.round((100 * part) / Math.max(1, cards.length))} %`;
  const lines = examDomainIds.map((id) => {
    const has = domains.filter((domain) => domain === id).length;
    return [`${id}: ${examDomains[id].name}`, String(has || "·"), per(has), `${examDomains[id].share} %`];
  });
  const without = domains.filter((domain) => domain === undefined).length;
  return table([
    ["domain of the CCXP exam", "cards", "of the deck", "of the exam"],
    ...lines,
    ...(without > 0 ? [["none of the five", String(without), per(without), ""]] : []),
  ]);
};

const range = (lengths: readonly number[]): string => {
  const sorted = lengths.toSorted((one, other) => one - other);
  return sorted.length === 0 ? "none" : `${sorted[0]}–${sorted.at(-1)}, middle ${sorted[Math.floor(sorted.length / 2)]}`;
};

const lengthsIn = (deck: Deck, language: Language): readonly string[] => {
  const say = sayOf(deck, language);
  const options = deck.cards.flatMap((card) => optionsOf(card).map(({ text }) => say(text).length));
  const written = deck.cards.filter((card) => card.text[language] !== undefined).length;
  return [language, `${written} of ${deck.cards.length}`, range(deck.cards.map((card) => say(card.text).length)), range(options)];
};

const lengthTable = (deck: Deck): readonly string[] =>
  table([["language", "cards", "characters a question", "an option"], ...deck.languages.map((language) => lengthsIn(deck, language))]);

/** About how long it plays: with teams on each board to the finish, and as a quiz of all its cards. */
const timeTable = (deck: Deck): readonly string[] => {
  const { cards } = tailor(deck, deck.languages);
  const minutes = (seconds: number): string => `about ${Math.round(seconds / 60)}`;
  const games = allBoards().map((board) => {
    const game = expectedGame({ board: toRulesBoard(board), cards, teams: TEAMS });
    return [`on ${board.id}`, `about ${Math.round(allDraws(game))}`, minutes(game.seconds)];
  });
  const quiz = minutes(cards.reduce((sum, card) => sum + secondsOf(card), 0));
  return table([[`with ${TEAMS} teams`, "cards", "minutes"], ...games, ["quiz of all cards", String(cards.length), quiz]]);
};

const tell = (deck: Deck, print: Print): void => {
  print(`${deck.id} ${deck.version}: ${sayOf(deck, languages[0])(deck.title)}\n`);
  const tables = [[...topicTable(deck), "", ...domainTable(deck), ...kindFigures(deck.cards)], lengthTable(deck), timeTable(deck)];
  for (const line of tables.flatMap((lines) => [...lines, ""])) print(line);
};

const asked = (name: string | undefined, client: string | undefined): readonly Deck[] => {
  if (name !== undefined) return [findTailored(name, client)];
  return client === undefined ? allDecks() : decksOf(client);
};

export const stats: Command = {
  usage: "stats [deck] [--client id]",
  about: [
    "cards by topic, exam domain, kind and difficulty, places of right options,",
    "lengths, languages and about how long it plays; --client:",
    "with its words, or all decks of its own",
  ],
  run: (args, print) => {
    const call = readCall(args, 1, clientOptions);
    for (const deck of asked(call.names[0], clientNamed(call))) tell(deck, print);
    return 0;
  },
};
