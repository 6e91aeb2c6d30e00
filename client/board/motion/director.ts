// Turns what happened into motions, in order; decides nothing about what is true.
import type { Moment } from "../../../server/protocol/views.ts";
import type { Look } from "../palette.ts";
import type { DiePiece } from "../pieces/die-piece.ts";
import type { TeamPiece } from "../pieces/team-piece.ts";
import type { Point } from "../road.ts";
import { restedRollMs, walkMs } from "./pace.ts";
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
  { ms: cast.reducedMotion ? restedRollMs.rollReduced : restedRollMs.roll, teamId, at: (part) => cast.die.roll(value, part) },
  { ms: restedRollMs.show, teamId },
  { ms: restedRollMs.fade, teamId, at: (part) => cast.die.fade(part), end: () => cast.die.hide() },
];

/** Each step is eased, the whole walk keeps its pace. */
const walked = (cast: Cast, teamId: string, path: readonly string[]): Motion[] => {
  const piece = cast.piece(teamId);
  const goal = path.at(-1);
  if (piece === undefined || goal === undefined) return [];
  if (cast.reducedMotion) return [{ ms: 420, teamId, begin: () => piece.stand(goal, false) }];
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

const gained = (cast: Cast, teamId: string, promoters: number, detractors: number): Motion[] => [
  {
    ms: promoters === 0 && detractors === 0 ? 1 : 560,
    teamId,
    begin: () => {
      const piece = cast.piece(teamId);
      const before = piece?.standing() ?? { promoters: 0, detractors: 0 };
      piece?.customers(Math.max(0, before.promoters + promoters), Math.max(0, before.detractors + detractors), false);
    },
  },
];

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

const motionsOf = (moment: Moment, cast: Cast): readonly Motion[] => {
  switch (moment.type) {
    case "turnStarted":
      return [
        { ms: 750, teamId: moment.teamId, begin: () => cast.pullBack(900) },
        { ms: 150, teamId: moment.teamId, begin: () => cast.turnTo(moment.teamId) },
      ];
    case "dieRolled":
      return rolled(cast, moment.value, moment.teamId);
    case "pawnMoved":
      return walked(cast, moment.teamId, moment.path);
    case "milestoneReached":
      return cheered(cast, moment.teamId, 1, 900);
    case "finishReached":
      return cheered(cast, moment.teamId, 1.6, 1300);
    case "customersChanged":
      return gained(cast, moment.teamId, moment.by.promoters, moment.by.detractors);
    case "gameEnded":
      return [{ ms: 400, begin: () => cast.pullBack(2000) }];
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
