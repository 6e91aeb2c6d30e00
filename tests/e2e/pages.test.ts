// What a page costs stays small: bytes and requests as a real browser receives them, which are the same on every machine.
// The time is the machine's: `npm run bench -- --pages` measures it, and no test holds anybody to it.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NETWORK_HOST, type PageCost, pageCosts } from "../bench/pages.ts";
import { launchChromium } from "../kit/browser.ts";
import { type ServerProcess, startServer } from "../kit/server-process.ts";

let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  browser = await launchChromium([`--host-resolver-rules=MAP ${NETWORK_HOST} 127.0.0.1`]);
  server = await startServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** KB and requests. */
const most: Record<string, { readonly kilobytes: number; readonly requests: number }> = {
  "phone, until the code can be typed": { kilobytes: 150, requests: 14 },
  "phone, until the lobby": { kilobytes: 250, requests: 24 },
  "console, until a session can be made": { kilobytes: 200, requests: 20 },
  "stage, with the board": { kilobytes: 550, requests: 36 },
};

it("phone, console and stage weigh no more than they may", async () => {
  const costs: readonly PageCost[] = await pageCosts(server, browser);
  expect(costs.map(({ what }) => what)).toEqual(Object.keys(most));
  for (const { what, bytes, requests } of costs) {
    const limit = most[what];
    expect(
      { what, light: bytes / 1_024 <= (limit?.kilobytes ?? 0), few: requests <= (limit?.requests ?? 0) },
      `${bytes} bytes, ${requests} requests`,
    ).toEqual({
      what,
      light: true,
      few: true,
    });
  }
});
