// `deck print`: cards and board as PDF files, for a room where nothing works.
import { relative } from "node:path";
import type { Deck } from "../../../content/schema/deck.ts";
import { UsageError } from "../../command-line.ts";
import { type Language, languages } from "../../languages.ts";
import { addBoardSheet, type PrintedBoard } from "../print/board-sheet.ts";
import { addCardSheets } from "../print/card-sheets.ts";
import { addGameSheets } from "../print/game-sheets.ts";
import { addGuideSheets, guideTitle } from "../print/guide-sheets.ts";
import { openPaper, type Paper, writePaper } from "../print/paper.ts";
import { printedCards } from "../print/printed-card.ts";
import { boardTexts, deckTexts, unprintableLine } from "../print/unprintable.ts";
import { sayOf, sayPlain } from "../tailor/say.ts";
import { clientNamed, clientOptions, findOwnBoard, findTailored } from "./client-content.ts";
import { type Call, type Command, type Print, readCall } from "./command.ts";

const options = { board: { type: "string" }, lang: { type: "string" }, out: { type: "string" }, ...clientOptions } as const;

const languageOf = (call: Call, deck: Deck): Language => {
  const asked = call.text("lang") ?? deck.languages[0] ?? languages[0];
  const language = languages.find((one) => one === asked);
  if (language === undefined || !deck.languages.includes(language)) {
    throw new UsageError(`${deck.id} is not written in ${asked}; choose ${deck.languages.join(" or ")}.`);
  }
  return language;
};

const shown = (file: string): string => {
  const short = relative(process.cwd(), file);
  return short.startsWith("..") ? file : short;
};

/** Writes a PDF, and says what it is. */
const written = async (doc: Paper, file: string, what: string, print: Print): Promise<void> => {
  await writePaper(doc, file).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} cannot be written (${why}); choose another place with --out.`);
  });
  print(`Wrote ${shown(file)}: ${what}`);
};

const named = (file: string, more: string): string => file.replace(/(\.pdf)?$/i, `-${more}.pdf`);

const printCards = async (deck: Deck, language: Language, file: string, withGame: boolean, print: Print): Promise<void> => {
  const title = sayOf(deck, language)(deck.title);
  const printed = printedCards(deck, language);
  const cards = openPaper(title, language);
  addCardSheets(cards, printed);
  if (withGame) addGameSheets(cards, language);
  await written(cards, file, "A4, on both sides, turned on the long edge, at 100%. Cut along the dots.", print);
  const guide = openPaper(guideTitle(title, language), language);
  addGuideSheets(guide, printed);
  await written(guide, named(file, "trainer"), "the notes of every card, A4, for the trainer alone.", print);
  const lacking = unprintableLine(deck.id, deckTexts(printed, sayOf(deck, language)));
  if (lacking !== undefined) print(lacking);
};

const printBoard = async (printed: PrintedBoard, file: string, print: Print): Promise<void> => {
  const { board, language } = printed;
  const say = sayPlain(language, board.languages);
  const map = openPaper(say(board.title), language);
  addBoardSheet(map, printed);
  await written(map, file, "A3, on one side.", print);
  const lacking = unprintableLine(board.id, boardTexts(board, say));
  if (lacking !== undefined) print(lacking);
};

const run = async (args: readonly string[], print: Print): Promise<number> => {
  const call = readCall(args, 1, options);
  const [name] = call.names;
  if (name === undefined) throw new UsageError("Say which deck: an id of the library, or a path.");
  const client = clientNamed(call);
  const deck = findTailored(name, client);
  const language = languageOf(call, deck);
  const chosen = call.text("board");
  const board = chosen === undefined ? undefined : findOwnBoard(chosen, client);
  const file = call.text("out") ?? `${deck.id}-${language}.pdf`;
  await printCards(deck, language, file, board !== undefined, print);
  if (board !== undefined) await printBoard({ board, language, topics: deck.topics }, named(file, `${board.id}-a3`), print);
  return 0;
};

export const printDeck: Command = {
  usage: "print <deck> [--board id] [--lang nl] [--client id] [--out file.pdf]",
  about: [
    "make a PDF of the cards to cut out, and one of the trainer's",
    "notes beside it, and with --board also the",
    "board on A3, rules, score sheet, pawns and a die;",
    "--client: with its words",
  ],
  run,
};
