// Every screen of the phone in a Chromium of the baseline, on small, lying and enlarged phones: its older styles fit as well.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPlayed } from "../kit/browser.ts";
import { type Gallery, openGallery } from "../kit/gallery.ts";
import { faultsOf } from "../kit/layout-faults.ts";
import { launchOldChromium } from "./old-chromium.ts";

/** `letters` is the size set in the browser, px. */
const sizes = [
  { name: "the smallest phone", width: 320, height: 568, letters: 16 },
  { name: "an ordinary phone lying down", width: 844, height: 390, letters: 16 },
  { name: "an ordinary phone with letters twice as large", width: 390, height: 844, letters: 32 },
];

describe.runIf(isPlayed("oldChromium"))("in Chromium 92", () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery("phone", "", launchOldChromium);
  });
  afterAll(() => gallery?.close());

  it.each(sizes)("every screen fits on $name", async ({ width, height, letters }) => {
    const { page } = gallery;
    await page.setViewportSize({ width, height });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Page.setFontSizes", { fontSizes: { standard: letters } });
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${letters * 1.0625}px`);
    const faults: Record<string, readonly string[]> = {};
    for (const name of gallery.names) {
      await gallery.show(name, "nl");
      const found = await page.evaluate(faultsOf);
      if (found.length > 0) faults[name] = found;
    }
    await cdp.detach();
    expect(faults).toEqual({});
  });
});
