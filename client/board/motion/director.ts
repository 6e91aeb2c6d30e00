// Turns what happened into motions, in order; decides nothing about what is true.
import type { Point } from "../../../server/drawing/brush.ts";
import type { Look } from "../../../server/drawing/colours.ts";
import {
  CUSTOMERS_MS,
  FINISH_MS,
  MILESTONE_MS,
  ROLL_FADE_MS,
  ROLL_MS,
  ROLL_SHOWN_MS,
  TURN_MS,
} from "../../../server/protocol/durations.ts";
import type { Moment } from "../../../server/protocol/views.ts";
import type { DiePiece } from "../pieces/die-piece.ts";
import type { TeamPiece } from "../pieces/team-piece.ts";
import { walkMs } from "./pace.ts";
import { easeInOut, type Motion, type MotionQueue } from "./queue.ts";

export type Cast = {
  readonly piece: (teamId: string) => TeamPiece | undefined;
  readonly look: (teamId: string) => Look;
  readonly die: DiePiece;
  readonly cheer: (at: Point, look: Look, size: number) => void;
  readonly turnTo: (teamId: string) => void;
  readonly pullBack: (ms: number) => void;
  readonly reducedMotion: boolean;
};

const rolled = (cast: Cast, value: number, teamId: string): Motion[] => [
  { ms: ROLL_MS, teamId, at: (part) => cast.die.roll(value, part) },
  { ms: ROLL_SHOWN_MS, teamId },
  { ms: ROLL_FADE_MS, teamId, at: (part) => cast.die.fade(part), end: () => cast.die.hide() },
];

/** Each step is eased, the whole walk keeps its pace. */
const walked = (cast: Cast, teamId: string, path: readonly string[]): Motion[] => {
  const piece = cast.piece(teamId);
  const goal = path.at(-1);
  if (piece === undefined || goal === undefined) return [];
  if (cast.reducedMotion) return [{ ms: walkMs(path), teamId, begin: () => piece.stand(goal, false) }];
  // The number of steps is known only when the pawn sets out.
  let steps = 0;
  return [
    {
      ms: walkMs(path),
      teamId,
      begin: () => {
        steps = piece.way.setOut(path);
      },
      at: (part) => {
        const done = Math.min(steps, part * steps);
        const whole = Math.floor(done);
        piece.way.walk(whole + easeInOut(done - whole));
      },
      end: () => piece.way.walk(steps),
    },
  ];
};

const gained = (cast: Cast, teamId: string, promoters: number, detractors: number): Motion[] => {
  if (promoters === 0 && detractors === 0) return [];
  const begin = (): void => {
    const piece = cast.piece(teamId);
    const before = piece?.standing() ?? { promoters: 0, detractors: 0 };
    piece?.customers(Math.max(0, before.promoters + promoters), Math.max(0, before.detractors + detractors), false);
  };
  return [{ ms: CUSTOMERS_MS, teamId, begin }];
};

const cheered = (cast: Cast, teamId: string, size: number, ms: number): Motion[] => [
  {
    ms,
    teamId,
    begin: () => {
      const piece = cast.piece(teamId);
      if (piece !== undefined) cast.cheer(piece.at(), cast.look(teamId), size);
    },
  },
];

/** The pull back takes most of it; then the new team steps forward. */
const stepForwardMs = 150;

/** What the board does with a moment; together they last as long as the table says. */
export const motionsOf = (moment: Moment, cast: Cast): readonly Motion[] => {
  switch (moment.type) {
    case "turnStarted":
      return [
        { ms: TURN_MS - stepForwardMs, teamId: moment.teamId, begin: () => cast.pullBack(TURN_MS) },
        { ms: stepForwardMs, teamId: moment.teamId, begin: () => cast.turnTo(moment.teamId) },
      ];
    case "dieRolled":
      return rolled(cast, moment.value, moment.teamId);
    case "pawnMoved":
      return walked(cast, moment.teamId, moment.path);
    case "milestoneReached":
      return cheered(cast, moment.teamId, 1, MILESTONE_MS);
    case "finishReached":
      return cheered(cast, moment.teamId, 1.6, FINISH_MS);
    case "customersChanged":
      return gained(cast, moment.teamId, moment.by.promoters, moment.by.detractors);
    case "gameEnded":
    case "participantJoined":
    case "undone":
      return [];
  }
};

export const enqueue = (queue: MotionQueue, moments: readonly Moment[], cast: Cast): void => {
  for (const moment of moments) {
    // What was undone is not shown being done.
    if (moment.type === "undone") queue.drop();
    for (const motion of motionsOf(moment, cast)) queue.add(motion);
  }
};
