// How a game comes to be: from a setup when it is new, from its journal ever after (S1).
import type { GameEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import type { Game, Setup } from "./game.ts";
import { cleanLine } from "./text.ts";

/** The first events of a journal. `seed` decides every die and every card drawn, `word` is what newcomers must know besides the code. Throws on an impossible setup, which is our fault. */
export const createSession = (setup: Setup, seed: number, nowMs: number, word = ""): readonly GameEvent[] => {
  if (setup.mode === "board" && setup.board === undefined) throw new Error("A board game needs a board");
  if (new Set(setup.teams).size !== setup.teams.length || setup.teams.length === 0) throw new Error("Teams need looks of their own");
  const asksWord = cleanLine(word);
  return [
    { type: "sessionCreated", atMs: nowMs, setup, seed },
    ...(asksWord === "" ? [] : [{ type: "wordSet" as const, atMs: nowMs, word: asksWord }]),
  ];
};

/** The game a whole journal tells of. Throws on an empty one. */
export const fold = (events: Iterable<GameEvent>): Game => {
  let game: Game | undefined;
  for (const event of events) game = evolve(game, event);
  if (game === undefined) throw new Error("A journal holds at least sessionCreated");
  return game;
};
