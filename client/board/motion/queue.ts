// The order of things on the board: animations one after another, none of them ever in the way of the truth.

/** Something that takes time: `begin` once, `at` with 0…1 while it lasts, `end` once if it began. */
export type Motion = {
  readonly ms: number;
  readonly teamId?: string;
  readonly begin?: () => void;
  readonly at?: (part: number) => void;
  readonly end?: () => void;
};

export type MotionQueue = {
  readonly add: (motion: Motion) => void;
  /** Time passes; time left over by one motion is spent on the next. */
  readonly pass: (ms: number) => void;
  /** Everything at once, to its end: nothing is left out, only the waiting for it. */
  readonly finish: () => void;
  /** Forgets everything; only what had begun is ended, so that nothing is left lying about. */
  readonly drop: () => void;
  readonly busy: () => boolean;
  /** Whether something of this team's is still to come. */
  readonly holds: (teamId: string) => boolean;
  /** How much is still to be seen, in ms. */
  readonly remaining: () => number;
};

/** More than this is not watched by anybody any more. */
export const longestQueue = 40;

export const motionQueue = (): MotionQueue => {
  let waiting: Motion[] = [];
  let spent = 0;
  let begun = false;

  const endFirst = (): void => {
    const motion = waiting.shift();
    begun = false;
    spent = 0;
    motion?.at?.(1);
    motion?.end?.();
  };
  const drop = (): void => {
    const running = begun ? waiting[0] : undefined;
    waiting = [];
    begun = false;
    spent = 0;
    running?.end?.();
  };
  const pass = (ms: number): void => {
    let left = ms;
    for (let motion = waiting[0]; motion !== undefined; motion = waiting[0]) {
      if (!begun) {
        begun = true;
        motion.begin?.();
      }
      if (spent + left < motion.ms) {
        spent += left;
        motion.at?.(spent / motion.ms);
        return;
      }
      left -= motion.ms - spent;
      endFirst();
    }
  };
  const remaining = (): number => waiting.reduce((sum, motion) => sum + motion.ms, -spent);
  return {
    add: (motion) => {
      if (waiting.length >= longestQueue) drop();
      waiting = [...waiting, motion];
    },
    pass,
    finish: () => pass(remaining()),
    drop,
    busy: () => waiting.length > 0,
    holds: (teamId) => waiting.some((motion) => motion.teamId === teamId),
    remaining,
  };
};

export const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);
export const easeOut = (t: number): number => 1 - (1 - t) ** 3;
export const easeOutBack = (t: number): number => 1 + 2.7 * (t - 1) ** 3 + 1.7 * (t - 1) ** 2;
