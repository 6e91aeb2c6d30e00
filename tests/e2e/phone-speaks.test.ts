// What a screen reader hears: each message once, at its time, and none that is no longer true. And a die that can always be rolled.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Gallery, openGallery } from "../kit/gallery.ts";

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery("phone");
  page = gallery.page;
  await page.clock.install();
});
afterAll(() => gallery?.close());

declare global {
  interface Window {
    heard: string[];
  }
}

/** Writes down what the live region says from now on. */
const listen = (): Promise<void> =>
  page.evaluate(() => {
    window.heard = [];
    const region = document.querySelector("[aria-live=polite]");
    if (region === null) throw new Error("there is no live region");
    new MutationObserver(() => {
      const text = region.textContent ?? "";
      if (text !== "") window.heard.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
const heard = (): Promise<string[]> => page.evaluate(() => window.heard);
const standing = (): Promise<string> => page.locator("[aria-live=polite]").innerText();
const goOn = (): Promise<void> => page.evaluate(() => void dispatchEvent(new Event("gallery-next")));

beforeEach(() => gallery.show("journey", "en"));

it("says once that an answer is stored, and nothing of it once the round is closed", async () => {
  await listen();
  await page.locator(".option").nth(1).click();
  await expect.poll(heard).toEqual(["Stored. You can still change it."]);
  for (let moment = 0; moment < 4; moment++) await goOn();
  await page.getByRole("heading", { name: "Answers are closed" }).waitFor();
  expect(await standing()).toBe("");
  await goOn();
  await page.getByRole("heading", { name: "Right" }).waitFor();
  expect(await standing()).toBe("");
  expect(await heard()).toEqual(["Stored. You can still change it."]);
});

it("does not say again what was stored before a reload", async () => {
  await listen();
  await goOn();
  await page.getByText("10 of 15 answered").waitFor();
  expect(await heard()).toEqual([]);
});

it("calls half time and ten seconds, each once", async () => {
  await gallery.show("journey", "en");
  await listen();
  await page.clock.fastForward(16_000);
  await expect.poll(heard).toEqual(["Half of the time has gone. 0:45 left."]);
  await page.clock.fastForward(10_000);
  await page.clock.fastForward(25_000);
  await expect.poll(heard).toEqual(["Half of the time has gone. 0:45 left.", "10 seconds left."]);
  await page.clock.fastForward(20_000);
  expect(await heard()).toHaveLength(2);
});

it.each(["roll", "roll-refused"])("lets the captain roll again when nothing came of it: %s", async (name) => {
  await gallery.show(name, "en");
  const roll = page.locator(".roll-button");
  await roll.click();
  const enabledLater = async () => {
    await page.clock.fastForward(2_000);
    return roll.isEnabled();
  };
  await expect.poll(enabledLater, { timeout: 10_000 }).toBe(true);
});
