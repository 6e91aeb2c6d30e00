// The board's picture in the room: painted behind the lobby in slices, kept over a reload, alive through a lost connection; and keys over it reach the console.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { launchChromium } from "../kit/browser.ts";
import { type Cuttable, cuttableNetwork } from "../kit/cuttable.ts";
import { openChoice } from "../kit/open-choice.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect, phoneRequest, type Wire } from "../kit/wire.ts";
import { TrainerAtDesk } from "./people.ts";

let browser: Browser;
let server: ServerProcess;
let network: Cuttable;
let trainer: Trainer;
let session: SessionLine;
let desk: Wire;

beforeAll(async () => {
  server = await startServer({});
  network = await cuttableNetwork(server.port);
  trainer = await becomeTrainer(server);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await network?.close();
  await server?.stop();
});
beforeEach(async () => {
  session = await trainer.make({ mode: "board", board: "pilgrims-way", teams: 2, languages: ["en", "nl"] });
  desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
});
afterEach(async () => {
  desk.close();
  for (const context of browser.contexts()) await context.close();
});

/** The stage in a window. */
async function openWindow(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) Object.assign(window, { longest: Math.max(window.longest, duration) });
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${network.url}/stage/${session.sessionId}#${session.stageKey}`);
  return page;
}

/** The same with its board painted. */
async function openStage(): Promise<Page> {
  const page = await openWindow();
  await painted(page);
  return page;
}

declare global {
  interface Window {
    longest: number;
  }
}

const painted = (page: Page): Promise<unknown> => page.locator(".board-host[data-drawn]").waitFor({ state: "attached", timeout: 90_000 });

/** How the picture came about: its slices, and the longest of all the page's tasks. */
const paintingOf = (page: Page) =>
  page.evaluate(() => {
    const slices = performance.getEntriesByName("board slice").map(({ duration }) => duration);
    const lands = ["painted", "kept"].filter((how) => performance.getEntriesByName(`board land ${how}`).length > 0);
    return { lands, slices: slices.length, longestSlice: Math.max(0, ...slices), longestTask: window.longest };
  });

it("paints the board while the lobby waits, in many short slices, and keeps it over a reload", async () => {
  const page = await openStage();
  expect(await page.locator(".lobby").count()).toBe(1);
  const first = await paintingOf(page);
  console.log("painted first:", JSON.stringify(first));
  expect(first.lands).toEqual(["painted"]);
  // How long each takes is the machine's: on an idle one the longest is some 30 ms.
  expect(first.slices).toBeGreaterThan(15);

  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain("wayfarer-board");
  await expect.poll(() => page.evaluate(keptLands), { timeout: 30_000 }).toBe(1);
  await page.reload();
  await painted(page);
  const again = await paintingOf(page);
  console.log("after a reload:", JSON.stringify(again));
  expect(again.lands).toEqual(["kept"]);
});

/** Runs in the page. */
const keptLands = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("wayfarer-board");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction("lands").objectStore("lands").count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });

it("keeps the same picture through a lost connection, and paints another for another light", async () => {
  const phone = await connect(server.url, phoneRequest(session.code));
  await phone.send({ type: "join", name: "Eva", language: "en" });
  await desk.send({ type: "next", expects: "start" });
  const page = await openStage();
  await page.locator(".turn").waitFor();
  const mark = () => page.evaluate(() => Object.assign(document.querySelector(".board-host canvas") ?? {}, { kept: true }));
  const isKept = () => page.evaluate(() => "kept" in (document.querySelector(".board-host canvas") ?? {}));
  await mark();

  network.cut();
  await page.getByText("Connection lost").waitFor();
  network.mend();
  await page.getByText("Connection lost").waitFor({ state: "detached" });
  await desk.until(() => desk.state().stages === 1);
  await desk.send({ type: "next", expects: "rollForTeam" });
  await page.locator(".landing, .signpost, .celebration").first().waitFor();
  expect(await isKept()).toBe(true);

  await page.mouse.move(300, 300);
  await page.getByRole("button", { name: "Light or dark" }).click();
  await expect.poll(isKept, { timeout: 60_000 }).toBe(false);
  phone.close();
});

it("says where keys go when no console is in this browser, and lets none of them change the game", async () => {
  const page = await openStage();
  for (const key of [".", "b", "B", ".", "Escape"]) await page.keyboard.press(key);
  expect(await page.locator(".blank").count()).toBe(0);
  await page.keyboard.press("b");
  await page.locator(".blank").waitFor({ state: "attached" });
  await page.keyboard.press("PageDown");
  await page.locator(".blank").waitFor({ state: "detached" });
  await page.keyboard.press("PageDown");
  await page.getByText("The clicker works in the console's window").waitFor();
  await page.keyboard.press("l");
  await page.getByText("What the signs mean").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("What the signs mean").waitFor({ state: "detached" });
  expect(desk.state().phase).toBe("lobby");
});

it("R9 carries a clicker's presses to the console of the same browser, and tells what it made of them", async () => {
  // A board's die may lead past every question, to the finish.
  desk.close();
  session = await trainer.make({ mode: "quiz", decks: ["nps-and-friends"], teams: 2, languages: ["en"], readFirst: false });
  desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
  const phone = await connect(server.url, phoneRequest(session.code));
  await phone.send({ type: "join", name: "Eva", language: "en" });
  const page = await openWindow();
  await page.locator(".lobby").waitFor();
  const consolePage = await page.context().newPage();
  await consolePage.goto(`${network.url}/console/${session.sessionId}#${session.consoleKey}`);
  await consolePage.locator(".next-ready").waitFor();
  await page.bringToFront();
  const clicker = new TrainerAtDesk(consolePage);
  await clicker.click("PageDown", page);
  expect(desk.state().phase).toBe("intro");
  // What is said of a press goes when the stage's own picture moves on: it must have.
  await page.locator(".intro").waitFor();
  await page.keyboard.press("PageUp");
  await page.getByText("There is no way back here").waitFor();
  await openChoice(desk);
  await clicker.settledTitle();
  await page.locator(".answered").waitFor();
  await page.keyboard.press("PageDown");
  await page.getByText("1 still answering. Press again to close").waitFor();
  expect(desk.state().round.step).toBe("answer");
  phone.close();
});
