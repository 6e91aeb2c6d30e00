// Where phones find this server: of all addresses this machine has, the one most likely to be reached, unless the trainer picked another.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { networkInterfaces } from "node:os";
import type { Config } from "../config.ts";
import type { AddressCandidate, Addresses } from "../protocol/trainer-api.ts";

/** One IPv4 address of this machine that is not its own alone. */
export type Adapter = { readonly name: string; readonly address: string };

/** Adapters that lead into this machine or into a tunnel, by the names systems give them. Phones in the room are on none of these. */
const virtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|ppp|ipsec|zt|cni|flannel|podman|lxc|bridge(?!100$))|vEthernet|VirtualBox|VMware|Hyper-V|\bWSL|Tailscale|ZeroTier|NordLynx|VPN|TAP-Windows|WireGuard/i;
const isLinkLocal = (address: string): boolean => address.startsWith("169.254.");
const isPrivate = (address: string): boolean => /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);

const kindOf = ({ name, address }: Adapter): AddressCandidate["kind"] =>
  isLinkLocal(address) ? "linkLocal" : virtual.test(name) ? "virtual" : "network";

const kinds: readonly AddressCandidate["kind"][] = ["network", "virtual", "linkLocal"];

/** Best first: a real network before a virtual one, the one with the way out before others, private ranges before public ones. */
export function inOrder(adapters: readonly Adapter[], wayOut: string | undefined): readonly Adapter[] {
  const worth = (one: Adapter): number =>
    kinds.indexOf(kindOf(one)) * 4 + (one.address === wayOut ? 0 : 2) + (isPrivate(one.address) ? 0 : 1);
  return adapters.toSorted((one, other) => worth(one) - worth(other));
}

function adaptersNow(): readonly Adapter[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? []).filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => ({ name, address })),
  );
}

/** The address this machine would speak from to somebody far away: asks the system's routes, sends nothing. */
async function wayOutNow(): Promise<string | undefined> {
  const socket = createSocket("udp4");
  try {
    socket.connect(9, "192.0.2.1");
    await once(socket, "connect", { signal: AbortSignal.timeout(500) });
    return socket.address().address;
  } catch {
    return undefined;
  } finally {
    socket.close();
  }
}

export type JoinAddresses = {
  /** What phones type or scan, without a path or a closing slash; empty when this machine has no network. */
  url(): string;
  all(): Addresses;
  /** The trainer's choice; undefined goes back to choosing by itself. False when there is no such address now. */
  pick(url: string | undefined): boolean;
  /** What was picked in an earlier run: holds whenever that address is there. */
  remember(url: string): void;
  /** Looks again: networks come and go while the program runs. */
  look(): Promise<void>;
  /** Returns the way to stop. */
  onChange(listen: () => void): () => void;
};

/** `port` is asked for late, for `PORT=0` takes any. Knows nothing before the first look. */
export function joinAddresses(
  { publicUrl, host }: Config,
  port: () => number,
  outside = { adapters: adaptersNow, wayOut: wayOutNow },
): JoinAddresses {
  const anywhere = host === "0.0.0.0" || host === "::";
  const fixed = (): string | undefined => publicUrl ?? (anywhere ? undefined : `http://${host}:${port()}`);
  let found: readonly Adapter[] = [];
  let picked: string | undefined;
  const listeners = new Set<() => void>();
  const urlOf = ({ address }: Adapter): string => `http://${address}:${port()}`;
  const candidates = (): readonly AddressCandidate[] => found.map((one) => ({ url: urlOf(one), adapter: one.name, kind: kindOf(one) }));
  const isThere = (url: string | undefined): boolean => candidates().some((one) => one.url === url);
  const url = (): string => fixed() ?? (isThere(picked) ? picked : candidates()[0]?.url) ?? "";

  function changing(change: () => void) {
    const before = url();
    change();
    if (url() !== before) for (const listen of listeners) listen();
  }

  return {
    url,
    all: () => ({
      candidates: candidates(),
      ...(url() === "" ? {} : { chosen: url() }),
      ...(picked !== undefined && isThere(picked) ? { picked } : {}),
    }),
    pick(wanted) {
      if (wanted !== undefined && !isThere(wanted)) return false;
      changing(() => {
        picked = wanted;
      });
      return true;
    },
    remember(url) {
      picked = url;
    },
    async look() {
      if (fixed() !== undefined) return;
      const adapters = outside.adapters();
      const ordered = inOrder(adapters, await outside.wayOut());
      changing(() => {
        found = ordered;
      });
    },
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}

/** Where the trainer opens the console: the public address, or this machine itself. */
export const trainerAddress = ({ publicUrl }: Config, port: number): string => publicUrl ?? `http://localhost:${port}`;
