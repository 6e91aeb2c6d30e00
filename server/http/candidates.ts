// Which of this machine's addresses phones can reach, best first: judged by names and numbers alone, so that every kind of laptop can be tried.
import { BlockList } from "node:net";
import type { AddressCandidate } from "../protocol/trainer-api.ts";

/** What the system says of one address of an adapter, as far as it matters here. */
export type Address = { readonly address: string; readonly netmask: string; readonly internal: boolean };
/** The network as the system tells it; `routes` are the addresses this machine reaches the world from. */
export type Network = { readonly adapters: Readonly<Record<string, readonly Address[] | undefined>>; readonly routes: readonly string[] };
export type Candidate = Pick<AddressCandidate, "adapter" | "kind"> & { readonly address: string };

/** Tunnels to somebody else's network: phones in the room are not on it, even where it has taken the default route. */
const tunnel =
  /^(utun|tun|tap|ppp|ipsec|feth|gif|gpd|cscotun|proton|outline|nebula|warp)[\d-]|^(wg|zt[\da-z]{8}|tailscale|nordlynx|cloudflarewarp)|vpn|wireguard|wintun|tap-windows|zerotier|tailscale|anyconnect|cisco|globalprotect|pangp|forti|mullvad|surfshark|hamachi|netskope|zscaler|sonicwall|pulse secure|juniper|check point/i;
/** Networks inside this machine, for its own guests, and radios that are no network of the room. */
const inner =
  /^(docker|br-[\da-f]{6,}$|veth(?!ernet)|virbr|vmnet|vmenet|vboxnet|vnic|lxc|lxd|podman|cni|cali|flannel|kube|awdl|llw|anpi|bnep)|virtualbox|vmware|parallels|hyper-v|bluetooth|vethernet \((default switch|wsl|nat|docker|internal|intern)\b/i;
/** These may be the room's network or one of this machine's own: a switch of Hyper-V, a bridge of macOS. */
const eitherWay = /^vethernet|^bridge1\d\d$/i;
const external = /^vethernet \(extern/i;

/** Where VirtualBox and Parallels put the machine itself, whatever their adapters are called. */
const innerAddress = /^(192\.168\.56\.1|10\.211\.55\.2|10\.37\.129\.2)$/;
/** A hotspot of this machine: Windows, Linux, macOS. It was switched on for the phones. */
const hotspotAddress = /^(192\.168\.137\.1|10\.42\.\d+\.1)$/;
const isHotspot = (adapter: string, address: string): boolean =>
  hotspotAddress.test(address) || (/^bridge1\d\d$/.test(adapter) && /^192\.168\.[23]\.1$/.test(address));

/** Between two networks that are equally likely, phones are on this one. */
const isWireless = (adapter: string): boolean => /^(wl|ath|airport)|wi-?fi|wireless|draadloos|^en0$/i.test(adapter);

const isIPv6 = (address: string): boolean => address.includes(":");
const block = (...networks: readonly (readonly [string, number])[]): ((address: string) => boolean) => {
  const list = new BlockList();
  const family = (address: string) => (isIPv6(address) ? "ipv6" : "ipv4");
  for (const [network, bits] of networks) list.addSubnet(network, bits, family(network));
  return (address) => list.check(address, family(address));
};
export const isLinkLocal = block(["169.254.0.0", 16], ["fe80::", 10]);
export const isPrivate = block(["10.0.0.0", 8], ["172.16.0.0", 12], ["192.168.0.0", 16], ["fc00::", 7]);
/** What a machine gives itself to speak IPv4 over a network that has none. */
const isTranslated = block(["192.0.0.0", 29]);
/** No room for phones beside this machine: the two ends of a tunnel, whatever it is called. */
const isPointToPoint = (netmask: string): boolean => /^255\.255\.255\.25[2-5]$/.test(netmask);

type Kind = AddressCandidate["kind"] | "either";

function kindOf(adapter: string, { address, netmask }: Address, isRoute: boolean): Kind {
  if (isLinkLocal(address)) return "linkLocal";
  if (tunnel.test(adapter) || inner.test(adapter) || isTranslated(address)) return "virtual";
  if (isPointToPoint(netmask)) return "either";
  if (isRoute || isHotspot(adapter, address) || external.test(adapter)) return "network";
  if (innerAddress.test(address)) return "virtual";
  return eitherWay.test(adapter) ? "either" : "network";
}

/** The lower, the sooner. */
function placeOf({ adapter, address, kind }: Candidate, routes: readonly string[]): number {
  if (kind !== "network") return kind === "virtual" ? 10 : 20;
  if (isHotspot(adapter, address)) return 0;
  const worth = routes.includes(address) ? 1 : isPrivate(address) ? 2 : 3;
  return (isIPv6(address) ? 4 : 0) + worth - (isWireless(adapter) ? 0.5 : 0);
}

/** Best first. Addresses of IPv6 count where no network has any other, for they cannot be typed. */
export function candidatesOf({ adapters, routes }: Network): readonly Candidate[] {
  const all = Object.entries(adapters)
    .flatMap(([adapter, addresses]) => (addresses ?? []).map((one) => ({ ...one, adapter })))
    .filter(({ internal, address }) => !internal && !(isIPv6(address) && isLinkLocal(address)))
    .map((one) => ({ ...one, kind: kindOf(one.adapter, one, routes.includes(one.address)) }));
  const isShort = all.some(({ address, kind }) => !isIPv6(address) && kind === "network");
  const seen = all.filter(({ address }) => !isShort || !isIPv6(address));
  const known = seen.some(({ kind }) => kind === "network");
  return seen
    .map(
      ({ adapter, address, kind }): Candidate => ({ adapter, address, kind: kind === "either" ? (known ? "virtual" : "network") : kind }),
    )
    .toSorted((one, other) => placeOf(one, routes) - placeOf(other, routes));
}

/** The one to show unasked: none rather than one that no phone can reach. */
export const bestOf = (candidates: readonly Candidate[]): Candidate | undefined => candidates.find(({ kind }) => kind === "network");

/** As it stands in a link. */
export const inLink = (address: string): string => (isIPv6(address) ? `[${address}]` : address);
