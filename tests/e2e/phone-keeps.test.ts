// What a phone keeps: what was typed over a reload, the seat without any storage, and the person from one phone to another.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { launchChromium } from "../kit/browser.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect, type Wire } from "../kit/wire.ts";
import { Phone } from "./people.ts";

let browser: Browser;
let server: ServerProcess;
let trainer: Trainer;
let session: SessionLine;
let desk: Wire;

beforeAll(async () => {
  server = await startServer({});
  trainer = await becomeTrainer(server);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  session = await trainer.make({ mode: "quiz", languages: ["en", "nl"] });
  desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
});
afterEach(async () => {
  desk.close();
  for (const context of browser.contexts()) await context.close();
});

const address = (): string => `${server.url}/join/${session.code}`;

/** Another person's device; `prepare` may take things away from its browser. */
async function device(prepare?: (context: BrowserContext) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  await prepare?.(context);
  return context.newPage();
}

async function joined(name: string, prepare?: (context: BrowserContext) => Promise<void>): Promise<Phone> {
  const phone = new Phone(await device(prepare), name);
  await phone.join(address());
  return phone;
}

/** As the strictest private windows do. */
const withoutStorage = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
};

const idOf = (name: string): string => desk.last.desk?.roster.find((one) => one.name === name)?.participantId ?? "";

it("keeps a half-typed name and a half-written idea over a reload, and forgets them once sent", async () => {
  const page = await device();
  await page.goto(address());
  await page.getByLabel("Your name").fill("Eva");
  await page.reload();
  expect(await page.getByLabel("Your name").inputValue()).toBe("Eva");
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await page.locator(".frame").waitFor();

  await page.getByRole("button", { name: "Note an idea" }).click();
  await page.getByLabel("Your idea").fill("Call back within the hour");
  await page.reload();
  await page.getByRole("button", { name: "Note an idea" }).click();
  expect(await page.getByLabel("Your idea").inputValue()).toBe("Call back within the hour");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Note an idea" }).click();
  await page.locator(".idea", { hasText: "Call back within the hour" }).waitFor();
  expect(await page.getByLabel("Your idea").inputValue()).toBe("");
});

it("keeps the seat over a reload where nothing may be stored, and asks before leaving there alone", async () => {
  const [ordinary, strict] = [await joined("Noor"), await joined("Bo", withoutStorage)];
  await strict.page.getByText("This browser keeps nothing").waitFor();
  const asked: string[] = [];
  for (const phone of [ordinary, strict]) {
    phone.page.on("dialog", (dialog) => {
      asked.push(`${phone.name}: ${dialog.type()}`);
      void dialog.accept();
    });
    await phone.page.reload();
    await phone.seated();
  }
  expect(asked).toEqual(["Bo: beforeunload"]);
  expect(desk.state().participants).toBe(2);
});

it("corrects one's own name and changes the language at any time", async () => {
  const { page } = await joined("Jochme");
  await page.getByRole("button", { name: /Your name and language/ }).click();
  await page.getByLabel("Your name").fill("Jochem");
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator(".frame-name", { hasText: "Jochem" }).waitFor();
  await page.locator("dialog").getByText("Nederlands").click();
  await page.getByRole("heading", { name: "Tassen gepakt" }).waitFor();
  await desk.until(() => desk.last.desk?.roster.some((one) => one.name === "Jochem" && one.language === "nl") ?? false);
});

it("takes a seat along to another phone by the trainer's code, and says so on the old one", async () => {
  const old = await joined("Fatima");
  await desk.until(() => idOf("Fatima") !== "");
  await desk.send({ type: "offerSeat", participantId: idOf("Fatima"), code: "482117" });

  const other = new Phone(await device(), "Fatima");
  await other.page.goto(address());
  await other.page.getByRole("button", { name: "I was here already" }).click();
  await other.page.getByLabel("Code from the trainer").fill("٤٨٢ ١١٧");
  await other.page.getByRole("button", { name: "Go on" }).click();
  await other.seated();
  await old.page.getByRole("heading", { name: "You play on elsewhere" }).waitFor();

  await other.page.reload();
  await other.seated();
  await old.page.getByRole("button", { name: "Play on here" }).click();
  await old.page.getByText("Your seat is on another phone now").waitFor();
  expect(desk.state().participants).toBe(1);
});

it("says that a code for another phone does not fit", async () => {
  const page = await device();
  await page.goto(address());
  await page.getByRole("button", { name: "I was here already" }).click();
  await page.getByLabel("Code from the trainer").fill("123456");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("That code does not fit").waitFor();
  await page.getByLabel("Code from the trainer").fill("12");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("The trainer's code has six digits").waitFor();
  await page.getByRole("button", { name: "I am new here" }).click();
  await page.getByLabel("Your name").waitFor();
});

it("S5 lets somebody who was removed wait for the trainer's word", async () => {
  const { page } = await joined("Sam");
  await desk.until(() => idOf("Sam") !== "");
  await desk.send({ type: "remove", participantId: idOf("Sam") });
  await page.getByRole("button", { name: "Ask to come in again" }).click();
  await page.getByLabel("Your name").fill("Sam");
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await page.getByRole("heading", { name: "The trainer is asked to let you in" }).waitFor();
  await desk.until(() => (desk.last.desk?.knocking.length ?? 0) > 0);
  await desk.send({ type: "admit", participantId: desk.last.desk?.knocking[0]?.participantId ?? "" });
  await page.getByRole("heading", { name: "Bags packed" }).waitFor();
});
