// What the way back does now (R9); the console shows it before it is pressed.

import type { RoundStep } from "../base/card-rules.ts";
import type { BackStep } from "../command.ts";
import type { Game } from "../game.ts";

const ways: Partial<Readonly<Record<RoundStep, BackStep>>> = { closed: "reopenAnswers", debrief: "returnToReveal" };

/** Undefined where there is no way back, and while paused. */
export const backStep = ({ round, pausedAtMs }: Game): BackStep | undefined =>
  round === undefined || pausedAtMs !== undefined ? undefined : ways[round.step];
