// An organisation's folder as a whole: its profile, its own decks and boards, and its overlays on the library's decks.
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { checkBoardFile } from "../check/board.ts";
import { checkOverlayFile, type OverlaidDeck } from "../check/overlay.ts";
import { checkOwnDeck } from "../check/own-deck.ts";
import { type CheckedProfile, checkProfileFile } from "../check/profile.ts";
import { type Checked, type Findings, findings, together } from "../check/result.ts";
import type { ContentError } from "../read/content-error.ts";
import { ymlFiles } from "../read/folder.ts";
import { linksOut } from "../read/links.ts";
import type { OrganisationPresentation } from "../tailor/presentation.ts";
import { type Fallback, fallbackAdvice, fallbacksOf, lengthAdvice } from "./fallbacks.ts";
import { termsOf, type Words, withWords, wordsOf } from "./profile-words.ts";

/** Somebody to tailor for. Ids of its own decks and boards begin with its own id and a point. */
export type Organisation = {
  readonly id: string;
  /** What a session keeps of it. */
  readonly presentation: OrganisationPresentation;
  readonly words: Words;
  readonly fallbacks: readonly Fallback[];
  readonly decks: readonly Deck[];
  /** The base of those decks that are overlays, by deck id. */
  readonly overlays: ReadonlyMap<string, string>;
  readonly boards: readonly Board[];
};

type Named<T> = Checked<T> & { readonly name: string };

const inFolder = (folder: string, suffix: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith(".") && name.endsWith(suffix))
        .sort()
    : [];

const named = <T extends { readonly id: string }>(org: string, all: readonly Named<T>[]): readonly T[] =>
  all.flatMap(({ content, name }) => (content === undefined ? [] : [{ ...content, id: `${org}.${name}` }]));

const clashes = (folder: string, decks: readonly Named<Deck>[], overlays: readonly Named<Deck>[]): Findings => {
  const both = overlays.filter(({ name }) => decks.some((deck) => deck.name === name));
  const errors: readonly ContentError[] = both.map(({ name }) => ({
    file: join(folder, "overlays", `${name}.yaml`),
    line: 1,
    path: "id",
    found: `an overlay and a deck called ${name}`,
    expected: "a name of its own for each",
    mend: "rename one of the two",
  }));
  return { errors, advice: [] };
};

const presentationOf = ({ profile, logo }: CheckedProfile): OrganisationPresentation => ({
  id: profile.id,
  name: profile.name,
  ...(profile.colours?.accent ? { accent: profile.colours.accent } : {}),
  ...(logo ? { logo } : {}),
  ...(profile.customer ? { terms: termsOf(wordsOf(profile)) } : {}),
});

const profileAdvice = ({ source }: CheckedProfile, fallbacks: readonly Fallback[], decks: readonly Deck[]): Findings =>
  findings(source, [], [...fallbacks.map(fallbackAdvice), ...decks.flatMap(lengthAdvice)]);

/** An overlay's untouched cards are measured with their base. */
const withoutCardsOf = (library: readonly Deck[], deck: Deck): Deck => {
  const known = new Set(library.flatMap(({ cards }) => cards));
  return { ...deck, cards: deck.cards.filter((card) => !known.has(card)) };
};

type Own = {
  readonly decks: readonly Named<Deck>[];
  readonly overlays: readonly Named<OverlaidDeck>[];
  readonly boards: readonly Named<Board>[];
};

const readOwn = (folder: string, library: readonly Deck[], words: Words): Own => {
  const sub = (name: string) => join(folder, name);
  return {
    decks: inFolder(sub("decks"), "").map((name) => ({ name, ...checkOwnDeck(join(sub("decks"), name), words) })),
    overlays: inFolder(sub("overlays"), ".yaml").map((file) => ({
      name: basename(file, ".yaml"),
      ...checkOverlayFile(join(sub("overlays"), file), { decks: library, words }),
    })),
    boards: inFolder(sub("boards"), ".yaml").map((file) => ({
      name: basename(file, ".yaml"),
      ...checkBoardFile(join(sub("boards"), file)),
    })),
  };
};

const assemble = (folder: string, checkedProfile: CheckedProfile, library: readonly Deck[]): Checked<Organisation> => {
  const { profile } = checkedProfile;
  const words = wordsOf(profile);
  const own = readOwn(folder, library, words);
  const yml = ["overlays", "boards"].map((name) => ymlFiles(join(folder, name)));
  const clash = clashes(folder, own.decks, own.overlays);
  const overlaid = own.overlays.filter(({ name }) => !own.decks.some((deck) => deck.name === name));
  const overlays = named(profile.id, overlaid);
  const decks = [...overlays, ...named(profile.id, own.decks)].map((deck) => withWords(deck, words));
  const fallbacks = fallbacksOf([...library, ...decks], words, profile.languages);
  const content: Organisation = {
    id: profile.id,
    presentation: presentationOf(checkedProfile),
    words,
    fallbacks,
    decks,
    overlays: new Map(overlays.map((deck) => [deck.id, deck.base])),
    boards: named(profile.id, own.boards),
  };
  const tailored = [...library.map((deck) => withWords(deck, words)), ...decks.map((deck) => withoutCardsOf(library, deck))];
  return {
    content,
    ...together([clash, ...own.decks, ...own.overlays, ...own.boards, ...yml, profileAdvice(checkedProfile, fallbacks, tailored)]),
  };
};

/** Loads one organisation's folder; without a sound profile there is nothing to tailor with. Never throws on content. */
export const loadOrganisation = (contentDir: string, folder: string, library: readonly Deck[]): Checked<Organisation> => {
  const outside = linksOut(contentDir, folder);
  if (outside.length > 0) return { errors: outside, advice: [] };
  const profile = checkProfileFile(join(folder, "profile.yaml"));
  if (!profile.content) return { errors: profile.errors, advice: profile.advice };
  const { content, errors, advice } = assemble(folder, profile.content, library);
  return { ...(content ? { content } : {}), errors: [...profile.errors, ...errors], advice: [...profile.advice, ...advice] };
};
