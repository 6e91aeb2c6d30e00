// The process writes down that it lives, every second: where that fails nothing else can be stored either, and until it succeeds nobody can play (S6).
import { STANDSTILL_MS } from "./rooms/standstill.ts";

export type Pulse = {
  /** Called every second. */
  beat(): Promise<void>;
  /** False from a beat that could not be written until one is. */
  isWritable(): boolean;
};

export type PulseNeeds = {
  readonly write: (nowMs: number) => Promise<void>;
  readonly now: () => number;
  /** Told how long nothing could be stored, once it can again. */
  readonly recovered: (lostMs: number) => void;
  readonly fault: (error: unknown, at: string) => void;
};

export function startPulse({ write, now, recovered, fault }: PulseNeeds): Pulse {
  let lastMs = now();
  let isWritable = true;
  let isWriting = false;

  function written() {
    const lostMs = isWritable ? 0 : now() - lastMs;
    lastMs = now();
    isWritable = true;
    if (lostMs >= STANDSTILL_MS) recovered(lostMs);
  }

  function failed(error: unknown) {
    if (isWritable) fault(error, "the data folder cannot be written");
    isWritable = false;
  }

  return {
    async beat() {
      if (isWriting) return;
      isWriting = true;
      await write(now()).then(written, failed);
      isWriting = false;
    },
    isWritable: () => isWritable,
  };
}
