// What the trainer puts on the stage besides the game: people's insights, and finished rounds (R8, M1).
import type { CommandOf } from "../command.ts";
import type { Game, Shown } from "../game.ts";
import { showableRound } from "../select/card.ts";
import { type Ask, accept, always, nothingToDo, type Outcome, type Rules, refuse } from "./rule.ts";

const isThere = (game: Game, what: Shown): boolean =>
  (what.kind === "insight" ? game.insights[what.insight] : showableRound(game, what.round)) !== undefined;

const isShown = ({ shown }: Game, what: Shown): boolean =>
  what.kind === "insight"
    ? shown?.kind === "insight" && shown.insight === what.insight
    : shown?.kind === "round" && shown.round === what.round;

const show = ({ game, nowMs }: Ask, { what }: CommandOf<"show">): Outcome => {
  if (!isThere(game, what)) return refuse("notNow");
  return isShown(game, what) ? nothingToDo : accept([{ type: "spotlightSet", atMs: nowMs, what }]);
};

const hide = ({ game, nowMs }: Ask): Outcome =>
  game.shown === undefined ? nothingToDo : accept([{ type: "spotlightCleared", atMs: nowMs }]);

export const spotlightRules: Rules<"show" | "hide"> = {
  show: { by: ["trainer"], ...always, decide: show },
  hide: { by: ["trainer"], ...always, decide: hide },
};
