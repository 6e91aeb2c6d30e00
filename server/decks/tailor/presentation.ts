// The words of one session in every language, as plain JSON stored with it: editing content never changes a session being played.
import { z } from "zod";
import { landmarkKinds } from "../../../content/schema/board.ts";
import type { CardKind, Face } from "../../kinds/shapes.ts";
import { faceFields, kinds } from "../../kinds/wire.ts";
import { inEach, inOneOf, type Language, languages, type PerLanguage } from "../../languages.ts";
import type { Difficulty, SpaceKind, Topic } from "../../protocol/rules-types.ts";
import type { Terms } from "../../protocol/seats.ts";
import { inTodaysWords } from "../../protocol/todays-words.ts";
import type { BoardView } from "../../protocol/views.ts";
import { type Steps, upcast } from "../../rules/upcast.ts";

/** One card in one language. Holds no solution by id, but `explanation` and `notes` give it away: they are for after the reveal. */
export type CardWords<K extends CardKind = CardKind> = { [P in K]: { readonly kind: P } & WordsAround & Face<P> }[K];

type WordsAround = {
  readonly topic: Topic;
  readonly topicName: string;
  readonly difficulty: Difficulty;
  readonly text: string;
  readonly explanation: string;
  readonly debrief: string;
  readonly notes: string;
  readonly source: string;
};

/** Words of cards, by card id and language. */
export type DeckPresentation = { readonly [cardId: string]: PerLanguage<CardWords> };

/** A board in one language: what the stage draws, and what the captain reads at a fork. */
export type BoardWords = {
  readonly view: BoardView;
  /** Hints by fork, then by the space its path leads to. */
  readonly hints: { readonly [forkId: string]: { readonly [spaceId: string]: string } };
};

/** A client's logo, as stored and served. */
export type Logo = { readonly type: "image/svg+xml" | "image/png" /** Base64. */; readonly data: string };

/** Whose session it is, as it was when the session began. */
export type ClientPresentation = {
  readonly id: string;
  readonly name: PerLanguage<string>;
  /** #RRGGBB, readable with white or with ink on it. */
  readonly accent?: string;
  readonly logo?: Logo;
  /** What it calls its customers, for the screens' own words. */
  readonly terms?: PerLanguage<Terms>;
};

/** Raise when a presentation's shape changes, and write the step from the one before: sessions keep the one they began with. */
const version = 2;

/** Everything people read in one session. */
export type SessionPresentation = {
  readonly version: typeof version;
  /** The session's languages; the first is its default. */
  readonly languages: readonly Language[];
  /** The titles of the decks, for the trainer's list of sessions. */
  readonly titles: readonly PerLanguage<string>[];
  readonly cards: DeckPresentation;
  /** In board mode. */
  readonly board?: PerLanguage<BoardWords>;
  /** When it was tailored. */
  readonly client?: ClientPresentation;
};

const perLanguage = <T extends z.ZodType>(value: T) => z.strictObject(inEach(() => value.exactOptional()));

const around = {
  topic: z.string(),
  topicName: z.string(),
  difficulty: z.literal([1, 2, 3]),
  text: z.string(),
  explanation: z.string(),
  debrief: z.string(),
  notes: z.string(),
  source: z.string(),
};
const cardWords = z.discriminatedUnion(
  "kind",
  kinds.map((kind) => z.strictObject({ ...around, kind: z.literal(kind), ...faceFields(kind) })) as unknown as [z.ZodObject],
) as z.ZodType as z.ZodType<CardWords>;

const spaceView = z.strictObject({
  id: z.string(),
  kind: z.enum(["start", "topic", "challenge", "milestone", "fork", "loop", "finish"] satisfies readonly SpaceKind[]),
  topic: z.string().exactOptional(),
  name: z.string(),
  x: z.number(),
  y: z.number(),
  next: z.array(z.string()),
});

const boardView = z.strictObject({
  id: z.string(),
  title: z.string(),
  land: z.strictObject({ season: z.enum(["spring", "summer", "autumn", "winter"]), seed: z.number() }),
  start: z.string(),
  finish: z.string(),
  spaces: z.array(spaceView),
  landmarks: z.array(z.strictObject({ kind: z.enum(landmarkKinds), x: z.number(), y: z.number(), scale: z.number() })),
});

const boardWords = z.strictObject({ view: boardView, hints: z.record(z.string(), z.record(z.string(), z.string())) });

const client = z.strictObject({
  id: z.string(),
  name: perLanguage(z.string()),
  accent: z.string().exactOptional(),
  logo: z.strictObject({ type: z.enum(["image/svg+xml", "image/png"]), data: z.string() }).exactOptional(),
  terms: perLanguage(z.strictObject({ customer: z.string(), customers: z.string(), aCustomer: z.string() })).exactOptional(),
});

const sessionPresentation: z.ZodType<SessionPresentation> = z.strictObject({
  version: z.literal(version),
  languages: z.array(z.enum(languages)).min(1),
  titles: z.array(perLanguage(z.string())),
  cards: z.record(z.string(), perLanguage(cardWords)),
  board: perLanguage(boardWords).exactOptional(),
  client: client.exactOptional(),
});

/** 1 may call the client an organisation. */
const steps: Steps<typeof version> = [(old) => ({ ...(inTodaysWords(old) as object), version: 2 })];

/** Reads back what any version has stored with a session. Throws on what is none, or a newer program's. */
export function readPresentation(stored: string): SessionPresentation {
  const read = z.looseObject({ version: z.number() }).parse(JSON.parse(stored));
  return sessionPresentation.parse(upcast(read, read.version, steps));
}

/** A card's words for somebody who reads `wanted`; undefined for a card that is not in the session. */
export const wordsOfCard = (presentation: SessionPresentation, cardId: string, wanted: Language): CardWords | undefined =>
  inOneOf(presentation.cards[cardId] ?? {}, wanted, presentation.languages);

/** The board's words for somebody who reads `wanted`; undefined in quiz mode. */
export const wordsOfBoard = (presentation: SessionPresentation, wanted: Language): BoardWords | undefined =>
  inOneOf(presentation.board ?? {}, wanted, presentation.languages);
