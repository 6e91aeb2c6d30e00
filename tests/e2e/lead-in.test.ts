// A code in the address leads in however it is written; a mistyped address shows the place for the code, in the browser's language.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { launchChromium } from "../kit/browser.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";

let browser: Browser;
let server: ServerProcess;
let session: SessionLine;
beforeAll(async () => {
  browser = await launchChromium();
  server = await startServer();
  session = await (await becomeTrainer(server)).make({});
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

it.each([
  ["with a space", (code: string) => `/${code.slice(0, 3)} ${code.slice(3)}`],
  ["with a dash", (code: string) => `/Join/${code.slice(0, 3)}-${code.slice(3)}`],
  ["in Arabic digits", (code: string) => `/${code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))}`],
])("a code in the address leads in %s", async (_how, path) => {
  const page = await browser.newPage({ locale: "en-GB" });
  await page.goto(server.url + path(session.code));
  await page.locator("input[autocomplete=given-name]").waitFor();
  expect(new URL(page.url()).pathname).toBe(`/join/${session.code}`);
  await page.close();
});

it("a pasted link leads in", async () => {
  const page = await browser.newPage({ locale: "en-GB" });
  await page.goto(server.url);
  await page.getByLabel("Code on the big screen").fill(`http://192.168.178.20:2567/join/${session.code}`);
  await page.keyboard.press("Enter");
  await page.locator("input[autocomplete=given-name]").waitFor();
  await page.close();
});
