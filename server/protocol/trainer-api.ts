// The trainer's HTTP door: what the console asks before there is a session to sit in.
import { z } from "zod";
import { languages, type PerLanguage } from "../languages.ts";
import { DECKS_MAX, SESSION_NAME_MAX, TEAMS_MAX, TEAMS_MIN, WORD_MAX } from "./limits.ts";
import type { Language, Mode } from "./rules-types.ts";
import type { BoardView, DeskCard } from "./views.ts";

/** `POST /api/trainer` changes the one-time token of the console link for a lasting key, sent afterwards as `Authorization: Bearer <key>`. */
export const trainerClaim = z.strictObject({ token: z.string().min(16).max(64) });
export type TrainerClaimed = { readonly key: string };

const contentId = z.string().min(1).max(128);
const eachOnce = [(list: readonly string[]) => new Set(list).size === list.length, "the same twice"] as const;
const chosenDecks = z
  .array(contentId)
  .min(1)
  .max(DECKS_MAX)
  .refine(...eachOnce);
const teamsWanted = z.int().min(TEAMS_MIN).max(TEAMS_MAX);
const plannedMinutes = z.int().min(5).max(480);
const chosenLanguages = z
  .array(z.enum(languages))
  .min(1)
  .max(2)
  .refine(...eachOnce);

/** One line of what the trainer types; empty for none. */
const oneLine = (max: number) =>
  z
    .string()
    .max(200)
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .pipe(z.string().max(max));
const sessionName = oneLine(SESSION_NAME_MAX);

/** `GET /api/catalogue`: what a session can be made from. */
export type Catalogue = {
  readonly decks: readonly DeckLine[];
  readonly boards: readonly BoardLine[];
  readonly clients?: readonly ClientLine[];
  /** Content that was left out, one readable line each. */
  readonly problems: readonly string[];
};

/** A text by language. */
type Texts = PerLanguage<string>;

/** A deck to choose. */
export type DeckLine = {
  readonly id: string;
  readonly version: string;
  readonly title: Texts;
  readonly about: Texts;
  readonly languages: readonly Language[];
  readonly cards: number;
  /** Cards the board can draw, and assignments for its challenges. */
  readonly assignments: number;
  /** The deck it is an overlay on. */
  readonly base?: string;
};

/** A board to choose. */
export type BoardLine = {
  readonly id: string;
  readonly title: Texts;
  readonly spaces: number;
  /** Planned for 4 teams (B12). */
  readonly minutes: number;
  /** What it looks like from afar. */
  readonly map: BoardMap;
};

/** A board's land and road without words, as in `BoardView`. */
export type BoardMap = Pick<BoardView, "land" | "finish"> & { readonly spaces: readonly Omit<BoardView["spaces"][number], "name">[] };

/** Whom a session can be tailored for: its words go into any deck, its own decks and boards are offered to it alone. */
export type ClientLine = {
  readonly id: string;
  readonly name: Texts;
  /** #RRGGBB, readable with white or ink on it. */
  readonly accent?: string;
  /** Placeholders its profile has no word for; the decks' own words stand there. */
  readonly fallbacks: readonly { readonly placeholder: string; readonly languages: readonly Language[] }[];
  readonly decks: readonly DeckLine[];
  readonly boards: readonly BoardLine[];
};

/** `POST /api/preview`: the tailored cards before there is a session. For the trainer alone, for it holds solutions and notes. */
export const previewRequest = z.strictObject({ client: contentId.optional(), decks: chosenDecks, languages: chosenLanguages });
export type PreviewRequest = z.input<typeof previewRequest>;

/** All cards of the chosen decks, in their order, each in the languages there are. */
export type Preview = { readonly cards: readonly PreviewCard[] };
export type PreviewCard = PerLanguage<DeskCard>;

/** `POST /api/supply`: what a board game with these choices will need against what the decks hold (B14). */
export const supplyRequest = z.strictObject({
  client: contentId.optional(),
  decks: chosenDecks,
  board: contentId,
  languages: chosenLanguages,
  teams: teamsWanted,
  plannedMinutes,
});
export type SupplyRequest = z.input<typeof supplyRequest>;

/** `GET /api/closing`: how many days after the end of its game a session closes by itself; null for never. */
export type Closing = { readonly afterDays: number | null };

/** `PUT /api/closing`: another time. It counts from now: nothing closes sooner than that many days from here. Answers with a `Closing`. */
export const closingChange = z.strictObject({ afterDays: z.literal([1, 7, 30, 90, 365], "one of those offered, or null.").nullable() });

/** `PATCH /api/sessions/<id>`: another name for it; empty takes the name away. Answers with the session's line. */
export const sessionChange = z.strictObject({ name: sessionName });
export type SessionChange = z.input<typeof sessionChange>;

/** `POST /api/sessions` (S1). */
export const newSession = z.strictObject({
  /** The trainer's own name for it, on the list of sessions alone. */
  name: sessionName.optional(),
  /** What newcomers must know besides the code (S3). */
  word: oneLine(WORD_MAX).optional(),
  mode: z.enum(["board", "quiz"]),
  /** Whose words, decks and boards; absent plays the library as it is. */
  client: contentId.optional(),
  decks: chosenDecks,
  board: contentId.optional(),
  languages: chosenLanguages,
  teams: teamsWanted,
  plannedMinutes,
  scoring: z.enum(["accuracy", "speed"]).default("accuracy"),
  timed: z.boolean().default(true),
  readFirst: z.boolean().default(true),
  standingsEvery: z.int().min(0).max(50).default(5),
  /** Quiz: play only so many cards, a fair sample by the seed (S1); absent plays all. */
  cards: z.int().min(1).max(500).optional(),
});
export type NewSession = z.input<typeof newSession>;

export type SessionMade = SessionLine;

/** `GET /api/sessions`: the sessions that are open, newest first. */
export type SessionLine = {
  readonly sessionId: string;
  readonly code: string;
  /** The trainer's own name for it; absent without one. */
  readonly name?: string;
  readonly mode: Mode;
  readonly deckTitles: readonly Texts[];
  /** The name of the client it is tailored for. */
  readonly client?: Texts;
  readonly languages: readonly Language[];
  readonly phase: string;
  readonly participants: number;
  readonly createdAtMs: number;
  /** When it will close by itself; absent while it is played, or for never. */
  readonly closesAtMs?: number;
  readonly joinUrl: string;
  /** The keys in the two links: `/console/<sessionId>#<key>` and `/stage/<sessionId>#<key>`. */
  readonly consoleKey: string;
  readonly stageKey: string;
};

/** One address of this machine: of a network, of something that leads into the machine or a tunnel, or one nobody gave it. */
export type AddressCandidate = { readonly url: string; readonly adapter: string; readonly kind: "network" | "virtual" | "linkLocal" };

/** `GET /api/addresses`: where phones can find this server, best first; none when the address is set in the environment. */
export type Addresses = {
  readonly candidates: readonly AddressCandidate[];
  /** What stands in the QR codes; absent without a network. */
  readonly chosen?: string;
  /** Present when the trainer said so. */
  readonly picked?: string;
};

/** `PUT /api/addresses`: one of the candidates; null leaves the choice to the server. */
export const addressPick = z.strictObject({ url: z.string().max(200).nullable() });

/** Any refusal of these routes: a code the console words, and for bad requests what to mend. */
export type ApiRefused = {
  readonly code: "notTrainer" | "slowDown" | "linkUsed" | "badRequest" | "unknownSession" | "noSuchContent" | "notStored";
  readonly problems?: readonly string[];
};
