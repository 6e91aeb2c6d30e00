// Whole short games in real windows: console, stage and four phones, with a reload, a latecomer, a lost connection and an undo.
import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../kit/browser.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { type Cuttable, cuttableNetwork } from "../kit/cuttable.ts";
import { type ServerProcess, startServer } from "../kit/server-process.ts";
import { type Complaints, expectAccessible, openWindow, Phone, TrainerAtDesk } from "./people.ts";

let browser: Browser;
let contentDir: string;
let server: ServerProcess;
let network: Cuttable;

beforeAll(async () => {
  contentDir = canaryContent(["strategy", "understanding"]);
  server = await startServer({ env: { CONTENT_DIR: contentDir } });
  network = await cuttableNetwork(server.port);
  browser = await launchChromium();
});
afterEach(async () => {
  // The next game begins in a room without the last one's screens.
  for (const context of browser.contexts()) if (context !== desk?.context()) await context.close();
  for (const page of desk?.context().pages() ?? []) if (page !== desk) await page.close();
});
afterAll(async () => {
  await browser?.close();
  await network?.close();
  await server?.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

type Session = {
  readonly trainer: TrainerAtDesk;
  readonly stage: Page;
  readonly phones: Phone[];
  readonly complaints: Complaints;
  readonly code: string;
};

/** The trainer signs in once with the printed link; the second game starts from the same browser. */
let desk: Page | undefined;

async function host(mode: "Board game" | "Quiz", complaints: Complaints): Promise<Session> {
  if (!desk) {
    desk = await openWindow(browser, "desk", "en", complaints);
    await desk.goto(`${server.url}/console/#token=${server.token}`);
  } else await desk.goto(`${server.url}/console/`);
  await desk
    .getByRole("heading", { name: /New session|Open sessions/ })
    .first()
    .waitFor();
  const another = desk.getByRole("button", { name: "New session" });
  if (await another.isVisible()) await another.click();
  await desk.getByRole("radio", { name: mode }).check();
  if (mode === "Board game") await desk.getByLabel("The short way EN").check();
  else await onlyFiveCards(desk);
  await desk.getByRole("button", { name: "Less: Teams" }).click();
  await desk.getByRole("button", { name: "Less: Teams" }).click();
  await desk.getByRole("button", { name: "Open the session" }).click();
  const code = (await desk.locator(".join-code").innerText()).replace(/\D/g, "");
  const opened = desk.context().waitForEvent("page");
  await desk.getByRole("link", { name: "Open the stage" }).click();
  const stage = await opened;
  await expect.poll(() => stage.locator("body").innerText(), { timeout: 20_000 }).toContain(code.slice(0, 3));
  const phones: Phone[] = [];
  for (const [name, locale] of [
    ["Anna", "en"],
    ["Bram", "nl"],
    ["Chloé", "en"],
    ["Daan", "nl"],
  ] as const) {
    const phone = new Phone(await openWindow(browser, "phone", locale, complaints), name);
    // Bram's Wi-Fi is the one that fails later.
    await phone.join(`${name === "Bram" ? network.url : server.url}/join/${code}`);
    phones.push(phone);
  }
  return { trainer: new TrainerAtDesk(desk), stage, phones, complaints, code };
}

/** One card of each kind. */
async function onlyFiveCards(desk: Page) {
  await desk.getByText("More options").click();
  for (let less = 10; less > 5; less--) await desk.getByRole("button", { name: "Less: Number of cards" }).click();
}

/** What goes wrong in a workshop, once each, when its moment comes. */
type Mishap = { readonly when: (title: string) => boolean; readonly happen: (session: Session) => Promise<void> };

const whileAnswering = (title: string) => title === "Close the answers";

const mishaps = (): Mishap[] => [
  {
    when: whileAnswering,
    async happen({ phones, stage, trainer }) {
      for (const page of [trainer.page, stage, phones[0]?.page, phones[1]?.page]) if (page) await expectAccessible(page, page.url());
      // A reload of a phone, of the stage and of the console costs nothing.
      const anna = phones[0];
      await anna?.act();
      await Promise.all([anna?.page.reload(), stage.reload(), trainer.page.reload()]);
      await anna?.seated();
      await expect.poll(() => trainer.title(), { timeout: 15_000 }).not.toBe("");
    },
  },
  {
    when: whileAnswering,
    async happen(session) {
      // S3: a latecomer gets a seat, watches this card and plays from the next.
      const late = new Phone(await openWindow(browser, "phone", "nl", session.complaints), "Eva");
      await late.join(`${server.url}/join/${session.code}`);
      session.phones.push(late);
    },
  },
  {
    when: whileAnswering,
    async happen({ phones }) {
      // S2, S6: the connection is cut while somebody answers; the seat comes back by itself and the answer arrives.
      const bram = phones[1];
      network.cut();
      await expect.poll(() => bram?.page.locator(".connection-lost").count(), { timeout: 15_000 }).toBe(1);
      network.mend();
      await expect.poll(() => bram?.page.locator(".connection-lost").count(), { timeout: 15_000 }).toBe(0);
      await bram?.seated();
    },
  },
  {
    when: whileAnswering,
    async happen({ phones, trainer }) {
      // The laptop dies in the middle of a question; everybody is back by themselves, at the same question.
      const title = await trainer.title();
      await server.kill();
      await expect.poll(() => phones[0]?.page.locator(".connection-lost").count(), { timeout: 15_000 }).toBe(1);
      server = await startServer({ dataDir: server.dataDir, port: server.port, env: { CONTENT_DIR: contentDir } });
      for (const phone of phones) await expect.poll(() => phone.page.locator(".connection-lost").count(), { timeout: 15_000 }).toBe(0);
      await expect.poll(() => trainer.title(), { timeout: 15_000 }).toBe(title);
      await phones[0]?.seated();
    },
  },
  {
    when: (title) => title === "On to the debrief",
    async happen({ trainer }) {
      const undo = trainer.page.getByRole("button", { name: "Undo the marks" });
      await undo.click();
      await expect.poll(() => undo.count(), { timeout: 10_000 }).toBe(0);
    },
  },
];

/** How often the trainer looks in vain before pressing: phones roll, choose and answer themselves. */
const patience = (title: string) => (/^(Roll|Choose|Close the answers)/.test(title) ? 3 : 0);

/** Plays until the game is over; every mishap must have happened. */
async function playToTheEnd(session: Session): Promise<void> {
  const { trainer, phones } = session;
  const waiting = mishaps();
  let idle = 0;
  for (let steps = 0; steps < 400 && !(await trainer.over()); steps++) {
    const title = await trainer.title();
    if (process.env.TRACE) console.log(title);
    const mishap = waiting.find(({ when }) => when(title));
    if (mishap) {
      waiting.splice(waiting.indexOf(mishap), 1);
      await mishap.happen(session);
      continue;
    }
    const acted = (await Promise.all(phones.map((phone) => phone.act()))).some(Boolean) || (await trainer.judge());
    idle = acted ? 0 : idle + 1;
    if (idle > patience(title)) await trainer.click(steps % 2 ? "PageDown" : "ArrowRight");
  }
  expect(await trainer.over()).toBe(true);
  expect(waiting).toEqual([]);
}

/** A cut network and a dead server are loud in the browser's console; nothing else may be. */
const noise = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET|WebSocket connection to/;
const own = (complaints: Complaints) => complaints.filter((line) => !noise.test(line));

/** The first press shows the rules in four pictures, the second begins. */
async function introduced({ trainer, phones }: Session): Promise<void> {
  await trainer.click("Space");
  const pictures = (phone: Phone | undefined) => phone?.page.locator(".rule-picture").count();
  await expect.poll(() => Promise.all([pictures(phones[0]), pictures(phones[1])]), { timeout: 10_000 }).toEqual([4, 4]);
  await trainer.click("Space");
}

describe("a game from the first link to the last screen", () => {
  it("S1 S2 S3 S6 B1 B2 B12 the board game, in English and in Dutch at once", async () => {
    const complaints: Complaints = [];
    const session = await host("Board game", complaints);
    expect(await session.phones[1]?.page.locator("html").getAttribute("lang")).toBe("nl");
    for (const page of [session.trainer.page, session.stage, ...session.phones.map((phone) => phone.page)])
      await expectAccessible(page, page.url());
    await introduced(session);
    await expect.poll(() => session.stage.locator("canvas").count(), { timeout: 20_000 }).toBe(1);
    await playToTheEnd(session);
    await expect.poll(() => session.stage.locator(".podium").count()).toBe(1);
    await expect.poll(() => session.phones[3]?.page.locator("body").innerText()).toMatch(/gewonnen|overwinning|reis is voorbij/);
    expect(own(complaints)).toEqual([]);
  });

  it("Q1 Q6 R5 the quiz, in English and in Dutch at once", async () => {
    const complaints: Complaints = [];
    const session = await host("Quiz", complaints);
    await introduced(session);
    await expect.poll(() => session.stage.locator("body").innerText(), { timeout: 10_000 }).toMatch(/Which strategy choice\? EN/);
    await expect.poll(() => session.phones[1]?.page.locator("body").innerText()).toMatch(/Which strategy choice\? NL/);
    await playToTheEnd(session);
    await expect.poll(() => session.stage.locator(".podium").count()).toBe(1);
    expect(own(complaints)).toEqual([]);
  });
});
