// A quiz that speaks a client's words in two languages, at the console, on phones and stage; an edit while it runs is for the next one.
import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { aContent, overlay, profile } from "../decks/a-client.ts";
import { launchChromium } from "../kit/browser.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect } from "../kit/wire.ts";
import { type Complaints, type Locale, openWindow, Phone } from "./people.ts";

const { folder, put } = aContent();
let browser: Browser;
let server: ServerProcess;
let trainer: Trainer;

beforeAll(async () => {
  put("clients/alpha/overlays/ours.yaml", { ...overlay, drop: ["second"] });
  server = await startServer({ env: { CONTENT_DIR: folder } });
  [trainer, browser] = await Promise.all([becomeTrainer(server), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Screens = { readonly locale: Locale; readonly phone: Page; readonly stage: Page };

/** A phone and a stage in each language. */
async function screensOf(session: SessionLine, locales: readonly Locale[], complaints: Complaints): Promise<readonly Screens[]> {
  const open = async (locale: Locale): Promise<Screens> => {
    const phone = new Phone(await openWindow(browser, "phone", locale, complaints), locale === "nl" ? "Bram" : "Anna");
    await phone.join(`${server.url}/join/${session.code}`);
    const stage = await openWindow(browser, "stage", locale, complaints);
    await stage.goto(`${server.url}/stage/${session.sessionId}#${session.stageKey}`);
    return { locale, phone: phone.page, stage };
  };
  return Promise.all(locales.map(open));
}

async function start({ sessionId, consoleKey }: SessionLine): Promise<void> {
  const desk = await connect(server.url, { role: "console", sessionId, key: consoleKey, language: "en" });
  expect(await desk.send({ type: "next", expects: "start" })).toMatchObject({ ok: true });
  desk.close();
}

/** The trainer chooses for whom, looks at the cards in both languages and opens the session. */
async function madeAtConsole(complaints: Complaints, words: Readonly<Record<Locale, string>>): Promise<SessionLine> {
  const desk = await openWindow(browser, "desk", "en", complaints);
  await desk.goto(`${server.url}/console/`);
  await desk.evaluate((key) => localStorage.setItem("wayfarer.console.trainer-key", key), trainer.key);
  await desk.goto(`${server.url}/console/`);
  await desk.getByRole("radio", { name: "Alpha Baths" }).check();
  await desk.getByRole("radio", { name: "Quiz" }).check();
  await desk.getByRole("button", { name: "Look at the cards" }).click();
  const card = desk.locator(".sheet");
  await expect.poll(() => card.innerText()).toContain(words.en);
  await desk.locator(".preview-tongues").getByRole("button", { name: "NL" }).click();
  await expect.poll(() => card.innerText()).toContain(words.nl);
  expect(await card.locator(".option-right").innerText()).toContain("Two NL");
  expect(await desk.locator(".note-you").innerText()).toContain("Note. NL");
  await desk.getByRole("button", { name: "Close" }).click();
  await desk.getByRole("button", { name: "Open the session" }).click();
  await desk.locator(".join-code").waitFor();
  const [session] = await trainer.sessions();
  if (!session) throw new Error("The console opened no session");
  return session;
}

/** Every screen asks in the language of whoever looks at it. */
async function expectWords(screens: readonly Screens[], words: Readonly<Record<Locale, string>>): Promise<void> {
  for (const { locale, phone, stage } of screens) {
    for (const page of [phone, stage]) {
      await expect.poll(() => page.locator("body").innerText(), { timeout: 20_000 }).toContain(words[locale]);
    }
  }
}

describe("a tailored quiz", () => {
  it("shows the client's words in both languages; an edit of the profile is for the next session", async () => {
    const complaints: Complaints = [];
    const play = async (session: SessionLine, locales: readonly Locale[]) => {
      const screens = await screensOf(session, locales, complaints);
      await start(session);
      return screens;
    };
    const words = { en: "What does the member want?", nl: "Wat wil het lid? Het lid van Badhuis Alpha." };
    const first = await play(await madeAtConsole(complaints, words), ["en", "nl"]);
    await expectWords(first, words);

    const articles = { a: { en: "a bather" }, the: { nl: "de bader" } };
    const customer = { singular: { en: "bather", nl: "bader" }, plural: { en: "bathers", nl: "baders" }, ...articles };
    put("clients/alpha/profile.yaml", { ...profile, customer });
    const second = await trainer.make({ client: "alpha", decks: ["alpha.ours"], teams: 2 });
    await expectWords(await play(second, ["nl"]), {
      en: "What does the bather want?",
      nl: "Wat wil de bader? De bader van Badhuis Alpha.",
    });

    await Promise.all(first.flatMap(({ phone, stage }) => [phone.reload(), stage.reload()]));
    await expectWords(first, words);
    expect(complaints).toEqual([]);
  });
});
