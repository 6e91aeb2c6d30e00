// Captains roll and choose on their phones alone: the trainer never does it for them, so a die that hangs stops the game.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { stringify } from "yaml";
import { launchChromium } from "../kit/browser.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect, type Wire } from "../kit/wire.ts";
import { Phone } from "./people.ts";

let browser: Browser;
let server: ServerProcess;
let contentDir: string;

const both = (text: string) => ({ en: `${text} EN`, nl: `${text} NL` });
const FORKS = 14;

/** A fork at every second step: half of all rolls end exactly on one, and the team rolls once more (B2). */
const forks = {
  format: 1,
  id: "forks",
  version: "1.0.0",
  languages: ["en", "nl"],
  title: both("Forks"),
  about: both("All forks."),
  minutes: 15,
  topics: ["strategy"],
  land: { season: "summer", seed: 7 },
  spaces: [
    { id: "gate", kind: "start", name: both("Gate"), x: 40, y: 450, next: "fork0" },
    ...Array.from({ length: FORKS }, (_, i) => [
      {
        id: `fork${i}`,
        kind: "fork",
        name: both(`Fork ${i}`),
        x: 110 + i * 104,
        y: 450,
        paths: [
          { to: `high${i}`, hint: both("High") },
          { to: `low${i}`, hint: both("Low") },
        ],
      },
      ...(["high", "low"] as const).map((road) => ({
        id: `${road}${i}`,
        kind: "topic",
        topic: "strategy",
        name: both(`${road} ${i}`),
        x: 160 + i * 104,
        y: road === "high" ? 300 : 600,
        next: i + 1 < FORKS ? `fork${i + 1}` : "summit",
      })),
    ]).flat(),
    { id: "summit", kind: "finish", name: both("Summit"), x: 1560, y: 450 },
  ],
};

beforeAll(async () => {
  contentDir = canaryContent(["strategy"]);
  writeFileSync(join(contentDir, "boards/forks.yaml"), stringify(forks));
  server = await startServer({ env: { CONTENT_DIR: contentDir } });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

/** What belongs to the captains and to those who answer is left to them. */
const others: ReadonlySet<string | undefined> = new Set([undefined, "rollForTeam", "chooseForTeam", "closeAnswers"]);

async function trainerGoesOn(desk: Wire): Promise<void> {
  const expects = desk.last.desk?.next;
  if (!others.has(expects)) await desk.send({ type: "next", expects });
}

/** Estimates are sent by what the steppers set first. */
async function act(phone: Phone): Promise<void> {
  if (await phone.act()) return;
  const more = phone.page.getByRole("button", { name: "More", exact: true });
  if (!(await more.isVisible()) || (await phone.page.locator(".sent-stored").count()) > 0) return;
  await more.click({ timeout: 2_000 }).catch(() => undefined);
}

it("B2 the game goes on whenever a pawn rests exactly on a fork", async () => {
  const trainer = await becomeTrainer(server);
  const session = await trainer.make({ mode: "board", decks: ["canary"], board: "forks", languages: ["en"], teams: 2 });
  const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
  // With a stage in the room phones tell after it.
  const stage = await connect(server.url, { role: "stage", sessionId: session.sessionId, key: session.stageKey, language: "en" });
  const phones = await Promise.all(
    ["Ada", "Ben"].map(async (name) => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
      const phone = new Phone(await context.newPage(), name);
      await phone.join(`${server.url}/join/${session.code}`);
      return phone;
    }),
  );
  await desk.until(() => desk.last.desk?.next !== undefined);

  let again = 0;
  let before = desk.state().turn;
  const until = Date.now() + 300_000;
  while (again < 2 && desk.state().phase !== "ended") {
    expect(Date.now(), `still in turn ${before.number}, ${before.step}: ${desk.last.desk?.next}`).toBeLessThan(until);
    await trainerGoesOn(desk);
    for (const phone of phones) await act(phone);
    const { turn } = desk.state();
    // A new turn without the trainer's word is the roll once more.
    if (turn.number > before.number && turn.teamId === before.teamId) again += turn.number - before.number;
    before = turn;
  }
  desk.close();
  stage.close();
  expect(again).toBeGreaterThanOrEqual(2);
});
