// The address in the QR code, for the kinds of laptop that trainers bring: one row a situation.
import { expect, test } from "vitest";
import { type Address, bestOf, candidatesOf } from "../../server/http/candidates.ts";

type Row = {
  readonly laptop: string;
  /** An address of each adapter; `/32` behind it where a netmask matters, several with spaces between. */
  readonly has: Readonly<Record<string, string>>;
  readonly routes?: readonly string[];
  readonly shows: string | undefined;
};

const wifi = "192.168.1.42";
const rows: readonly Row[] = [
  { laptop: "Wi-Fi alone", has: { wlp2s0: wifi }, routes: [wifi], shows: wifi },
  { laptop: "two networks: the one with the way out", has: { Ethernet: "10.20.0.7", "Wi-Fi": wifi }, routes: [wifi], shows: wifi },
  { laptop: "a private address before a public one, no way out known", has: { eth0: "203.0.113.9", wlan0: wifi }, shows: wifi },
  {
    laptop: "cable and Wi-Fi while a VPN has the way out",
    has: { Ethernet: "10.20.0.7", "Wi-Fi": wifi, "Work VPN": "10.8.0.2" },
    routes: ["10.8.0.2"],
    shows: wifi,
  },
  {
    laptop: "cable and Wi-Fi, the cable leads out",
    has: { enp3s0: "10.20.0.7", wlp2s0: wifi },
    routes: ["10.20.0.7"],
    shows: "10.20.0.7",
  },
  { laptop: "a server with a public address", has: { eth0: "203.0.113.9" }, routes: ["203.0.113.9"], shows: "203.0.113.9" },
  {
    laptop: "a server in a cloud that gives single addresses",
    has: { ens4: "10.128.0.2/32" },
    routes: ["10.128.0.2"],
    shows: "10.128.0.2",
  },
  { laptop: "an unplugged cable beside the Wi-Fi", has: { "Ethernet 2": "169.254.12.7", "Wi-Fi": wifi }, routes: [wifi], shows: wifi },

  { laptop: "VirtualBox", has: { "VirtualBox Host-Only Network": "192.168.56.1", "Wi-Fi": wifi }, routes: [wifi], shows: wifi },
  { laptop: "VirtualBox as Ethernet 3, no internet", has: { "Ethernet 3": "192.168.56.1", "Wi-Fi": wifi }, shows: wifi },
  { laptop: "a room that has VirtualBox's range", has: { "Wi-Fi": "192.168.56.23" }, routes: ["192.168.56.23"], shows: "192.168.56.23" },
  { laptop: "VMware", has: { "VMware Network Adapter VMnet8": "192.168.80.1", "Wi-Fi": wifi }, shows: wifi },
  { laptop: "WSL", has: { "vEthernet (WSL)": "172.22.64.1", "Wi-Fi": wifi }, routes: [wifi], shows: wifi },
  { laptop: "WSL with a firewall", has: { "vEthernet (WSL (Hyper-V firewall))": "172.22.64.1", "Wi-Fi": wifi }, shows: wifi },
  { laptop: "Hyper-V's Default Switch", has: { "vEthernet (Default Switch)": "172.17.0.1", "Wi-Fi": wifi }, shows: wifi },
  {
    laptop: "a Hyper-V switch that is the laptop's own way out",
    has: { "vEthernet (Default Switch)": "172.17.0.1", "vEthernet (Office)": "10.1.2.3" },
    routes: ["10.1.2.3"],
    shows: "10.1.2.3",
  },
  {
    laptop: "an external Hyper-V switch while a VPN has the way out",
    has: { "vEthernet (Default Switch)": "172.17.0.1", "vEthernet (External Switch)": "10.1.2.3", "Work VPN": "10.8.0.2" },
    routes: ["10.8.0.2"],
    shows: "10.1.2.3",
  },
  {
    laptop: "a Hyper-V switch of some name, the only network, while a VPN has the way out",
    has: { "vEthernet (Office)": "10.1.2.3", "Work VPN": "10.8.0.2" },
    routes: ["10.8.0.2"],
    shows: "10.1.2.3",
  },
  { laptop: "a Hyper-V switch of some name beside the Wi-Fi", has: { "vEthernet (Lab)": "10.1.2.3", "Wi-Fi": wifi }, shows: wifi },
  {
    laptop: "containers",
    has: { docker0: "172.17.0.1", "br-4f1a2b": "172.18.0.1", veth9: "172.19.0.1", virbr0: "192.168.122.1", enp3s0: "10.20.0.7" },
    routes: ["10.20.0.7"],
    shows: "10.20.0.7",
  },
  { laptop: "a bridge somebody made over the cable", has: { "br-lan": "10.20.0.7" }, shows: "10.20.0.7" },

  ...[
    ["utun4", "10.8.0.3"],
    ["tun0", "10.8.0.3"],
    ["wg0", "10.9.0.2"],
    ["wg-office", "10.9.0.2"],
    ["OpenVPN TAP-Windows6", "10.8.0.6"],
    ["OpenVPN Data Channel Offload", "10.8.0.6"],
    ["Local Area Connection 2", "10.8.0.6/30"],
    ["ProtonVPN", "10.2.0.2"],
    ["proton0", "10.2.0.2"],
    ["NordLynx", "10.5.0.2"],
    ["Tailscale", "100.101.102.103"],
    ["tailscale0", "100.101.102.103/32"],
    ["ZeroTier One [8056c2e21c000001]", "10.147.17.5"],
    ["ztbpaexbd4", "10.147.17.5"],
    ["feth4823", "10.147.17.5"],
    ["WireGuard Tunnel", "10.9.0.2"],
    ["office", "10.9.0.2/32"],
    ["Cisco AnyConnect Secure Mobility Client", "10.9.0.4"],
    ["cscotun0", "10.9.0.4"],
    ["GlobalProtect", "10.9.0.4"],
    ["Ethernet 5", "10.9.0.4/32"],
    ["FortiSSL VPN", "10.9.0.4"],
    ["CloudflareWARP", "172.16.0.2"],
    ["ppp0", "10.64.64.64"],
  ].map(([adapter = "", address = ""]) => ({
    laptop: `a VPN as ${adapter} that has taken the way out`,
    has: { [adapter]: address, en0: wifi },
    routes: [address.replace(/\/.*/, "")],
    shows: wifi,
  })),

  { laptop: "a Mac's hotspot", has: { en7: "10.0.0.5", bridge100: "192.168.2.1" }, routes: ["10.0.0.5"], shows: "192.168.2.1" },
  { laptop: "a Mac's hotspot without internet", has: { bridge100: "192.168.2.1" }, shows: "192.168.2.1" },
  {
    laptop: "a Mac's hotspot and its virtual machines",
    has: { bridge100: "192.168.64.1", bridge101: "192.168.3.1", en7: "10.0.0.5" },
    routes: ["10.0.0.5"],
    shows: "192.168.3.1",
  },
  { laptop: "a Mac's virtual machines", has: { bridge100: "192.168.64.1", en0: wifi }, routes: [wifi], shows: wifi },
  { laptop: "a Mac's virtual machines, no internet", has: { bridge101: "10.211.55.2", en0: wifi }, shows: wifi },
  {
    laptop: "a Windows hotspot",
    has: { Ethernet: "10.0.0.5", "Local Area Connection* 2": "192.168.137.1", "VirtualBox Host-Only Network": "192.168.56.1" },
    routes: ["10.0.0.5"],
    shows: "192.168.137.1",
  },
  { laptop: "a Linux hotspot", has: { eth0: "10.0.0.5", wlan0: "10.42.0.1" }, routes: ["10.0.0.5"], shows: "10.42.0.1" },
  { laptop: "a phone's hotspot over its cable", has: { "Ethernet 4": "172.20.10.2/28" }, routes: ["172.20.10.2"], shows: "172.20.10.2" },

  { laptop: "IPv6 beside IPv4", has: { wlan0: `2001:db8::7 ${wifi}` }, routes: [wifi, "2001:db8::7"], shows: wifi },
  {
    laptop: "IPv6 alone: the address with the way out",
    has: { wlan0: "fe80::1 fd12::5 2001:db8::9/128 2001:db8::7" },
    routes: ["2001:db8::7"],
    shows: "2001:db8::7",
  },
  { laptop: "a local IPv6 alone", has: { wlan0: "fe80::1 fd12::5" }, shows: "fd12::5" },
  {
    laptop: "an IPv6 network that IPv4 is translated onto",
    has: { en0: "192.0.0.2/32 2001:db8::7" },
    routes: ["192.0.0.2", "2001:db8::7"],
    shows: "2001:db8::7",
  },
  { laptop: "nothing but a tunnel's IPv6", has: { utun0: "fd7a::1" }, shows: undefined },

  { laptop: "no router anywhere", has: { "Wi-Fi": "169.254.10.20" }, shows: undefined },
  { laptop: "nothing but containers", has: { docker0: "172.17.0.1" }, shows: undefined },
  { laptop: "nothing but a VPN", has: { utun4: "10.8.0.3" }, routes: ["10.8.0.3"], shows: undefined },
  { laptop: "nothing but WSL", has: { "vEthernet (WSL)": "172.22.64.1" }, shows: undefined },
  { laptop: "no network", has: {}, shows: undefined },
];

const address = (text: string): Address => {
  const [plain = "", bits] = text.split("/");
  return { address: plain, netmask: { 32: "255.255.255.255", 30: "255.255.255.252" }[bits ?? ""] ?? "255.255.255.0", internal: false };
};
const loopback = { lo: [{ address: "127.0.0.1", netmask: "255.0.0.0", internal: true }] };

test.each(rows)("$laptop: $shows", ({ has, routes = [], shows }) => {
  const entries = Object.entries(has).map(([adapter, text]) => [adapter, text.split(" ").map(address)] as const);
  for (const order of [entries, entries.toReversed()]) {
    const candidates = candidatesOf({ adapters: { ...loopback, ...Object.fromEntries(order) }, routes });
    expect(bestOf(candidates)?.address).toBe(shows);
    if (shows !== undefined) expect(candidates[0]?.address).toBe(shows);
    // What is not the best can still be picked by hand.
    const all = entries.flatMap(([, each]) => each.map((one) => one.address)).filter((one) => !one.includes(":"));
    expect(candidates.map((one) => one.address)).toEqual(expect.arrayContaining(all));
  }
});
