// The door, the pause and the end (S3, S5).
import type { CommandOf } from "../command.ts";
import { isBeforeStart } from "../select/people.ts";
import { cleanLine, isLongerThan, WORD_MAX } from "../text.ts";
import { type Ask, accept, nothingToDo, type Outcome, type Rules, refuse, untilEnd } from "./rule.ts";

const lockDoor = ({ game, nowMs }: Ask, { locked }: CommandOf<"lockDoor">): Outcome =>
  game.locked === locked ? nothingToDo : accept([{ type: "doorLocked", atMs: nowMs, locked }]);

const setWord = ({ game, nowMs }: Ask, command: CommandOf<"setWord">): Outcome => {
  const word = cleanLine(command.word);
  if (isLongerThan(word, WORD_MAX) || (word === "" && command.word.trim() !== "")) return refuse("badWord", { max: WORD_MAX });
  return word === (game.word ?? "") ? nothingToDo : accept([{ type: "wordSet", atMs: nowMs, word }]);
};

const pause = ({ game, nowMs }: Ask): Outcome => {
  if (isBeforeStart(game)) return refuse("notNow");
  return game.pausedAtMs === undefined ? accept([{ type: "gamePaused", atMs: nowMs }]) : nothingToDo;
};

const resume = ({ game, nowMs }: Ask): Outcome =>
  game.pausedAtMs === undefined ? nothingToDo : accept([{ type: "gameResumed", atMs: nowMs }]);

const endGame = ({ nowMs }: Ask): Outcome => accept([{ type: "gameEnded", atMs: nowMs, reason: "trainer" }]);

export const sessionRules: Rules<"lockDoor" | "setWord" | "pause" | "resume" | "endGame"> = {
  lockDoor: { by: ["trainer"], ...untilEnd, decide: lockDoor },
  setWord: { by: ["trainer"], ...untilEnd, decide: setWord },
  pause: { by: ["trainer"], ...untilEnd, decide: pause },
  resume: { by: ["trainer"], ...untilEnd, decide: resume },
  endGame: { by: ["trainer"], ...untilEnd, decide: endGame },
};
