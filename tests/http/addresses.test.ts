// The address phones are told: the network people are on, not the machine's inner ones; the trainer's pick above all.
import { describe, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { type Adapter, inOrder, joinAddresses } from "../../server/http/addresses.ts";

const wifi: Adapter = { name: "wlp2s0", address: "192.168.1.42" };
const cable: Adapter = { name: "Ethernet", address: "10.20.0.7" };
const virtualBox: Adapter = { name: "VirtualBox Host-Only Network", address: "192.168.56.1" };
const wsl: Adapter = { name: "vEthernet (WSL)", address: "172.22.64.1" };
const docker: Adapter = { name: "docker0", address: "172.17.0.1" };
const bridge: Adapter = { name: "br-4f1a2b", address: "172.18.0.1" };
const vpn: Adapter = { name: "utun4", address: "10.8.0.3" };
const wireGuard: Adapter = { name: "wg0", address: "10.9.0.2" };
const unplugged: Adapter = { name: "Ethernet 2", address: "169.254.12.7" };
const macHotspot: Adapter = { name: "bridge100", address: "192.168.2.1" };
const windowsHotspot: Adapter = { name: "Local Area Connection* 2", address: "192.168.137.1" };
const publicAddress: Adapter = { name: "eth0", address: "203.0.113.9" };

const situations: readonly (readonly [string, readonly Adapter[], string | undefined, string])[] = [
  ["VirtualBox beside the Wi-Fi", [virtualBox, wifi], wifi.address, wifi.address],
  ["WSL beside the Wi-Fi", [wsl, wifi], wifi.address, wifi.address],
  ["containers beside a cable", [docker, bridge, cable], cable.address, cable.address],
  ["a VPN that takes the way out: phones are not in it", [vpn, wifi], vpn.address, wifi.address],
  ["WireGuard that takes the way out", [wireGuard, wifi], wireGuard.address, wifi.address],
  ["an unplugged cable beside the Wi-Fi", [unplugged, wifi], wifi.address, wifi.address],
  ["a Mac's own hotspot without internet", [macHotspot], undefined, macHotspot.address],
  ["a laptop's own hotspot with VirtualBox", [virtualBox, windowsHotspot], undefined, windowsHotspot.address],
  ["two networks: the one with the way out", [cable, wifi], wifi.address, wifi.address],
  ["a public address beside a private one, no way out known", [publicAddress, wifi], undefined, wifi.address],
  ["a Windows VPN that takes the way out", [{ name: "OpenVPN TAP-Windows6", address: "10.8.0.6" }, wifi], "10.8.0.6", wifi.address],
  ["ProtonVPN that takes the way out", [{ name: "ProtonVPN", address: "10.2.0.2" }, wifi], "10.2.0.2", wifi.address],
  ["a Mac's virtual machines beside its Wi-Fi", [{ name: "bridge101", address: "192.168.64.1" }, wifi], undefined, wifi.address],
  ["nothing but virtual ones", [docker], undefined, docker.address],
];

describe("the address in the QR code", () => {
  test.each(situations)("with %s", (_what, adapters, wayOut, expected) => {
    expect(inOrder(adapters, wayOut)[0]?.address).toBe(expected);
    expect(inOrder(adapters.toReversed(), wayOut)[0]?.address).toBe(expected);
  });

  /** A machine whose networks the test changes. */
  async function machine(...adapters: Adapter[]) {
    const config = readConfig({ HOST: "0.0.0.0" });
    let now: readonly Adapter[] = adapters;
    const addresses = joinAddresses(config, () => 2567, { adapters: () => now, wayOut: () => Promise.resolve(undefined) });
    await addresses.look();
    const becomes = async (...next: Adapter[]) => {
      now = next;
      await addresses.look();
    };
    return { addresses, becomes };
  }

  test("is empty without a network, and comes with one", async () => {
    const { addresses, becomes } = await machine();
    const heard: string[] = [];
    const stop = addresses.onChange(() => heard.push(addresses.url()));
    expect(addresses.url()).toBe("");
    expect(addresses.all()).toEqual({ candidates: [] });
    await becomes(wifi);
    await becomes(wifi);
    stop();
    await becomes();
    expect(heard).toEqual(["http://192.168.1.42:2567"]);
  });

  test("is the trainer's pick for as long as it is there, and again when it is back", async () => {
    const { addresses, becomes } = await machine(wifi, cable);
    expect(addresses.pick("http://192.168.56.1:2567")).toBe(false);
    expect(addresses.pick("http://10.20.0.7:2567")).toBe(true);
    expect(addresses.all()).toMatchObject({ chosen: "http://10.20.0.7:2567", picked: "http://10.20.0.7:2567" });
    await becomes(wifi);
    expect(addresses.url()).toBe("http://192.168.1.42:2567");
    expect(addresses.all()).not.toHaveProperty("picked");
    await becomes(wifi, cable);
    expect(addresses.url()).toBe("http://10.20.0.7:2567");
    addresses.pick(undefined);
    expect(addresses.url()).toBe("http://192.168.1.42:2567");
  });

  test("is the one that was set in the environment, whatever the machine has", async () => {
    const config = readConfig({ PUBLIC_URL: "https://play.example.org" });
    const addresses = joinAddresses(config, () => 2567, { adapters: () => [wifi], wayOut: () => Promise.resolve(undefined) });
    await addresses.look();
    expect(addresses.all()).toEqual({ candidates: [], chosen: "https://play.example.org" });
    expect(addresses.pick("http://192.168.1.42:2567")).toBe(false);
  });
});
