// Every screen of the phone on small, lying and enlarged phones: nothing overlaps, nothing sticks out, nothing is endless.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gallery, openGallery } from "../kit/gallery.ts";
import { faultsOf } from "../kit/layout-faults.ts";

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery("phone");
});
afterAll(() => gallery?.close());

const both = ["nl", "en"] as const;
/** Dutch is the longer one. */
const longer = ["nl"] as const;

/** `text` enlarges letters as a phone's own setting does, in percent. */
const sizes = [
  { name: "the smallest phone", width: 320, height: 568, text: 100, spoken: both },
  { name: "the smallest phone lying down", width: 568, height: 320, text: 100, spoken: longer },
  { name: "an ordinary phone lying down", width: 844, height: 390, text: 100, spoken: longer },
  { name: "an ordinary phone with text twice as large", width: 390, height: 844, text: 200, spoken: both },
  { name: "an ordinary phone enlarged twice", width: 195, height: 422, text: 100, spoken: longer },
];

async function enlarge(text: number): Promise<void> {
  const px = (17 * text) / 100;
  await gallery.page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), `${px}px`);
}

describe.each(sizes)("on $name", ({ width, height, text, spoken }) => {
  it.each(spoken)("every screen fits, in %s", async (language) => {
    await gallery.page.setViewportSize({ width, height });
    await enlarge(text);
    const faults: Record<string, readonly string[]> = {};
    for (const name of gallery.names) {
      await gallery.show(name, language);
      const found = await gallery.page.evaluate(faultsOf);
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
  });
});

describe("on the smallest phone", () => {
  it.each(["answer-choice", "answer-near", "answer-stored", "answer-closing", "answer-poll", "answer-practice"])(
    "all answers of %s are in view at once",
    async (name) => {
      await gallery.page.setViewportSize({ width: 320, height: 568 });
      await enlarge(100);
      for (const language of ["nl", "en"] as const) {
        await gallery.show(name, language);
        const hidden = await gallery.page.evaluate(() => {
          const foot = document.querySelector(".actions")?.getBoundingClientRect();
          const bottom = foot && foot.height > 0 ? Math.min(foot.top + 12, innerHeight) : innerHeight;
          return [...document.querySelectorAll(".option")].filter((option) => option.getBoundingClientRect().bottom > bottom + 1).length;
        });
        expect({ language, hidden }).toEqual({ language, hidden: 0 });
      }
    },
  );

  it("an order that was not seen whole cannot be sent; once it was, it can", async () => {
    await gallery.page.setViewportSize({ width: 320, height: 568 });
    await enlarge(100);
    await gallery.show("answer-order", "en");
    const { page } = gallery;
    expect(await page.getByRole("button", { name: "Send" }).count()).toBe(0);
    await page.getByRole("button", { name: "See all 5 first" }).click();
    await page.getByRole("button", { name: "Send" }).waitFor();
  });

  it("an order that somebody touched can be sent", async () => {
    await gallery.show("answer-order", "en");
    await gallery.page
      .getByRole("button", { name: /^Move down/ })
      .first()
      .click();
    await gallery.page.getByRole("button", { name: "Send" }).waitFor();
  });

  it("a held row scrolls the page at its edge and gets where it is taken", async () => {
    await gallery.page.setViewportSize({ width: 320, height: 400 });
    await gallery.show("answer-order", "en");
    const { page } = gallery;
    const first = await page.locator(".order-text").first().innerText();
    const handle = await page.locator(".order-handle").first().boundingBox();
    if (handle === null) throw new Error("the first row has no handle");
    await page.mouse.move(handle.x + 10, handle.y + 10);
    await page.mouse.down();
    await page.mouse.move(handle.x + 10, 395, { steps: 4 });
    await expect.poll(() => page.locator(".order-text").last().innerText()).toBe(first);
    await page.mouse.up();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(20);
  });
});
