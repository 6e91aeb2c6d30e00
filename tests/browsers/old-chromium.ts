// Chromium of the baseline, by mouse and keyboard alone: what Playwright itself puts into a page is too young for it.
import { type Browser, chromium, type Page } from "playwright-core";
import { ensureBrowser } from "../kit/browser.ts";
import { type Engine, PHONE, type Screen } from "./screen.ts";

export const launchOldChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureBrowser("oldChromium"),
    args: [
      "--no-sandbox",
      "--no-zygote",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });

type Point = { readonly x: number; readonly y: number };

/** In the page: the middle of the first that fits, once it is in view and nothing lies over it. */
const middle = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return;
  element.scrollIntoView({ block: "center" });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const there = document.elementFromPoint(x, y);
  return there && element.contains(there) ? { x, y } : undefined;
})()`;

const WAIT_MS = 10_000;

/** Where it comes to rest: the same place at two looks. */
async function placeOf(page: Page, selector: string): Promise<Point> {
  const untilMs = performance.now() + WAIT_MS;
  for (let last: Point | undefined; performance.now() < untilMs; ) {
    const now: Point | undefined = await page.evaluate(middle(selector));
    if (now && last && now.x === last.x && now.y === last.y) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing to press: ${selector}`);
}

export async function press(page: Page, selector: string): Promise<void> {
  const { x, y } = await placeOf(page, selector);
  await page.mouse.click(x, y);
}

export async function openOldChromium(): Promise<Engine> {
  const browser = await launchOldChromium();
  return {
    name: "Chromium 92",
    async phone(): Promise<Screen> {
      const context = await browser.newContext({ viewport: PHONE, locale: "en-GB" });
      const page = await context.newPage();
      return {
        goto: async (url) => void (await page.goto(url)),
        reload: async () => void (await page.reload()),
        read: (expression) => page.evaluate(expression),
        tap: (selector) => press(page, selector),
        type: async (selector, text) => {
          await press(page, selector);
          await page.keyboard.type(text);
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
