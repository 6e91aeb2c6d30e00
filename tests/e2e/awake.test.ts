// Screens stay awake on the plain http of a workshop's network, where browsers offer no lock: a silent video plays from the first touch on.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NETWORK_HOST } from "../bench/pages.ts";
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

it.each(["/", "/console/", "/stage/nobody#nothing"])("%s plays it after a touch, and not before", async (path) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`http://${NETWORK_HOST}:${server.port}${path}`);
  expect(await page.evaluate(() => [isSecureContext, "wakeLock" in navigator])).toEqual([false, false]);
  const videos = () => page.evaluate(() => [...document.querySelectorAll("video")].map(({ paused }) => paused));
  expect(await videos()).toEqual([]);
  await page.mouse.click(5, 5);
  await expect.poll(videos).toEqual([false]);
  expect(complaints).toEqual([]);
  await page.close();
});
