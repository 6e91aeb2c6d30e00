// The desk's menu, which is our own: it opens in view, and closes by a choice, a second press, a press beside it, or Escape.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Gallery, openGallery } from "../kit/gallery.ts";

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery("console");
});
afterAll(() => gallery?.close());

const button = () => gallery.page.locator(".head-button[aria-expanded]");
const menu = () => gallery.page.locator(".menu");
const focused = () => gallery.page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"));

beforeEach(async () => {
  await gallery.page.setViewportSize({ width: 1280, height: 800 });
  await gallery.show("answer", "en");
  await button().click();
  await menu().waitFor();
});

it("closes by a second press, a press beside it and Escape, and says so", async () => {
  expect(await button().getAttribute("aria-expanded")).toBe("true");
  await button().click();
  await menu().waitFor({ state: "detached" });
  expect(await button().getAttribute("aria-expanded")).toBe("false");
  await button().click();
  await gallery.page.mouse.click(300, 500);
  await menu().waitFor({ state: "detached" });
  await button().click();
  await menu().getByRole("button").first().focus();
  await gallery.page.keyboard.press("Escape");
  await menu().waitFor({ state: "detached" });
  expect(await focused()).toBe("false");
});

it("closes by a choice, whose dialog gives the focus back", async () => {
  await menu().getByRole("button", { name: "another device" }).click();
  await menu().waitFor({ state: "detached" });
  await gallery.page.locator("dialog[open]").waitFor();
  await gallery.page.keyboard.press("Escape");
  await gallery.page.locator("dialog[open]").waitFor({ state: "detached" });
  expect(await focused()).toBe("false");
});

it.each([
  [1280, 800],
  [640, 400],
  [390, 844],
  [844, 390],
])("shows every choice at %i × %i, or lets it be scrolled to", async (width, height) => {
  await gallery.page.setViewportSize({ width, height });
  const box = await menu().boundingBox();
  expect(box).toMatchObject({ x: expect.toSatisfy((x: number) => x >= 0), y: expect.toSatisfy((y: number) => y >= 0) });
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
});
