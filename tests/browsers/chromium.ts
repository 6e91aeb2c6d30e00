// Chromium through Playwright: the engine the other two are compared with.
import { launchChromium } from "../kit/browser.ts";
import { type Engine, PHONE, type Screen } from "./screen.ts";

export async function openChromium(): Promise<Engine> {
  const browser = await launchChromium();
  return {
    name: "Chromium",
    async phone(): Promise<Screen> {
      const context = await browser.newContext({ viewport: PHONE, locale: "en-GB" });
      const page = await context.newPage();
      return {
        goto: async (url) => void (await page.goto(url)),
        reload: async () => void (await page.reload()),
        read: (expression) => page.evaluate(expression),
        tap: (selector) => page.locator(selector).first().click({ timeout: 10_000 }),
        type: async (selector, text) => {
          await page.locator(selector).first().click({ timeout: 10_000 });
          await page.keyboard.type(text);
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
