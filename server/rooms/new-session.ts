// A session that begins: from what the trainer chose to its first events, and the row that is written with them.
import { randomBytes } from "node:crypto";
import type { PreparedSession } from "../decks/tailor/prepare-session.ts";
import { type Language, type Mode, type Options, teamLooks } from "../rules/game.ts";
import { createSession, fold } from "../rules/session.ts";
import { shortQuiz } from "../rules/short-quiz.ts";

/** What a new session is made of, already checked and tailored (S1). */
export type Wanted = {
  readonly mode: Mode;
  readonly prepared: PreparedSession;
  /** A quiz of only so many of the cards; without it, all. */
  readonly plays?: number;
  readonly languages: readonly Language[];
  readonly teams: number;
  readonly options: Options;
  /** What newcomers must know besides the code; empty for nothing. */
  readonly word?: string;
  /** The trainer's own name for it; people never see it. */
  readonly name?: string | undefined;
};

/** What a new session is, and what is written of it. */
export function beginSession({ mode, prepared, plays, languages, teams, options, name, word }: Wanted, code: string, nowMs: number) {
  const id = randomBytes(9).toString("base64url");
  const seed = randomBytes(4).readUInt32LE();
  const setup = {
    mode,
    languages,
    cards: plays === undefined ? prepared.cards : shortQuiz(prepared.cards, plays, seed),
    teams: teamLooks.slice(0, teams),
    options,
    ...(prepared.board ? { board: prepared.board } : {}),
  };
  const events = createSession(setup, seed, nowMs, word);
  const { presentation } = prepared;
  const begins = { id, code, created_at_ms: nowMs, presentation: JSON.stringify(presentation), name: name ?? null };
  return { begins, events, origin: { id, code, presentation, game: fold(events) } };
}
