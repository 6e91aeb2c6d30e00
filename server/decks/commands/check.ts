// `deck check`: everything wrong in decks and boards, and everything that could be better, with its line and how to mend it.
import { basename, dirname, relative, resolve } from "node:path";
import type { Deck } from "../../../content/schema/deck.ts";
import { type Advice, adviseDeckFile, judgedFor } from "../advice/advise.ts";
import { adviseClientsAt } from "../advice/advise-client.ts";
import { adviceRules } from "../advice/registry.ts";
import { checkPath, type PathFindings } from "../check/path.ts";
import { oldHomeNote } from "../client/client-place.ts";
import type { Client } from "../client/load-client.ts";
import { type ContentError, describeError } from "../read/content-error.ts";
import { findOwnBoard } from "./client-content.ts";
import { type Command, type Print, readCall } from "./command.ts";
import { allBoards, allDecks, contentDir, deckFilesAt, pathNamed } from "./content-files.ts";
import { besideKnown, readKnownAdvice } from "./known-advice.ts";

/** What a check noticed itself has no rule of advice. */
type Told = ContentError & Partial<Pick<Advice, "rule">>;

const inOrder = (all: readonly Told[]): readonly Told[] =>
  all
    .map((one) => ({ ...one, file: relative(process.cwd(), one.file) || one.file }))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What clients have beside the library: `, 1 client with 1 overlay, 1 deck and 0 boards`. */
const clientsTold = ({ clients = [] }: PathFindings): string => {
  if (clients.length === 0) return "";
  const sum = (count: (one: Client) => number): number => clients.reduce((all, one) => all + count(one), 0);
  const overlays = sum((one) => one.overlays.size);
  const decks = sum((one) => one.decks.length) - overlays;
  const boards = sum((one) => one.boards.length);
  const theirs = [plural(overlays, "overlay", "overlays"), plural(decks, "deck", "decks"), plural(boards, "board", "boards")];
  return `, ${plural(clients.length, "client", "clients")} with ${theirs.slice(0, -1).join(", ")} and ${theirs.at(-1)}`;
};

const summary = (found: PathFindings, advice: number): string => {
  const { decks, cards, boards, errors } = found;
  const library = `${plural(decks, "deck", "decks")} with ${plural(cards, "card", "cards")} and ${plural(boards, "board", "boards")}`;
  return `${library}${clientsTold(found)} in order; ${plural(errors.length, "error", "errors")}, ${plural(advice, "piece of advice", "pieces of advice")}`;
};

const describeAdvice = (advice: Told): string => {
  const told = `advice: ${describeError(advice)}`;
  return advice.rule === undefined ? told : `${told}\n  rule      ${advice.rule}: ${adviceRules[advice.rule].explain}`;
};

const placeOf = ({ file, line, path, found }: ContentError): string => [resolve(file), line, path, found].join("\n");

/** The decks of the library but for those whose turn is still to come: of two twins one is told. */
const besides = (library: readonly Deck[], toCome: readonly string[]): readonly Deck[] =>
  library.filter(({ id }) => !toCome.some((file) => basename(dirname(file)) === id));

/** The advice of all rules, and what the checks noticed beside it (about boards, say). */
const adviceAt = (path: string, found: PathFindings, chosen: string | undefined): readonly Told[] => {
  const boards = judgedFor(chosen === undefined ? allBoards() : [findOwnBoard(chosen, undefined)], chosen !== undefined);
  const files = deckFilesAt(path);
  const library = allDecks();
  const ofLibrary = files.flatMap((file, place) => adviseDeckFile(file, boards, besides(library, files.slice(place + 1))));
  const advice: readonly Told[] = [...ofLibrary, ...adviseClientsAt(path, boards)];
  const known = new Set(advice.map(placeOf));
  return [...advice, ...found.advice.filter((one) => !known.has(placeOf(one)))];
};

const run = (args: readonly string[], print: Print): number => {
  const call = readCall(args, 1, { strict: { type: "boolean" }, board: { type: "string" }, known: { type: "string" } });
  const path = call.names[0] === undefined ? contentDir : pathNamed(call.names[0]);
  const found = checkPath(path);
  const list = call.text("known");
  const { fresh: advice, stale: gone } = besideKnown(
    adviceAt(path, found, call.text("board")),
    list === undefined ? [] : readKnownAdvice(list),
  );
  for (const error of inOrder(found.errors)) print(`${describeError(error)}\n`);
  for (const one of inOrder(advice)) print(`${describeAdvice(one)}\n`);
  const stale = path === contentDir ? gone : [];
  for (const line of stale) print(`${list}: nothing is found for “${line}” any more. Take it off the list.\n`);
  for (const line of oldHomeNote(path)) print(`${line}\n`);
  print(summary(found, advice.length));
  return found.errors.length > 0 || stale.length > 0 || (call.given("strict") && advice.length > 0) ? 1 : 0;
};

export const check: Command = {
  usage: "check [path] [--board id] [--strict] [--known file]",
  about: [
    "say what is wrong, and what could be better, in all content or in one",
    "deck, part, overlay, board or folder; --board: is it enough for that board?",
    "--strict fails on advice too, but for what a list says is known:",
    "--known file, with a line “deck/card rule” for each",
  ],
  run,
};
