import { networkInterfaces } from "node:os";
import { afterAll, expect, onTestFinished, test } from "vitest";
import type { Addresses } from "../../server/protocol/trainer-api.ts";
import { aLaptop } from "../kit/networks.ts";
import { becomeTrainer, startServer, trainerWith } from "../kit/server-process.ts";
import { connect } from "../kit/wire.ts";

const laptop = aLaptop();
const { env } = laptop;
afterAll(() => laptop.remove());

const cable = { Ethernet: "10.20.0.7" };
const wifi = { "Wi-Fi": "192.168.1.42" };
const containers = { docker0: "172.17.0.1" };
const networks = (has: Readonly<Record<string, string>>): void => laptop.has(has, wifi["Wi-Fi"]);

/** Asks for the addresses, or picks one; null leaves the choice to the server. */
async function addresses(url: string, key: string, pick?: string | null): Promise<{ readonly status: number; readonly body: Addresses }> {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const put = { method: "PUT", body: JSON.stringify({ url: pick }) };
  const response = await fetch(`${url}/api/addresses`, { headers, ...(pick === undefined ? {} : put) });
  return { status: response.status, body: (await response.json()) as Addresses };
}

test("the address follows the networks in the middle of a session, and a pick outlives a kill", { timeout: 90_000 }, async () => {
  networks(containers);
  const first = await startServer({ env });
  onTestFinished(() => first.kill());
  expect(first.output()).toContain("on no network that phones can join");
  expect(first.output()).toContain("Not there? Try http://172.17.0.1:");
  const trainer = await becomeTrainer(first);
  const session = await trainer.make({});
  expect(session.joinUrl).toBe("");
  const console_ = { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" } as const;
  const desk = await connect(first.url, console_);
  await desk.until(() => desk.state().code === session.code);
  expect(desk.state().joinUrl).toBe("");

  networks({ ...containers, ...cable, ...wifi });
  const at = (address: string, { port } = first) => `http://${address}:${port}`;
  const joinAt = (address: string, server = first) => `${at(address, server)}/join/${session.code}`;
  await desk.until(() => desk.state().joinUrl === joinAt("192.168.1.42"), "the Wi-Fi, by itself");
  expect(first.output()).toContain("Where phones join has changed.");
  const { body } = await addresses(first.url, trainer.key);
  expect(body.candidates.map(({ kind }) => kind)).toEqual(["network", "network", "virtual"]);
  expect(body).not.toHaveProperty("picked");

  expect((await addresses(first.url, trainer.key, "http://10.1.1.1:1")).status).toBe(400);
  expect((await addresses(first.url, "somebody", at("10.20.0.7"))).status).toBe(401);
  const picked = await addresses(first.url, trainer.key, at("10.20.0.7"));
  expect(picked.body).toMatchObject({ chosen: at("10.20.0.7"), picked: at("10.20.0.7") });
  await desk.until(() => desk.state().joinUrl === joinAt("10.20.0.7"), "the pick");

  await first.kill();
  const second = await startServer({ dataDir: first.dataDir, env });
  onTestFinished(() => second.stop());
  expect(second.port).not.toBe(first.port);
  expect((await trainerWith(second.url, trainer.key).sessions())[0]?.joinUrl).toBe(joinAt("10.20.0.7", second));
  const again = await connect(second.url, console_);
  await again.until(() => again.state().joinUrl === joinAt("10.20.0.7", second), "the pick, with the port of now");
  networks(wifi);
  await again.until(() => again.state().joinUrl === joinAt("192.168.1.42", second), "another way while the pick is away");
  networks({ ...wifi, ...cable });
  await again.until(() => again.state().joinUrl === joinAt("10.20.0.7", second), "the pick again");
  const automatic = await addresses(second.url, trainer.key, null);
  expect(automatic.body).toMatchObject({ chosen: at("192.168.1.42", second) });
  expect(automatic.body).not.toHaveProperty("picked");
});

const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

test.runIf(hasIPv6)("phones of either kind of address get in", async () => {
  const server = await startServer({ env: { HOST: "" } });
  onTestFinished(() => server.stop());
  for (const host of ["127.0.0.1", "[::1]"]) expect((await fetch(`http://${host}:${server.port}/healthz`)).status).toBe(200);
});
