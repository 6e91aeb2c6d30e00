// The trainer picks the address phones join at while the session runs: console and stage follow, and both say when there is no network.
import { networkInterfaces } from "node:os";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../kit/browser.ts";
import { aLaptop } from "../kit/networks.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";

const laptop = aLaptop();
const cable = { Ethernet: "10.20.0.7" };
const wifi = { "Wi-Fi": "192.168.1.42" };
const vpn = { utun4: "10.8.0.3" };
let browser: Browser;
let server: ServerProcess;
let trainer: Trainer;

beforeAll(async () => {
  laptop.has({ ...vpn, ...cable, ...wifi }, vpn.utun4);
  browser = await launchChromium();
  server = await startServer({ env: laptop.env });
  trainer = await becomeTrainer(server);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  laptop.remove();
});

const says = (page: Page, selector: string) => expect.poll(() => page.locator(selector).first().textContent());

it.each([
  ["en-GB", 1280, 800, "in use"],
  ["nl-NL", 390, 844, "in gebruik"],
] as const)("in %s at %i by %i", async (locale, width, height, inUse) => {
  laptop.has({ ...vpn, ...cable, ...wifi }, vpn.utun4);
  const session = await trainer.make({});
  const context = await browser.newContext({ locale, viewport: { width, height } });
  const desk = await context.newPage();
  // The browser that has the trainer's key, as after the printed link.
  await desk.addInitScript((key) => localStorage.setItem("wayfarer.console.trainer-key", key), trainer.key);
  await desk.goto(`${server.url}/console/${session.sessionId}#${session.consoleKey}`);
  const stage = await context.newPage();
  await stage.setViewportSize({ width: 1920, height: 1080 });
  await stage.goto(`${server.url}/stage/${session.sessionId}#${session.stageKey}`);
  const at = ({ port } = server) => `:${port}`;
  await says(desk, ".join-host").toBe(`192.168.1.42${at()}`);
  await says(stage, ".ticket-url").toBe(`192.168.1.42${at()}`);

  await desk.locator(".join-other").click();
  const rows = desk.locator(".addresses .choice");
  await expect.poll(() => rows.allTextContents()).toHaveLength(4);
  expect((await rows.allTextContents()).map((row) => row.includes(inUse))).toEqual([false, true, false, false]);
  await rows.filter({ hasText: "Ethernet" }).click();
  await says(desk, ".join-host").toBe(`10.20.0.7${at()}`);
  await says(stage, ".ticket-url").toBe(`10.20.0.7${at()}`);
  await expect.poll(() => rows.filter({ hasText: inUse }).allTextContents()).toEqual([expect.stringContaining("Ethernet")]);

  // While the list is open the network goes: what is left is shown, and that phones reach none of it.
  laptop.has(vpn, vpn.utun4);
  await desk.locator("dialog .no-network").waitFor();
  await stage.locator(".ticket-none").waitFor();
  await expect.poll(() => rows.allTextContents()).toHaveLength(2);
  laptop.has({ ...cable, ...wifi }, wifi["Wi-Fi"]);
  await says(stage, ".ticket-url").toBe(`10.20.0.7${at()}`);
  await rows.first().click();
  await says(stage, ".ticket-url").toBe(`192.168.1.42${at()}`);
  await context.close();
});

const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

it.runIf(hasIPv6)("a phone plays at an address of IPv6", async () => {
  const session = await trainer.make({});
  const page = await browser.newPage({ locale: "en-GB" });
  await page.goto(`http://[::1]:${server.port}/join/${session.code}`);
  await page.locator("input[autocomplete=given-name]").fill("Eva");
  await page.keyboard.press("Enter");
  await page.locator(".frame").waitFor();
  await page.close();
});
