// Everything there is to advise about a client's own decks and overlays, spoken with the words of its profile.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { CardContent } from "../../../content/schema/cards/registry.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import type { PlacedCard } from "../check/cards.ts";
import { checkOverlayFile } from "../check/overlay.ts";
import { readOwnDeck } from "../check/own-deck.ts";
import { type ClientPlace, clientPlace, filesOf, within } from "../client/client-place.ts";
import { type Ground, type Laid, layOverlay, type OverlayCards, overlayCards, overlayTexts } from "../client/lay-overlay.ts";
import { withWords } from "../client/profile-words.ts";
import { clientHomes } from "../read/folder.ts";
import { loadLibrary } from "../read/load-library.ts";
import { type Advice, adviseSource, askAll } from "./advise.ts";
import type { Judged } from "./rule.ts";
import { usedIn } from "./unused-placeholder.ts";

/** A card of the base stands in the overlay where it is changed, or else where the base is named. */
const onBase = ({ source, head }: Laid, card: CardContent): PlacedCard => ({
  source,
  path: [head.change[card.id] ? "change" : "base", card.id],
  value: card,
  card,
});

/** An overlay declares no placeholders, so it cannot declare too many. */
const declaringUsed = (deck: Deck): Deck => {
  const used = usedIn(deck);
  return { ...deck, placeholders: Object.fromEntries(Object.entries(deck.placeholders).filter(([name]) => used.has(name))) };
};

/** The base's cards come first, so that of two twins the overlay's is told. */
const cardsOf = (laid: Laid, deck: Deck, { add, replace }: OverlayCards): readonly PlacedCard[] => {
  const own = [...replace, ...add];
  const written = new Set(own.map(({ card }) => card.id));
  return [...deck.cards.filter(({ id }) => !written.has(id)).map((card) => onBase(laid, card)), ...own];
};

const keyOf = ({ rule, path, found }: Advice): string => [rule, path, found].join("\n");

/** What there would be to advise without the overlay: that is for the base's author. */
const adviceOfBase = (laid: Laid, base: Deck, boards: readonly Judged[]): ReadonlySet<string> => {
  const cards = base.cards.map((card) => onBase(laid, card));
  return new Set(askAll({ deck: declaringUsed(base), source: laid.source, cards, boards, others: [], untranslated: [] }).map(keyOf));
};

/** Advice about the deck an overlay makes of its base; none about an overlay with errors, for those come first. */
const adviseOverlay = (file: string, ground: Ground, boards: readonly Judged[]): readonly Advice[] => {
  const { laid } = layOverlay(file, ground);
  const { content } = checkOverlayFile(file, ground);
  const base = ground.decks.find(({ id }) => id === content?.base);
  if (laid === undefined || content === undefined || base === undefined) return [];
  const own = overlayCards(laid);
  const deck = declaringUsed(withWords(content, ground.words));
  const cards = cardsOf(laid, deck, own);
  const known = adviceOfBase(laid, base, boards);
  const untranslated = overlayTexts(laid, own).advice;
  return askAll({ deck, source: laid.source, cards, boards, others: [], untranslated }).filter((one) => !known.has(keyOf(one)));
};

const placeOf = (path: string): ClientPlace | undefined => {
  if (clientHomes.some((home) => existsSync(join(path, home)))) return { contentDir: resolve(path), at: resolve(path) };
  return clientPlace(path);
};

/** Advice about all decks and overlays of clients at a path: in a whole content folder, in one client's, or in one file. */
export const adviseClientsAt = (path: string, boards: readonly Judged[]): readonly Advice[] => {
  const place = placeOf(path);
  if (place === undefined) return [];
  const { contentDir, at } = place;
  const { decks, clients } = loadLibrary(contentDir);
  return clients.flatMap((client) => {
    const { words } = client;
    const files = filesOf(client);
    return [
      ...files.overlays.filter(({ file }) => within(at, file)).flatMap(({ file }) => adviseOverlay(file, { decks, words }, boards)),
      ...files.decks
        .filter(({ file }) => within(at, file))
        .flatMap(({ file }) => adviseSource(readOwnDeck(dirname(file), words), boards, { words, others: decks })),
    ];
  });
};
