// The door, the pause, the end (S3, S5), and what the trainer puts on the stage besides the game (R8, M1).
import { WORD_MAX } from "../../protocol/limits.ts";
import type { CommandOf } from "../command.ts";
import type { Game, Shown } from "../game.ts";
import { showableRound } from "../select/card.ts";
import { isBeforeStart } from "../select/people.ts";
import { cleanLine, isLongerThan } from "../text.ts";
import { type Ask, accept, always, type Decision, nothingToDo, type Rules, refuse, untilEnd } from "./rule.ts";

const lockDoor = ({ game, nowMs }: Ask, { locked }: CommandOf<"lockDoor">): Decision =>
  game.locked === locked ? nothingToDo : accept([{ type: "doorLocked", atMs: nowMs, locked }]);

const setWord = ({ game, nowMs }: Ask, command: CommandOf<"setWord">): Decision => {
  const word = cleanLine(command.word);
  if (isLongerThan(word, WORD_MAX) || (word === "" && command.word.trim() !== "")) return refuse("badWord", { max: WORD_MAX });
  return word === (game.word ?? "") ? nothingToDo : accept([{ type: "wordSet", atMs: nowMs, word }]);
};

const pause = ({ game, nowMs }: Ask): Decision => {
  if (isBeforeStart(game)) return refuse("notNow");
  return game.pausedAtMs === undefined ? accept([{ type: "gamePaused", atMs: nowMs }]) : nothingToDo;
};

const resume = ({ game, nowMs }: Ask): Decision =>
  game.pausedAtMs === undefined ? nothingToDo : accept([{ type: "gameResumed", atMs: nowMs }]);

const endGame = ({ nowMs }: Ask): Decision => accept([{ type: "gameEnded", atMs: nowMs, reason: "trainer" }]);

const isThere = (game: Game, what: Shown): boolean =>
  (what.kind === "insight" ? game.insights[what.insight] : showableRound(game, what.round)) !== undefined;

const isShown = ({ shown }: Game, what: Shown): boolean =>
  what.kind === "insight"
    ? shown?.kind === "insight" && shown.insight === what.insight
    : shown?.kind === "round" && shown.round === what.round;

const show = ({ game, nowMs }: Ask, { what }: CommandOf<"show">): Decision => {
  if (!isThere(game, what)) return refuse("notNow");
  return isShown(game, what) ? nothingToDo : accept([{ type: "spotlightSet", atMs: nowMs, what }]);
};

const hide = ({ game, nowMs }: Ask): Decision =>
  game.shown === undefined ? nothingToDo : accept([{ type: "spotlightCleared", atMs: nowMs }]);

export const sessionRules: Rules<"lockDoor" | "setWord" | "pause" | "resume" | "endGame" | "show" | "hide"> = {
  lockDoor: { by: ["trainer"], ...untilEnd, decide: lockDoor },
  setWord: { by: ["trainer"], ...untilEnd, decide: setWord },
  pause: { by: ["trainer"], ...untilEnd, decide: pause },
  resume: { by: ["trainer"], ...untilEnd, decide: resume },
  endGame: { by: ["trainer"], ...untilEnd, decide: endGame },
  show: { by: ["trainer"], ...always, decide: show },
  hide: { by: ["trainer"], ...always, decide: hide },
};
