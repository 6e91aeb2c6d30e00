// Every screen in a language two fifths longer than English: each word comes from a table, and the layout bears it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frameFaults } from "../kit/frame-faults.ts";
import { type Gallery, LONG, openGallery } from "../kit/gallery.ts";
import { faultsOf } from "../kit/layout-faults.ts";
import { stageFaults } from "../kit/stage-faults.ts";
import { cutWords, outsideWords, unworded } from "../kit/worded.ts";

const phone = { surface: "phone", faults: faultsOf } as const;
const sizes = [
  { ...phone, width: 390, height: 844 },
  { ...phone, width: 320, height: 568 },
  { surface: "console", faults: frameFaults, width: 1280, height: 800 },
  { surface: "stage", faults: stageFaults, width: 1920, height: 1080 },
] as const;

describe.each(sizes)("on a $surface of $width × $height", ({ surface, faults, width, height }) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery(surface, "&plain&long");
    await gallery.page.setViewportSize({ width, height });
    // Drawings take a machine without a graphics card most of its time, and have no words.
    const still = "*, *::before, *::after { animation: none !important; transition: none !important; }";
    await gallery.page.addStyleTag({ content: `${still} .landscape, .bunting, .head-hills, .rule-picture { visibility: hidden; }` });
  });
  afterAll(() => gallery?.close());

  it("every word comes from a table, and fits", async () => {
    const found: Record<string, readonly string[]> = {};
    for (const name of gallery.names) {
      await gallery.show(name, LONG);
      const { page } = gallery;
      const all = [...(await page.evaluate(faults)), ...(await page.evaluate(cutWords)), ...unworded(await page.evaluate(outsideWords))];
      if (all.length > 0) found[name] = all;
    }
    expect(found).toEqual({});
  });
});

describe("the parts of every kind of card", () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery("kinds", "&long");
  });
  afterAll(() => gallery?.close());

  it("take their words from tables", async () => {
    expect(gallery.names.length).toBeGreaterThan(5);
    for (const name of gallery.names) {
      await gallery.show(name, LONG);
      expect(unworded(await gallery.page.evaluate(outsideWords)), name).toEqual([]);
    }
  });

  it("would be caught with one that does not", async () => {
    await gallery.page.evaluate(() => {
      document.body.innerHTML = '<p title="Planted name">[Äöü]: 3 Planted <b>[Äöü [Eva]]</b></p><time>Planted day</time>';
    });
    expect(unworded(await gallery.page.evaluate(outsideWords))).toEqual(["Planted name", ": 3 Planted"]);
  });
});
