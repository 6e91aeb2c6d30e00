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

/** Something of each screen, where there is any. */
async function ofEach(gallery: Gallery, look: () => string[]): Promise<Record<string, readonly string[]>> {
  const all: Record<string, readonly string[]> = {};
  for (const name of gallery.names) {
    await gallery.show(name, LONG);
    const found = await gallery.page.evaluate(look);
    if (found.length > 0) all[name] = found;
  }
  return all;
}

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

  it("long words fit on every screen", async () => expect(await ofEach(gallery, faults)).toEqual({}));

  it("no word of ours is cut short", async () => expect(await ofEach(gallery, cutWords)).toEqual({}));

  it("every word comes from a table", async () => {
    const found = await ofEach(gallery, outsideWords);
    expect(Object.entries(found).flatMap(([name, texts]) => unworded(texts).map((text) => `${name}: ${text}`))).toEqual([]);
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
    expect(Object.values(await ofEach(gallery, outsideWords)).flatMap(unworded)).toEqual([]);
  });

  it("would be caught with one that does not", async () => {
    await gallery.page.evaluate(() => {
      document.body.innerHTML = '<p title="Planted name">[Äöü]: 3 Planted <b>[Äöü [Eva]]</b></p><time>Planted day</time>';
    });
    expect(unworded(await gallery.page.evaluate(outsideWords))).toEqual(["Planted name", ": 3 Planted"]);
  });
});
