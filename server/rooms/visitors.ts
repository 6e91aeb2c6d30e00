// Phones in the room that have not joined yet: they keep nobody out. The oldest makes way in a crowd, and who never joins goes after a while.
import { crowd } from "./crowd.ts";
import type { Seated } from "./seat.ts";

export type Visitors = {
  add(who: Seated): void;
  /** Joined, or gone. */
  delete(who: Seated): void;
  /** Sends away who has looked on for too long. */
  sweep(nowMs: number): void;
};

/** More than a hall that types its names at the same time. */
const VISITORS_MAX = 2_000;
/** Time to type a name. A phone that comes back begins anew. */
const VISIT_MS = 300_000;

export function visitors(sendAway: (who: Seated) => void): Visitors {
  const all = crowd<Seated>(VISITORS_MAX, sendAway);
  return {
    add: (who) => all.add(who, who.seat.role === "phone" ? who.seat.address : ""),
    delete: all.delete,
    sweep(nowMs) {
      for (const who of all.members()) {
        if (nowMs - who.seatedAtMs <= VISIT_MS) return;
        all.delete(who);
        sendAway(who);
      }
    },
  };
}
