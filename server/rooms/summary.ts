// One session as the trainer's list tells it: what can be told without its words, and be kept while nothing happens in it.
import { z } from "zod";
import { inEach, languages } from "../languages.ts";
import type { Game, Phase } from "../rules/game.ts";

const texts = z.strictObject(inEach(() => z.string().exactOptional()));
const phases = ["lobby", "intro", "turn", "round", "standings", "ended"] as const satisfies readonly Phase[];

/** Reads a kept summary back. */
export const summarySchema = z.strictObject({
  /** The trainer's own name for it; people never see it. */
  name: z.string().exactOptional(),
  mode: z.enum(["board", "quiz"]),
  deckTitles: z.array(texts),
  /** The name of the client it is tailored for. */
  client: texts.exactOptional(),
  languages: z.array(z.enum(languages)),
  phase: z.enum(phases),
  participants: z.number(),
  createdAtMs: z.number(),
  endedAtMs: z.number().exactOptional(),
});

type Text = z.infer<typeof texts>;
export type Summary = z.infer<typeof summarySchema>;
type Titles = { readonly name: string | undefined; readonly titles: readonly Text[]; readonly client: Text | undefined };

export const summaryOf = (game: Game, { name, titles, client }: Titles): Summary => ({
  ...(name === undefined ? {} : { name }),
  mode: game.setup.mode,
  deckTitles: [...titles],
  ...(client === undefined ? {} : { client }),
  languages: [...game.setup.languages],
  phase: game.phase,
  participants: [...game.participants.values()].filter(({ removed }) => !removed).length,
  createdAtMs: game.createdAtMs,
  ...(game.endedAtMs === undefined ? {} : { endedAtMs: game.endedAtMs }),
});
