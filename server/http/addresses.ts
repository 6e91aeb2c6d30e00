// Where phones find this server: of all addresses this machine has, the one most likely to be reached, unless the trainer picked another.
import { isIPv6 } from "node:net";
import type { Config } from "../config.ts";
import type { AddressCandidate, Addresses } from "../protocol/trainer-api.ts";
import { bestOf, type Candidate, candidatesOf, inLink, type Network } from "./candidates.ts";

export type JoinAddresses = {
  /** What phones type or scan, without a path or a closing slash; empty when this machine is on no network phones can be on. */
  url(): string;
  all(): Addresses;
  /** The trainer's choice; undefined goes back to choosing by itself. False when there is no such address now. */
  pick(url: string | undefined): boolean;
  /** What to keep of the pick for another run: the address alone, for the port may be another then. Empty when nothing is picked. */
  picked(): string;
  /** What was picked in an earlier run: holds whenever that address is there. */
  remember(address: string): void;
  /** Looks again: networks come and go while the program runs. */
  look(): Promise<void>;
  /** Returns the way to stop. */
  onChange(listen: () => void): () => void;
};

/** `port` is asked for late, for `PORT=0` takes any. Knows nothing before the first look. */
export function joinAddresses({ publicUrl, host }: Config, port: () => number, lookAround: () => Promise<Network>): JoinAddresses {
  const urlOf = (address: string): string => `http://${inLink(address)}:${port()}`;
  const anywhere = host === undefined || host === "0.0.0.0" || host === "::";
  const fixed = (): string | undefined => publicUrl ?? (anywhere ? undefined : urlOf(host));
  // Listening on IPv4 alone, no other address leads here.
  const leadsHere = ({ address }: Candidate): boolean => host !== "0.0.0.0" || !isIPv6(address);
  let found: readonly Candidate[] = [];
  let picked = "";
  const listeners = new Set<() => void>();
  const candidates = (): readonly AddressCandidate[] => found.map(({ address, adapter, kind }) => ({ url: urlOf(address), adapter, kind }));
  const standing = (): Candidate | undefined => found.find(({ address }) => address === picked);
  const url = (): string => {
    const one = standing() ?? bestOf(found);
    return fixed() ?? (one ? urlOf(one.address) : "");
  };

  function changing(change: () => void) {
    const before = url();
    change();
    if (url() !== before) for (const listen of listeners) listen();
  }

  return {
    url,
    all() {
      const pick = standing();
      return {
        candidates: candidates(),
        ...(url() === "" ? {} : { chosen: url() }),
        ...(pick ? { picked: urlOf(pick.address) } : {}),
      };
    },
    pick(wanted) {
      const address = wanted === undefined ? "" : found.find((one) => urlOf(one.address) === wanted)?.address;
      if (address === undefined) return false;
      changing(() => {
        picked = address;
      });
      return true;
    },
    picked: () => picked,
    remember(address) {
      picked = address;
    },
    async look() {
      if (fixed() !== undefined) return;
      const next = candidatesOf(await lookAround()).filter(leadsHere);
      changing(() => {
        found = next;
      });
    },
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}

/** Where the trainer opens the console: the public address, or this machine itself, by the one address it listens on if there is one. */
export function trainerAddress({ publicUrl, host = "" }: Pick<Config, "publicUrl" | "host">, port: number): string {
  const anyLeadsHere = ["", "0.0.0.0", "::", "127.0.0.1"].includes(host);
  return publicUrl ?? `http://${anyLeadsHere ? "localhost" : inLink(host)}:${port}`;
}

/** True when nobody but this machine can come in. */
export const isAlone = ({ publicUrl, host = "" }: Pick<Config, "publicUrl" | "host">): boolean =>
  publicUrl === undefined && (host === "localhost" || host === "::1" || host.startsWith("127."));
