// Firefox over WebDriver BiDi, which the distribution's own build speaks.
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../kit/browser.ts";
import { type Engine, PHONE, type Screen } from "./screen.ts";

export async function openFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: ensureBrowser("firefox"),
    headless: true,
    // The distribution's Firefox cannot size a page, only its window, and that no narrower than 450.
    defaultViewport: null,
    args: [`--width=${PHONE.width}`, `--height=${PHONE.height}`],
    // No update, no telemetry, no first page: it asks nobody outside for anything.
    extraPrefsFirefox: { "intl.accept_languages": "en-GB", "app.update.enabled": false, "toolkit.telemetry.enabled": false },
  });
  return {
    name: "Firefox",
    async phone(): Promise<Screen> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const press = async (selector: string) => {
        const element = await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
        await element?.click();
      };
      return {
        async goto(url) {
          await page.goto(url);
          // Of several pages only the one in front is visible, and the phone waits when it is not.
          await page.bringToFront();
        },
        reload: async () => void (await page.reload()),
        read: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        tap: press,
        type: async (selector, text) => {
          await press(selector);
          await page.keyboard.type(text);
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
