// Screens are built anew, twice at once, under a server that hands them out: pages that are open go on, and nobody gets half a file.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../kit/browser.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "wayfarer-rebuild-"));
const screens = join(folder, "screens");
let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  cpSync(resolve(root, "dist/client"), screens, { recursive: true, preserveTimestamps: true });
  browser = await launchChromium();
  server = await startServer({ env: { SCREENS_DIR: screens } });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The real build of these sources with one more line in each, as after an update; of the phone alone, for the rest takes long. */
function buildAnother(version: number): Promise<number | null> {
  const script = `
    import { build } from "vite";
    const mark = {
      name: "mark",
      config: ({ build }) => { const { phone } = build.rolldownOptions.input; build.rolldownOptions.input = { phone }; },
      transform: (code, id) => /\\/client\\/.*\\.tsx?$/.test(id) ? code + "\\nglobalThis.builtAs = ${version};" : undefined,
    };
    await build({ configFile: "vite.config.ts", logLevel: "error", plugins: [mark] });`;
  const env = { ...process.env, SCREENS_DIR: screens };
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((done) => child.once("close", done));
}

const assetsIn = (html: string): readonly string[] => html.match(/\/assets\/[\w.-]+/g) ?? [];
const built = (): readonly string[] => readdirSync(join(screens, "assets")).filter((name) => !/\.(br|gz)$/.test(name));

/** What a browser would get, unpacked; the encodings take turns. */
let turn = 0;
async function get(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const encoding = ["br", "gzip", "identity"][turn++ % 3] ?? "";
  const response = await fetch(server.url + path, { headers: { "accept-encoding": encoding, accept: "text/html,*/*" } });
  return { status: response.status, text: await response.text() };
}

/** One page with all it names, as somebody who comes in just now. */
async function comeIn(path: string, got: Map<string, string>): Promise<void> {
  const page = await get(path);
  expect([path, page.status, page.text.trimEnd().slice(-7)]).toEqual([path, 200, "</html>"]);
  for (const asset of assetsIn(page.text)) {
    const { status, text } = await get(asset);
    expect([asset, status]).toEqual([asset, 200]);
    expect(got.get(asset) ?? text, `${asset} is always the same`).toBe(text);
    got.set(asset, text);
  }
}

async function joinBy(page: Page, code: string): Promise<void> {
  await page.locator(".code-input").fill(code);
  await page.keyboard.press("Enter");
  await page.locator("input[autocomplete=given-name]").waitFor();
}

test("who is there goes on, who comes in gets a whole page, and every older file stays", async () => {
  const session = await (await becomeTrainer(server)).make({});
  const before = new Map(built().map((name) => [name, readFileSync(join(screens, "assets", name))]));
  const oldPage = await browser.newPage();
  const missed: string[] = [];
  oldPage.on("response", (response) => void (response.ok() || missed.push(`${response.status()} ${response.url()}`)));
  await oldPage.goto(server.url);
  await oldPage.locator(".code-input").waitFor();

  let building = true;
  const done = Promise.all([buildAnother(2), buildAnother(3)]).finally(() => {
    building = false;
  });
  const got = new Map<string, string>();
  let rounds = 0;
  for (; building || rounds < 2; rounds++) for (const path of ["/", "/stage", "/console"]) await comeIn(path, got);
  expect(await done).toEqual([0, 0]);
  for (const path of ["/", "/stage", "/console"]) await comeIn(path, got);

  for (const [name, bytes] of before) expect(readFileSync(join(screens, "assets", name)).equals(bytes), name).toBe(true);
  for (const [asset, text] of got) expect(readFileSync(join(screens, asset), "utf8"), asset).toBe(text);
  expect(readdirSync(folder)).toEqual(["screens"]);

  await joinBy(oldPage, session.code);
  expect(await oldPage.evaluate("globalThis.builtAs")).toBeUndefined();
  const newPage = await browser.newPage();
  await newPage.goto(server.url);
  await joinBy(newPage, session.code);
  expect([2, 3]).toContain(await newPage.evaluate("globalThis.builtAs"));
  expect(missed).toEqual([]);
});
