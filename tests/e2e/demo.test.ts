// The demo waits in the lobby until its stage is open, and goes when it is told to.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { launchChromium } from "../kit/browser.ts";
import { connect } from "../kit/wire.ts";

test("the demo begins once somebody watches", async () => {
  const args = ["tests/kit/demo.ts", "--port", "0", "--mode", "quiz", "--participants", "4", "--speed", "1000"];
  const demo = spawn(process.execPath, args, { cwd: resolve(import.meta.dirname, "../..") });
  const ended = once(demo, "close");
  // Politely, for it has a server of its own to stop.
  onTestFinished(async () => {
    demo.kill("SIGTERM");
    await ended;
  });
  let said = "";
  for (const stream of [demo.stdout, demo.stderr]) stream.on("data", (chunk) => (said += chunk));
  const key = (page: string) => new RegExp(`(http://localhost:\\d+)/${page}/([\\w-]+)#([\\w-]+)`).exec(said) ?? [];
  await expect.poll(() => said, { timeout: 120_000 }).toContain("The game begins once the stage is open");

  const [, url = "", sessionId = "", consoleKey = ""] = key("console");
  const desk = await connect(url, { role: "console", sessionId, key: consoleKey, language: "en" });
  await desk.until(() => desk.state().participants >= 4 && desk.state().consoles >= 2, "four bots and their trainer");
  // At this speed a trainer who does not wait is well into the game before a browser is up.
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  expect(desk.state()).toMatchObject({ phase: "lobby", stages: 0 });
  expect(desk.last.desk?.next).toBe("introduce");
  expect(said).not.toContain("the game begins");

  const page = await browser.newPage();
  await page.goto(`${url}/stage/${sessionId}#${key("stage")[3]}`);
  await desk.until(() => desk.state().round.number > 0, "the first card");
  expect(said).toContain("The stage is open: the game begins.");

  demo.kill("SIGINT");
  expect((await ended)[0]).toBe(0);
  expect(said).toContain("it leaves nothing behind");
});
