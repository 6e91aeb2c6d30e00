// A network that passes pages and stops WebSockets: what people read within ten seconds, what it costs the room, and the way back in.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { commonWords } from "../../client/ui/words-common.ts";
import { launchChromium } from "../kit/browser.ts";
import { type Guard, type Guarded, guardedNetwork } from "../kit/guarded.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import type { Locale } from "./people.ts";

let browser: Browser;
let server: ServerProcess;
let trainer: Trainer;
const networks: Guarded[] = [];

beforeAll(async () => {
  server = await startServer();
  trainer = await becomeTrainer(server);
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  for (const network of networks.splice(0)) await network.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function network(guard: Guard): Promise<Guarded> {
  const opened = await guardedNetwork(server.port, guard);
  networks.push(opened);
  return opened;
}

async function screen(kind: "phone" | "desk", locale: Locale): Promise<Page> {
  const viewport = kind === "phone" ? { width: 390, height: 844 } : { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, locale: locale === "nl" ? "nl-NL" : "en-GB" });
  return context.newPage();
}

/** How long after the last of these happened in the page the screen says what is wrong and what to do, ms, by the page's own clock. */
async function saidAfterMs(page: Page, says: readonly string[], sinceMs: number): Promise<number> {
  const said = await page.waitForFunction(
    (texts) => texts.every((text) => document.body.innerText.includes(text)) && performance.timeOrigin + performance.now(),
    says,
    { timeout: 30_000 },
  );
  return Number(await said.jsonValue()) - sinceMs;
}

/** When the page first had a seat, on its own clock. */
const seatedAtMs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [seat] = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/api/seats"));
    return performance.timeOrigin + (seat as PerformanceResourceTiming).responseEnd;
  });

/** The phone's whole way behind one such network. */
async function behind(guard: Guard, locale: Locale): Promise<void> {
  const session = await trainer.make({ mode: "quiz" });
  const guarded = await network(guard);
  const phone = await screen("phone", locale);
  await phone.goto(`${guarded.url}/join/${session.code}`);
  const { blockedTitle, blockedWhy, blockedOnPhone } = commonWords[locale];
  const says = [blockedTitle, blockedWhy, blockedOnPhone];
  const saidMs = await saidAfterMs(phone, says, 0);
  expect(saidMs - (await seatedAtMs(phone)), guard).toBeLessThan(10_000);
  const early = guarded.seatsAtMs.length;
  expect(early, guard).toBeLessThanOrEqual(3);
  guarded.set("open");
  await phone.locator("input[autocomplete=given-name]").waitFor({ timeout: 30_000 });
  expect(guarded.seatsAtMs.length, guard).toBe(early + 1);
  const [last, before] = guarded.seatsAtMs.toReversed();
  expect(Number(last) - Number(before), guard).toBeGreaterThan(4_900);
}

it("S2 a phone behind it says so in its language within ten seconds, takes few seats, and comes in once it may", async () => {
  await Promise.all([behind("refuses", "en"), behind("refuses", "nl"), behind("swallows", "en"), behind("cuts", "nl")]);
});

it("S6 console and stage in play, and a phone with a name half typed, say so too, and all come back", async () => {
  const session = await trainer.make({ mode: "quiz" });
  const guarded = await network("open");
  const desk = await screen("desk", "nl");
  await desk.goto(`${guarded.url}/console/${session.sessionId}#${session.consoleKey}`);
  const stage = await screen("desk", "en");
  await stage.goto(`${guarded.url}/stage/${session.sessionId}#${session.stageKey}`);
  const phone = await screen("phone", "en");
  await phone.goto(`${guarded.url}/join/${session.code}`);
  const name = phone.locator("input[autocomplete=given-name]");
  await name.fill("Fati");
  await desk.locator(".dock").waitFor();
  await stage.getByText(session.code.slice(0, 3)).first().waitFor();

  const cutAtMs = performance.timeOrigin + performance.now();
  guarded.set("refuses", { cut: true });
  const { en, nl } = commonWords;
  const heard = await Promise.all([
    saidAfterMs(desk, [nl.blockedTitle, nl.blockedHere], cutAtMs),
    saidAfterMs(stage, [en.blockedTitle, en.blockedHere], cutAtMs),
    saidAfterMs(phone, [en.blockedTitle, en.blockedOnPhone], cutAtMs),
  ]);
  expect(Math.max(...heard)).toBeLessThan(10_000);

  // A reload behind it says the same.
  await desk.reload();
  const reloadedMs = await saidAfterMs(desk, [nl.blockedTitle, nl.blockedWhy, nl.blockedHere], 0);
  expect(reloadedMs - (await seatedAtMs(desk))).toBeLessThan(10_000);

  guarded.set("open");
  await desk.locator(".dock").waitFor({ timeout: 30_000 });
  await expect.poll(() => stage.locator(".banner").count()).toBe(0);
  await expect.poll(() => name.inputValue().catch(() => "")).toBe("Fati");
});
