// What each page costs the person who opens it: bytes and requests as a real browser receives them, and the time until the code can be typed.
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { launchChromium } from "../kit/browser.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect } from "../kit/wire.ts";

/** What a page received, and how long it took where that was asked. */
export type PageCost = { readonly what: string; readonly bytes: number; readonly requests: number; readonly ms?: number };

/** A name that is not this machine's own: over its plain http browsers ask for gzip, as they do on a local network. */
export const NETWORK_HOST = "wayfarer.test";
/** A phone on a poor network: 150 ms there and back, 1.6 Mbit/s, a processor four times slower. */
const POOR = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

type Counted = {
  readonly page: Page;
  readonly cdp: CDPSession /** With `everything` false what still loads meanwhile is not waited for. */;
  cost(what: string, everything?: boolean): Promise<PageCost>;
};

async function countedPage(context: BrowserContext): Promise<Counted> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await cdp.send("Network.enable");
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  return {
    page,
    cdp,
    async cost(what, everything = true) {
      if (everything) await page.waitForLoadState("networkidle");
      await page.evaluate("document.fonts.ready");
      return { what, bytes, requests };
    },
  };
}

const phone = { viewport: { width: 390, height: 844 }, locale: "en-GB" };

/** From the address to the code field, then to the lobby. */
async function phoneCosts(browser: Browser, url: string, code: string): Promise<PageCost[]> {
  const context = await browser.newContext(phone);
  const { page, cost } = await countedPage(context);
  await page.goto(url);
  await page.locator(".code-input").waitFor();
  const typed = await cost("phone, until the code can be typed", false);
  await page.locator(".code-input").fill(code);
  await page.keyboard.press("Enter");
  await page.locator("input[autocomplete=given-name]").fill("Eva");
  await page.keyboard.press("Enter");
  await page.locator(".frame").waitFor();
  const lobby = await cost("phone, until the lobby");
  await context.close();
  return [typed, lobby];
}

async function poorPhone(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(phone);
  const { page, cdp } = await countedPage(context);
  await cdp.send("Network.emulateNetworkConditions", POOR);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const startedMs = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(".code-input").waitFor();
  const ms = performance.now() - startedMs;
  await context.close();
  return ms;
}

async function trainersCosts(browser: Browser, url: string, key: string, session: SessionLine): Promise<PageCost[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const desk = await countedPage(context);
  await desk.page.addInitScript((kept) => localStorage.setItem("wayfarer.trainer", kept), key);
  await desk.page.goto(`${url}/console/`);
  await desk.page.getByRole("heading").first().waitFor();
  const console = await desk.cost("console, until a session can be made");
  const wall = await countedPage(context);
  await wall.page.goto(`${url}/stage/${session.sessionId}#${session.stageKey}`);
  const trainer = await connect(url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
  await trainer.send({ type: "next", expects: "start" });
  await wall.page.locator("canvas").waitFor({ state: "attached", timeout: 30_000 });
  const board = await wall.cost("stage, with the board");
  await context.close();
  trainer.close();
  return [console, board];
}

/** One look at every page, each in a browser that has seen nothing yet. */
export async function pageCosts(server: ServerProcess, browser: Browser): Promise<PageCost[]> {
  const trainer = await becomeTrainer(server).catch(() => undefined);
  if (!trainer) throw new Error("The trainer's link was used already: measure with a fresh server.");
  const session = await trainer.make({ mode: "board", board: "pilgrims-way" });
  const network = `http://${NETWORK_HOST}:${server.port}`;
  const here = `http://localhost:${server.port}`;
  const [typed, lobby] = await phoneCosts(browser, network, session.code);
  const others = await trainersCosts(browser, here, trainer.key, session);
  const ms = await poorPhone(browser, network);
  return [...(typed ? [{ ...typed, ms }] : []), ...(lobby ? [lobby] : []), ...others];
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const spread = (values: readonly number[], digits: number) =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

/** `npm run bench -- --pages`: medians over several looks, with their spread. */
export async function printPages(looks: number): Promise<void> {
  const all: PageCost[][] = [];
  const browser = await launchChromium([`--host-resolver-rules=MAP ${NETWORK_HOST} 127.0.0.1`]);
  for (let look = 0; look < looks; look++) {
    const server = await startServer();
    all.push(await pageCosts(server, browser));
    await server.stop();
  }
  await browser.close();
  console.log(
    `${looks} looks, each in a fresh browser and server; bytes received, headers included; phones over plain http as on a network\n`,
  );
  for (const { what } of all[0] ?? []) {
    const costs = all.flatMap((look) => look.filter((cost) => cost.what === what));
    const times = costs.flatMap(({ ms }) => ms ?? []);
    const seconds =
      times.length > 0
        ? `, there after ${spread(
            times.map((ms) => ms / 1_000),
            2,
          )} s on a poor network`
        : "";
    console.log(
      `${what.padEnd(38)}${spread(
        costs.map(({ bytes }) => bytes / 1_024),
        1,
      ).padStart(22)} KB in ${spread(
        costs.map(({ requests }) => requests),
        0,
      )} requests${seconds}`,
    );
  }
}
