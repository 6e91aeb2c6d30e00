// A quiz that speaks an organisation's words in two languages, on phones and stage; an edit while it runs is for the next one.
import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { aContent, overlay, profile } from "../decks/an-organisation.ts";
import { launchChromium } from "../kit/browser.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect } from "../kit/wire.ts";
import { type Complaints, type Locale, openWindow, Phone } from "./people.ts";

const { folder, put } = aContent();
let browser: Browser;
let server: ServerProcess;
let trainer: Trainer;

beforeAll(async () => {
  put("organisations/alpha/overlays/ours.yaml", { ...overlay, drop: ["second"] });
  server = await startServer({ env: { CONTENT_DIR: folder } });
  [trainer, browser] = await Promise.all([becomeTrainer(server), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Screens = Readonly<Record<"phone" | "stage", Readonly<Record<Locale, Page>>>>;

async function screensOf(session: SessionLine, complaints: Complaints): Promise<Screens> {
  const open = async (locale: Locale) => {
    const phone = new Phone(await openWindow(browser, "phone", locale, complaints), locale === "nl" ? "Bram" : "Anna");
    await phone.join(`${server.url}/join/${session.code}`);
    const stage = await openWindow(browser, "stage", locale, complaints);
    await stage.goto(`${server.url}/stage/${session.sessionId}#${session.stageKey}`);
    return { phone: phone.page, stage };
  };
  const [en, nl] = [await open("en"), await open("nl")];
  return { phone: { en: en.phone, nl: nl.phone }, stage: { en: en.stage, nl: nl.stage } };
}

async function start({ sessionId, consoleKey }: SessionLine): Promise<void> {
  const desk = await connect(server.url, { role: "console", sessionId, key: consoleKey, language: "en" });
  expect(await desk.send({ type: "next", expects: "start" })).toMatchObject({ ok: true });
  desk.close();
}

/** Every screen asks in the language of whoever looks at it. */
async function expectWords({ phone, stage }: Screens, words: Readonly<Record<Locale, string>>): Promise<void> {
  for (const locale of ["en", "nl"] as const) {
    for (const page of [phone[locale], stage[locale]]) {
      await expect.poll(() => page.locator("body").innerText(), { timeout: 20_000 }).toContain(words[locale]);
    }
  }
}

describe("a tailored quiz", () => {
  it("shows the organisation's words in both languages; an edit of the profile is for the next session", async () => {
    const complaints: Complaints = [];
    const play = async () => {
      const session = await trainer.make({ organisation: "alpha", decks: ["alpha.ours"], teams: 2 });
      const screens = await screensOf(session, complaints);
      await start(session);
      return screens;
    };
    const first = await play();
    const words = { en: "What does the member want?", nl: "Wat wil het lid? Het lid van Badhuis Alpha." };
    await expectWords(first, words);

    const articles = { a: { en: "a bather" }, the: { nl: "de bader" } };
    const customer = { singular: { en: "bather", nl: "bader" }, plural: { en: "bathers", nl: "baders" }, ...articles };
    put("organisations/alpha/profile.yaml", { ...profile, customer });
    await expectWords(await play(), { en: "What does the bather want?", nl: "Wat wil de bader? De bader van Badhuis Alpha." });

    await Promise.all([first.phone.nl.reload(), first.stage.en.reload()]);
    await expectWords(first, words);
    expect(complaints).toEqual([]);
  });
});
