// The address phones are told: it follows the machine's networks, and the trainer's pick stands above all.
import { expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { joinAddresses } from "../../server/http/addresses.ts";
import type { Network } from "../../server/http/candidates.ts";

const wifi = { wlp2s0: "192.168.1.42" };
const cable = { "Ethernet 2": "192.168.7.7" };
const vpn = { utun4: "10.8.0.3" };
const sixAlone = { wlan0: "2001:db8::7" };

/** A machine whose networks the test changes. */
async function machine(has: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  let network: Network = { adapters: {}, routes: [] };
  const addresses = joinAddresses(
    readConfig(env),
    () => 2567,
    () => Promise.resolve(network),
  );
  const becomes = async (next: Readonly<Record<string, string>>) => {
    const adapters = Object.entries(next).map(
      ([name, address]) => [name, [{ address, netmask: "255.255.255.0", internal: false }]] as const,
    );
    network = { adapters: Object.fromEntries(adapters), routes: Object.values(wifi) };
    await addresses.look();
  };
  await becomes(has);
  return { addresses, becomes };
}

test("it is empty without a network, and comes with one", async () => {
  const { addresses, becomes } = await machine({});
  const heard: string[] = [];
  const stop = addresses.onChange(() => heard.push(addresses.url()));
  expect(addresses.url()).toBe("");
  expect(addresses.all()).toEqual({ candidates: [] });
  await becomes(wifi);
  await becomes(wifi);
  stop();
  await becomes({});
  expect(heard).toEqual(["http://192.168.1.42:2567"]);
});

test("it is the trainer's pick for as long as that is there, and again when it is back", async () => {
  const { addresses, becomes } = await machine({ ...wifi, ...cable });
  expect(addresses.pick("http://192.168.56.1:2567")).toBe(false);
  expect(addresses.pick("http://192.168.7.7:2567")).toBe(true);
  expect(addresses.all()).toMatchObject({ chosen: "http://192.168.7.7:2567", picked: "http://192.168.7.7:2567" });
  await becomes(wifi);
  expect(addresses.url()).toBe("http://192.168.1.42:2567");
  expect(addresses.all()).not.toHaveProperty("picked");
  await becomes({ ...wifi, ...cable });
  expect(addresses.url()).toBe("http://192.168.7.7:2567");
  addresses.pick(undefined);
  expect(addresses.url()).toBe("http://192.168.1.42:2567");
  expect(addresses.picked()).toBe("");
});

test("an address phones can seldom reach is chosen by the trainer alone", async () => {
  const { addresses } = await machine(vpn);
  expect(addresses.url()).toBe("");
  expect(addresses.all()).toEqual({ candidates: [{ url: "http://10.8.0.3:2567", adapter: "utun4", kind: "virtual" }] });
  expect(addresses.pick("http://10.8.0.3:2567")).toBe(true);
  expect(addresses.url()).toBe("http://10.8.0.3:2567");
});

test("it stands in brackets when it is one of IPv6, and is not offered where only IPv4 is listened to", async () => {
  expect((await machine(sixAlone)).addresses.url()).toBe("http://[2001:db8::7]:2567");
  expect((await machine(sixAlone, { HOST: "0.0.0.0" })).addresses.url()).toBe("");
  expect((await machine({}, { HOST: "2001:db8::7" })).addresses.url()).toBe("http://[2001:db8::7]:2567");
});

test("it is the one that was set in the environment, whatever the machine has", async () => {
  const { addresses } = await machine(wifi, { PUBLIC_URL: "https://play.example.org" });
  expect(addresses.all()).toEqual({ candidates: [], chosen: "https://play.example.org" });
  expect(addresses.pick("http://192.168.1.42:2567")).toBe(false);
});
