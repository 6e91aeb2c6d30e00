// Leafs through the gallery's screens in one page.
import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";
import type { Language } from "../../server/languages.ts";
import { launchChromium } from "./browser.ts";

/** The language that `&long` adds to the list. */
export const LONG = "xx";
type Shown = Language | typeof LONG;

declare global {
  interface Window {
    gallery: { readonly names: readonly string[]; show(name: string, language: Shown): Promise<void> };
  }
}

/** One surface of the gallery in a page of its own. */
export interface Gallery {
  readonly page: Page;
  readonly names: readonly string[];
  /** Draws a screen and waits until what it does by itself has come to rest. */
  show(name: string, language: Shown): Promise<void>;
  close(): Promise<void>;
}

export async function openGallery(
  surface: "phone" | "stage" | "console" | "kinds",
  query = "",
  launch: () => Promise<Browser> = launchChromium,
): Promise<Gallery> {
  const browser = await launch();
  const page = await browser.newPage({ reducedMotion: "reduce" });
  await page.goto(`${inject("galleryUrl")}?surface=${surface}${query}`);
  await page.waitForFunction(() => "gallery" in window);
  await page.evaluate(() => document.fonts.ready);
  return {
    page,
    names: await page.evaluate(() => window.gallery.names),
    show: (name, language) => page.evaluate(([shown, spoken]) => window.gallery.show(shown, spoken), [name, language] as const),
    close: () => browser.close(),
  };
}
