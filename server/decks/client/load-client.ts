// A client's folder as a whole: its profile, its own decks and boards, and its overlays on the library's decks.
import { basename, join } from "node:path";
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { checkBoardFile } from "../check/board.ts";
import { checkOverlayFile, type OverlaidDeck } from "../check/overlay.ts";
import { checkOwnDeck } from "../check/own-deck.ts";
import { type CheckedProfile, checkProfileFile } from "../check/profile.ts";
import { type Checked, type Findings, findings, together } from "../check/result.ts";
import type { ContentError } from "../read/content-error.ts";
import { namesIn, yamlName, ymlFiles } from "../read/folder.ts";
import { linksOut } from "../read/links.ts";
import type { ClientPresentation } from "../tailor/presentation.ts";
import { clientFolders } from "./client-place.ts";
import { type Fallback, fallbackAdvice, fallbacksOf, lengthAdvice } from "./fallbacks.ts";
import { termsOf, type Words, withWords, wordsOf } from "./profile-words.ts";

/** Somebody to tailor for. Ids of its own decks and boards begin with its own id and a point. */
export type Client = {
  readonly id: string;
  /** Where it stands. */
  readonly folder: string;
  /** What a session keeps of it. */
  readonly presentation: ClientPresentation;
  readonly words: Words;
  readonly fallbacks: readonly Fallback[];
  readonly decks: readonly Deck[];
  /** The base of those decks that are overlays, by deck id. */
  readonly overlays: ReadonlyMap<string, string>;
  readonly boards: readonly Board[];
};

type Named<T> = Checked<T> & { readonly name: string };

const named = <T extends { readonly id: string }>(whose: string, all: readonly Named<T>[]): readonly T[] =>
  all.flatMap(({ content, name }) => (content === undefined ? [] : [{ ...content, id: `${whose}.${name}` }]));

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

const presentationOf = ({ profile, logo }: CheckedProfile): ClientPresentation => ({
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
    decks: namesIn(sub("decks")).map((name) => ({ name, ...checkOwnDeck(join(sub("decks"), name), words) })),
    overlays: namesIn(sub("overlays"), yamlName).map((file) => ({
      name: basename(file, ".yaml"),
      ...checkOverlayFile(join(sub("overlays"), file), { decks: library, words }),
    })),
    boards: namesIn(sub("boards"), yamlName).map((file) => ({
      name: basename(file, ".yaml"),
      ...checkBoardFile(join(sub("boards"), file)),
    })),
  };
};

const assemble = (folder: string, checkedProfile: CheckedProfile, library: readonly Deck[]): Checked<Client> => {
  const { profile } = checkedProfile;
  const words = wordsOf(profile);
  const own = readOwn(folder, library, words);
  const yml = ["overlays", "boards"].map((name) => ymlFiles(join(folder, name)));
  const clash = clashes(folder, own.decks, own.overlays);
  const overlaid = own.overlays.filter(({ name }) => !own.decks.some((deck) => deck.name === name));
  const overlays = named(profile.id, overlaid);
  const decks = [...overlays, ...named(profile.id, own.decks)].map((deck) => withWords(deck, words));
  const fallbacks = fallbacksOf([...library, ...decks], words, profile.languages);
  const content: Client = {
    id: profile.id,
    folder,
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

/** Without a sound profile there is nothing to tailor with. */
const loadClient = (contentDir: string, folder: string, library: readonly Deck[]): Checked<Client> => {
  const outside = linksOut(contentDir, folder);
  if (outside.length > 0) return { errors: outside, advice: [] };
  const profile = checkProfileFile(join(folder, "profile.yaml"));
  if (!profile.content) return { errors: profile.errors, advice: profile.advice };
  const { content, errors, advice } = assemble(folder, profile.content, library);
  return { ...(content ? { content } : {}), errors: [...profile.errors, ...errors], advice: [...profile.advice, ...advice] };
};

const alsoIn = (kept: string, old: string): Findings => {
  const error: ContentError = {
    file: old,
    line: 1,
    path: "(whole file)",
    found: `a client that stands in ${kept} too`,
    expected: "one folder for each client",
    mend: `move what you need of it to ${kept}, and remove ${old}`,
  };
  return { errors: [error], advice: [] };
};

/** Loads every client's folder; of two by one name the one in the old place is left out and told. Never throws on content. */
export const loadClients = (contentDir: string, library: readonly Deck[]): readonly Checked<Client>[] => {
  const folders = clientFolders(contentDir);
  return folders.map((folder) => {
    const first = folders.find((one) => basename(one) === basename(folder)) ?? folder;
    return first === folder ? loadClient(contentDir, folder, library) : alsoIn(first, folder);
  });
};
