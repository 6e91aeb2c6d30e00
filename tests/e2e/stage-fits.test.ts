// Every screen of the stage in both languages: nothing smaller than 1/45 of its height, nothing cut, nothing covered.
import type { ElementHandle } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gallery, openGallery } from "../kit/gallery.ts";
import { stageFaults } from "../kit/stage-faults.ts";

let gallery: Gallery;
let style: ElementHandle;

beforeAll(async () => {
  gallery = await openGallery("stage", "&plain");
  // The podium rises for two seconds; what is looked for here is how it stands.
  const still = "*, *::before, *::after { animation: none !important; transition: none !important; }";
  // Drawings take a machine without a graphics card most of its time, and have no words.
  style = await gallery.page.addStyleTag({ content: `${still} .landscape, .bunting, .head-hills, .rule-picture { visibility: hidden; }` });
});
afterAll(() => gallery?.close());

const sizes = [
  { name: "full HD", width: 1920, height: 1080 },
  { name: "a small projector", width: 1280, height: 720 },
];

describe.each(sizes)("on $name", ({ width, height }) => {
  it.each(["en", "nl"] as const)("every screen can be read from the back of the room, in %s", async (language) => {
    await gallery.page.setViewportSize({ width, height });
    const faults: Record<string, readonly string[]> = {};
    for (const name of gallery.names) {
      await gallery.show(name, language);
      const found = await gallery.page.evaluate(stageFaults);
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
  });
});

it("keeps a card at its full size while its parts still move in", async () => {
  await style.evaluate((sheet) => Object.assign(sheet, { disabled: true }));
  const fits: Record<string, string[]> = {};
  for (const name of ["board-answer", "board-closing", "quiz-answer", "quiz-order"]) {
    await gallery.show(name, "nl");
    fits[name] = await gallery.page
      .locator(".sheet, .sheet [data-fit]")
      .evaluateAll((parts) => parts.map((part) => (part instanceof HTMLElement ? part.style.getPropertyValue("--fit") : "")));
  }
  for (const [name, fit] of Object.entries(fits)) expect(new Set(fit), name).toEqual(new Set(["1"]));
});
