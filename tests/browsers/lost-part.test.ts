// A part of the phone that the network loses is asked for again, in each engine people bring: two of them remember the loss.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPlayed } from "../kit/browser.ts";
import { guardedNetwork } from "../kit/guarded.ts";
import { openChoice } from "../kit/open-choice.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect } from "../kit/wire.ts";
import { openChromium } from "./chromium.ts";
import { openFirefox } from "./firefox.ts";
import { openOldChromium } from "./old-chromium.ts";
import type { Engine, Screen } from "./screen.ts";
import { openWebKit } from "./webkit.ts";

const engines = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit, oldChromium: openOldChromium } as const;
/** tests/browsers/phone-way.test.ts says which are missing. */
const played = (Object.keys(engines) as (keyof typeof engines)[]).filter(isPlayed);

let server: ServerProcess;
let trainer: Trainer;
beforeAll(async () => {
  server = await startServer();
  trainer = await becomeTrainer(server);
});
afterAll(() => server?.stop());

describe.each(played)("in %s", (name) => {
  let engine: Engine;
  let phone: Screen;
  beforeAll(async () => {
    engine = await engines[name]();
    phone = await engine.phone();
  });
  afterAll(async () => {
    await phone?.close();
    await engine?.close();
  });

  it("S2 a phone that lost the screens of play and its socket on the way gets them, and its seat, without a reload", async () => {
    const { code } = await trainer.make({ mode: "quiz" });
    const network = await guardedNetwork(server.port, "open");
    const lost = network.lose(/\/assets\/(play|socket)-[\w-]+\.js$/);
    await phone.goto(`${network.url}/join/${code}`);
    await expect.poll(() => phone.read("document.querySelectorAll('input[autocomplete=given-name]').length")).toBe(1);
    expect(lost).toHaveLength(2);
    expect(await phone.read("performance.getEntriesByType('navigation').length")).toBe(1);
    expect(network.seatsAtMs.length).toBeLessThanOrEqual(2);
    await network.close();
  });

  it("K1 a kind of card that was lost while people waited is there when its card is", async () => {
    const { code, sessionId, consoleKey } = await trainer.make({ mode: "quiz", readFirst: false });
    const network = await guardedNetwork(server.port, "open");
    const lost = network.lose(/\/assets\/kinds-[\w-]+\.js$/);
    const desk = await connect(server.url, { role: "console", sessionId, key: consoleKey, language: "en" });
    await phone.goto(`${network.url}/join/${code}`);
    await phone.type("input[autocomplete=given-name]", "Noor");
    await phone.tap("form [type=submit]");
    await desk.until(() => desk.state().connected > 0, "Noor in the session");
    await openChoice(desk);
    await expect.poll(() => phone.read("document.querySelectorAll('.option').length"), { timeout: 15_000 }).toBeGreaterThan(1);
    expect(lost.length).toBeGreaterThan(0);
    desk.close();
    await network.close();
  });
});
