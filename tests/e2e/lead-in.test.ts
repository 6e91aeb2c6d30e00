// A mistyped address shows the place for the code, in the browser's language: there is a way back from everywhere.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../kit/browser.ts";
import { type ServerProcess, startServer } from "../kit/server-process.ts";

let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  browser = await launchChromium();
  server = await startServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it.each([
  ["/nothing", "en-GB", "Code on the big screen"],
  ["/join/872861/more", "nl-NL", "Code op het grote scherm"],
])("%s asks for the code", async (path, locale, label) => {
  const page = await browser.newPage({ locale });
  expect((await page.goto(server.url + path))?.status()).toBe(404);
  await expect.poll(() => page.getByLabel(label).isVisible()).toBe(true);
  await page.close();
});
