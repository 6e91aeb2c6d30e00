// A whole short game in real windows: console, stage and four phones, with a reload, a latecomer, a lost connection, a kill and an undo.
import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { launchChromium } from "../kit/browser.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { type Cuttable, cuttableNetwork } from "../kit/cuttable.ts";
import { type ServerProcess, startServer } from "../kit/server-process.ts";
import { type Complaints, expectAccessible, LOOK_MS, openWindow, Phone, TrainerAtDesk } from "./people.ts";

/** The house they meet in: a server that can be killed, a network that can be cut, and a browser for everybody's windows. */
export type House = { server: ServerProcess; readonly contentDir: string; readonly network: Cuttable; readonly browser: Browser };

export async function openHouse(): Promise<House> {
  const contentDir = canaryContent(["strategy", "understanding"]);
  const server = await startServer({ env: { CONTENT_DIR: contentDir } });
  return { server, contentDir, network: await cuttableNetwork(server.port), browser: await launchChromium() };
}

export async function closeHouse({ browser, network, server, contentDir }: House): Promise<void> {
  await browser.close();
  await network.close();
  await server.stop();
  rmSync(contentDir, { recursive: true, force: true });
}

export type Session = {
  readonly house: House;
  readonly trainer: TrainerAtDesk;
  readonly stage: Page;
  readonly phones: Phone[];
  readonly complaints: Complaints;
  readonly code: string;
};

/** The trainer opens a session and its stage, and four people come in. */
export async function host(house: House, mode: "Board game" | "Quiz", complaints: Complaints): Promise<Session> {
  const { browser, server, network } = house;
  const desk = await openWindow(browser, "desk", "en", complaints);
  await desk.goto(`${server.url}/console/#token=${server.token}`);
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
  return { house, trainer: new TrainerAtDesk(desk), stage, phones, complaints, code };
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
      const late = new Phone(await openWindow(session.house.browser, "phone", "nl", session.complaints), "Eva");
      await late.join(`${session.house.server.url}/join/${session.code}`);
      session.phones.push(late);
    },
  },
  {
    when: whileAnswering,
    async happen({ phones, house: { network } }) {
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
    async happen({ phones, trainer, house }) {
      // The laptop dies in the middle of a question; everybody is back by themselves, at the same question.
      const title = await trainer.title();
      const { server, contentDir } = house;
      await server.kill();
      await expect.poll(() => phones[0]?.page.locator(".connection-lost").count(), { timeout: 15_000 }).toBe(1);
      house.server = await startServer({ dataDir: server.dataDir, port: server.port, env: { CONTENT_DIR: contentDir } });
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
      await trainer.page.getByRole("dialog").getByRole("button", { name: "Undo", exact: true }).click();
      await expect.poll(() => undo.count(), { timeout: 10_000 }).toBe(0);
    },
  },
];

/** The captain's and everybody's part: the trainer never takes it from them, so a phone that hangs stops the game. */
const isForPhones = (title: string) => /^(Roll|Choose|Close the answers)/.test(title);
/** A phone has this long for its part, ms: the answers' three seconds of grace, and a busy machine. */
const PHONES_WITHIN_MS = 60_000;

/** Phones do what is theirs until the button says something else. */
async function phonesPlay({ phones, trainer }: Session, title: string): Promise<void> {
  const playOn = async () => {
    await Promise.all(phones.map((phone) => phone.act()));
    return trainer.title();
  };
  await expect.poll(playOn, { timeout: PHONES_WITHIN_MS, interval: LOOK_MS, message: `phones at "${title}"` }).not.toBe(title);
}

/** Plays until the game is over, with a clicker whose presses go to the console's window or the stage's; every mishap must have happened. */
export async function playToTheEnd(session: Session): Promise<void> {
  const { trainer } = session;
  const waiting = mishaps();
  for (let steps = 0; steps < 400 && !(await trainer.over()); steps++) {
    const title = await trainer.title();
    const mishap = waiting.find(({ when }) => when(title));
    if (mishap) {
      waiting.splice(waiting.indexOf(mishap), 1);
      await mishap.happen(session);
      continue;
    }
    if (isForPhones(title)) await phonesPlay(session, title);
    else if (!(await trainer.judge())) await trainer.click(steps % 2 ? "PageDown" : "ArrowRight", steps % 3 ? trainer.page : session.stage);
  }
  expect(await trainer.over()).toBe(true);
  expect(waiting).toEqual([]);
}

/** A cut network and a dead server are loud in the browser's console; nothing else may be. */
const noise = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET|WebSocket connection to/;
export const own = (complaints: Complaints) => complaints.filter((line) => !noise.test(line));

/** The first press shows the rules in four pictures, the second begins. */
export async function introduced({ trainer, phones }: Session): Promise<void> {
  await trainer.click("Space");
  const pictures = (phone: Phone | undefined) => phone?.page.locator(".rule-picture").count();
  await expect.poll(() => Promise.all([pictures(phones[0]), pictures(phones[1])]), { timeout: 10_000 }).toEqual([4, 4]);
  await trainer.click("Space");
}
