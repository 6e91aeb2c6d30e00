// The word at the door in real windows: the trainer sets it on the console, the stage shows it, and a phone is asked for it (S3).
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { launchChromium } from "../kit/browser.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect } from "../kit/wire.ts";
import { type Complaints, expectAccessible, openWindow } from "./people.ts";

let browser: Browser;
let server: ServerProcess;
let session: SessionLine;
const complaints: Complaints = [];

beforeAll(async () => {
  server = await startServer();
  session = await (await becomeTrainer(server)).make({ mode: "quiz" });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const open = async (kind: "desk" | "stage" | "phone", path: string): Promise<Page> => {
  const page = await openWindow(browser, kind, kind === "phone" ? "nl" : "en", complaints);
  await page.goto(server.url + path);
  return page;
};

it("S3 is set on the console, stands on the stage, and lets in the phone that knows it", { timeout: 90_000 }, async () => {
  const desk = await open("desk", `/console/${session.sessionId}#${session.consoleKey}`);
  const stage = await open("stage", `/stage/${session.sessionId}#${session.stageKey}`);
  const phone = await open("phone", `/join/${session.code}`);
  await phone.getByLabel("Je naam").fill("Noor");

  await desk.getByRole("button", { name: "Word at the door" }).click();
  await desk.getByRole("dialog").getByRole("textbox").fill("Sunflower");
  await desk.getByRole("button", { name: "Save" }).click();
  await stage.locator(".ticket-word", { hasText: "Sunflower" }).waitFor();
  await desk.locator(".join-paper", { hasText: "Sunflower" }).waitFor();

  // The phone that looked on is asked for it now, and for a name afterwards as it was being typed.
  await phone.getByRole("heading", { name: "Nog één woord" }).waitFor();
  await expectAccessible(phone, "the word on the phone");
  await phone.getByRole("button", { name: "Verder" }).click();
  await phone.getByText("Vul eerst het woord in.").waitFor();
  await phone.getByLabel("Woord op het grote scherm").fill("moonlight");
  await phone.keyboard.press("Enter");
  await phone.getByRole("heading", { name: "Dat is niet het woord" }).waitFor();
  await phone.getByLabel("Woord op het grote scherm").fill("sun flower");
  await phone.keyboard.press("Enter");
  await phone.getByLabel("Je naam").waitFor();
  expect(await phone.getByLabel("Je naam").inputValue()).toBe("Noor");
  await phone.getByRole("button", { name: "Doe mee" }).click();
  await phone.locator(".frame").waitFor();
  expect(await phone.content()).not.toMatch(/sun ?flower/i);

  await desk.getByRole("button", { name: "Word at the door" }).click();
  await desk.getByRole("button", { name: "Ask for no word" }).click();
  await stage.locator(".ticket-word").waitFor({ state: "detached" });
  expect(complaints.filter((one) => !one.includes("403"))).toEqual([]);
});

it("S3 a closed door is told to a newcomer and keeps who is inside", { timeout: 60_000 }, async () => {
  const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
  const newcomer = await open("phone", `/join/${session.code}`);
  await newcomer.getByLabel("Je naam").fill("Daan");
  await desk.send({ type: "lockDoor", locked: true });
  await newcomer.getByRole("heading", { name: "De deur is dicht" }).waitFor();
  expect(desk.state().participants).toBe(1);
  await desk.send({ type: "lockDoor", locked: false });
  await newcomer.getByLabel("Je naam").waitFor();
  expect(await newcomer.getByLabel("Je naam").inputValue()).toBe("Daan");
  desk.close();
});
