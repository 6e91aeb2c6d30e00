// Addresses that have shown they know a session: what others guess from there keeps nobody of that session out.
import type { LiveSession } from "../rooms/live-session.ts";

export type Vouched = {
  /** `what`: the code when it is empty, or else the second word. */
  has(session: LiveSession, address: string, what?: string): boolean;
  add(session: LiveSession, address: string, what?: string): void;
};

/** Far more than a session has people. */
const ADDRESSES_MAX = 20_000;

export function vouching(): Vouched {
  const known = new WeakMap<LiveSession, Set<string>>();
  const key = (address: string, what: string) => `${address} ${what}`;
  return {
    has: (session, address, what = "") => known.get(session)?.has(key(address, what)) ?? false,
    add(session, address, what = "") {
      const addresses = known.get(session) ?? new Set();
      known.set(session, addresses);
      if (addresses.size < ADDRESSES_MAX) addresses.add(key(address, what));
    },
  };
}
