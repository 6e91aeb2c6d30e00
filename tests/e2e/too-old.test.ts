// A browser below the baseline gets one plain page on every screen, and starts nothing; one without scripts is told so; others notice nothing.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../kit/browser.ts";
import { type ServerProcess, startServer } from "../kit/server-process.ts";

let browser: Browser;
let server: ServerProcess;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchChromium();
  server = await startServer();
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

type Visit = { readonly page: Page; readonly asked: readonly string[]; readonly faults: readonly string[] };

async function visit(path: string, options: BrowserContextOptions = {}, before = ""): Promise<Visit> {
  context = await browser.newContext(options);
  await context.addInitScript(before);
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(server.url + path, { waitUntil: "networkidle" });
  return { page, asked, faults };
}

const paths = [
  { path: "/join/123456", helps: "one phone is enough for two" },
  { path: "/stage/abc#key", helps: "open the link in another browser" },
  { path: "/console/", helps: "open the link in another browser" },
];

it.each(paths)(
  "$path says in both languages that the browser is too old, and what helps, and asks for no seat",
  async ({ path, helps }) => {
    const { page, asked, faults } = await visit(path, { viewport: { width: 320, height: 568 } }, "delete Array.prototype.at");
    const text = await page.locator("body").innerText();
    expect(text).toContain("This browser is too old");
    expect(text).toContain("Deze browser is te oud");
    expect(text).toContain(helps);
    expect(text).toContain(path.startsWith("/join") ? "iOS 15.4" : "Safari 15.4");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(asked.filter((one) => one.startsWith("/api") || one.startsWith("/session"))).toEqual([]);
    expect(faults).toEqual([]);
  },
);

it.each(paths)("$path says when scripts are switched off", async ({ path }) => {
  const { page } = await visit(path, { javaScriptEnabled: false });
  const text = await page.locator("body").innerText();
  expect(text).toContain("needs JavaScript");
  expect(text).toContain("heeft JavaScript nodig");
  expect(text).not.toContain("too old");
});

it("a browser of today shows none of it, and finds nothing against the policy", async () => {
  const { page, faults } = await visit("/");
  await page.locator(".code-input").waitFor();
  expect(await page.locator("#too-old").isVisible()).toBe(false);
  expect(faults).toEqual([]);
});
