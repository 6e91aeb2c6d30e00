// Console and stage in a Chromium of the baseline: a session is made and played to its first question, with the board in the picture.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPlayed } from "../kit/browser.ts";
import { type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect, phoneRequest, type Wire } from "../kit/wire.ts";
import { launchOldChromium, press } from "./old-chromium.ts";

let server: ServerProcess;
let browser: Browser;
const complaints: string[] = [];
const phones: Wire[] = [];

const WAIT = { timeout: 30_000, interval: 100 };
const count = (page: Page, selector: string): Promise<number> =>
  page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
const shown = (page: Page, selector: string): Promise<void> =>
  expect.poll(() => count(page, selector), { ...WAIT, message: selector }).toBeGreaterThan(0);
const gone = (page: Page, selector: string): Promise<void> =>
  expect.poll(() => count(page, selector), { ...WAIT, message: selector }).toBe(0);
const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`);

async function open(path: string, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, locale: "en-GB" });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(`${path}: ${message}`));
  await page.goto(server.url + path);
  return page;
}

/** What next offers, once it has for as long as a hand follows the eye: a press sooner is meant for the step before. */
async function offered(desk: Page): Promise<string> {
  let title = await textOf(desk, ".next-title");
  for (let sinceMs = performance.now(); performance.now() - sinceMs < 900; ) {
    const now = await textOf(desk, ".next-title");
    if (now !== title) sinceMs = performance.now();
    title = now;
  }
  return title;
}

/** Presses next, and waits until it offers something else. */
async function next(desk: Page): Promise<void> {
  await shown(desk, ".next-ready");
  const before = await offered(desk);
  await press(desk, ".next-ready");
  await expect.poll(() => textOf(desk, ".next-title"), { ...WAIT, message: `after ${before}` }).not.toBe(before);
}

describe.runIf(isPlayed("oldChromium"))("in Chromium 92", () => {
  beforeAll(async () => {
    server = await startServer();
    browser = await launchOldChromium();
  });
  afterAll(async () => {
    for (const phone of phones) phone.close();
    await browser?.close();
    await server?.stop();
  });

  it("the trainer makes a session, uses the menu and leads to a question, and the stage draws its board", async () => {
    const desk = await open(`/console/#token=${server.token}`, 1280, 800);
    await press(desk, ".form-go [type=submit]");
    await shown(desk, ".join-code");
    const code = (await textOf(desk, ".join-code")).replace(/\D/g, "");
    const stageLink: string = await desk.evaluate(`document.querySelector("a[target=wayfarer-stage]").getAttribute("href")`);
    const stage = await open(stageLink, 1920, 1080);
    await shown(stage, ".lobby");
    for (const name of ["Anna", "Bram"]) {
      const phone = await connect(server.url, phoneRequest(code));
      await phone.send({ type: "join", name, language: "en" });
      phones.push(phone);
    }

    await press(desk, ".head-button[aria-expanded]");
    await shown(desk, ".menu");
    await desk.keyboard.press("Escape");
    await gone(desk, ".menu");

    await shown(stage, ".board-host[data-drawn] canvas");
    await next(desk);
    await shown(stage, ".intro");
    await next(desk);
    await shown(stage, ".turn .ribbon");
    await next(desk);
    await expect.poll(() => textOf(desk, ".next-title"), WAIT).not.toMatch(/^Roll/);
    expect(complaints).toEqual([]);
  });
});
