// Finds what a trainer asks for in the library: by its id among what is offered, never by a path, and nothing of another client.

import type { Library } from "../decks/read/load-library.ts";
import type { SessionChoice } from "../decks/tailor/prepare-session.ts";

/** What is asked for, by id. */
export type Asked = {
  readonly mode: "board" | "quiz";
  readonly client?: string | undefined;
  readonly decks: readonly string[];
  readonly board?: string | undefined;
};

/** Why it cannot be had. */
export type Problem = { readonly problem: string };

/** The content asked for, or what is missing. A board counts in board mode only. */
export function choose(asked: Asked, library: Library): Omit<SessionChoice, "languages"> | Problem {
  const client = library.clients.find(({ id }) => id === asked.client);
  if (asked.client !== undefined && !client) return absent("client", asked.client);
  const offered = [...library.decks, ...(client?.decks ?? [])];
  const missing = asked.decks.find((id) => !offered.some((deck) => deck.id === id));
  if (missing !== undefined) return absent("deck", missing);
  const decks = asked.decks.flatMap((id) => offered.filter((deck) => deck.id === id));
  const tailored = { decks, ...(client ? { client } : {}) };
  if (asked.mode === "quiz") return tailored;
  const board = [...library.boards, ...(client?.boards ?? [])].find(({ id }) => id === asked.board);
  return board ? { ...tailored, board } : absent("board", asked.board ?? "");
}

const absent = (what: string, id: string): Problem => ({ problem: `There is no ${what} "${id}", or it has errors.` });
