// The trainer's HTTP door: what the console asks before there is a session to sit in.
import { z } from "zod";
import type { Language, Mode } from "./rules-types.ts";

/** `POST /api/trainer` changes the one-time token of the console link for a lasting key, sent afterwards as `Authorization: Bearer <key>`. */
export const trainerClaim = z.strictObject({ token: z.string().min(16).max(64) });
export type TrainerClaimed = { readonly key: string };

/** `GET /api/catalogue`: what a session can be made from. */
export type Catalogue = {
  readonly decks: readonly {
    readonly id: string;
    readonly version: string;
    readonly title: Readonly<Partial<Record<Language, string>>>;
    readonly about: Readonly<Partial<Record<Language, string>>>;
    readonly languages: readonly Language[];
    readonly cards: number;
    /** Cards the board can draw, and assignments for its challenges. */
    readonly assignments: number;
  }[];
  readonly boards: readonly {
    readonly id: string;
    readonly title: Readonly<Partial<Record<Language, string>>>;
    readonly spaces: number;
    /** Planned for 4 teams (B12). */
    readonly minutes: number;
  }[];
  /** Content that was left out, one readable line each. */
  readonly problems: readonly string[];
};

/** `POST /api/sessions` (S1). */
export const newSession = z.strictObject({
  mode: z.enum(["board", "quiz"]),
  decks: z.array(z.string().min(1).max(64)).min(1).max(8),
  board: z.string().min(1).max(64).optional(),
  languages: z
    .array(z.enum(["en", "nl"]))
    .min(1)
    .max(2),
  teams: z.int().min(2).max(8),
  plannedMinutes: z.int().min(5).max(480),
  scoring: z.enum(["accuracy", "speed"]).default("accuracy"),
  timed: z.boolean().default(true),
  readFirst: z.boolean().default(true),
  standingsEvery: z.int().min(0).max(50).default(5),
  /** Quiz: play only so many cards, from the front; absent plays all. */
  cards: z.int().min(1).max(500).optional(),
});
export type NewSession = z.input<typeof newSession>;

export type SessionMade = SessionLine;

/** `GET /api/sessions`: the sessions that are open, newest first. */
export type SessionLine = {
  readonly sessionId: string;
  readonly code: string;
  readonly mode: Mode;
  readonly deckTitles: readonly Readonly<Partial<Record<Language, string>>>[];
  readonly languages: readonly Language[];
  readonly phase: string;
  readonly participants: number;
  readonly createdAtMs: number;
  readonly joinUrl: string;
  /** The keys in the two links: `/console/<sessionId>#<key>` and `/stage/<sessionId>#<key>`. */
  readonly consoleKey: string;
  readonly stageKey: string;
};

/** Any refusal of these routes: a code the console words, and for bad requests what to mend. */
export type ApiRefused = {
  readonly code: "notTrainer" | "linkUsed" | "badRequest" | "unknownSession" | "noSuchContent";
  readonly problems?: readonly string[];
};
