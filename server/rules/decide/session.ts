// The door, the pause and the end (S3, S5).
import type { CommandOf } from "../command.ts";
import { isBeforeStart } from "../select/people.ts";
import { type Ask, accept, nothingToDo, type Outcome, type Rules, refuse, untilEnd } from "./rule.ts";

const lockDoor = ({ game, nowMs }: Ask, { locked }: CommandOf<"lockDoor">): Outcome =>
  game.locked === locked ? nothingToDo : accept([{ type: "doorLocked", atMs: nowMs, locked }]);

const pause = ({ game, nowMs }: Ask): Outcome => {
  if (isBeforeStart(game)) return refuse("notNow");
  return game.pausedAtMs === undefined ? accept([{ type: "gamePaused", atMs: nowMs }]) : nothingToDo;
};

const resume = ({ game, nowMs }: Ask): Outcome =>
  game.pausedAtMs === undefined ? nothingToDo : accept([{ type: "gameResumed", atMs: nowMs }]);

const endGame = ({ nowMs }: Ask): Outcome => accept([{ type: "gameEnded", atMs: nowMs, reason: "trainer" }]);

export const sessionRules: Rules<"lockDoor" | "pause" | "resume" | "endGame"> = {
  lockDoor: { by: ["trainer"], ...untilEnd, decide: lockDoor },
  pause: { by: ["trainer"], ...untilEnd, decide: pause },
  resume: { by: ["trainer"], ...untilEnd, decide: resume },
  endGame: { by: ["trainer"], ...untilEnd, decide: endGame },
};
