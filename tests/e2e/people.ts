// The people of a browser test: a trainer at the console, a stage on the wall and participants with phones, each in a real window.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

export type Locale = "en" | "nl";
/** How often somebody looks at a screen: as an eye does, not as fast as the machine can, which would take the cores from the screens. */
export const LOOK_MS = 250;
const sizes = { desk: { width: 1280, height: 800 }, stage: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } } as const;

/** Everything a page complained of; must stay empty. */
export type Complaints = string[];

/** A new window of its own, as another person's device would be. */
export async function openWindow(browser: Browser, kind: keyof typeof sizes, locale: Locale, complaints: Complaints): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: sizes[kind], locale: locale === "nl" ? "nl-NL" : "en-GB" });
  context.on("page", (page) => listen(page, kind, complaints));
  return context.newPage();
}

function listen(page: Page, kind: string, complaints: Complaints) {
  page.on("pageerror", (error) => complaints.push(`${kind}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${kind}: ${message.text()} ${message.location().url}`);
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** No violation that axe-core can find, once the page's motion has come to rest: what fades in has no contrast yet. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  await expect.poll(() => page.evaluate(violations), { timeout: 15_000, interval: 500, message: where }).toEqual([]);
}

/** Runs in the page. */
async function violations(): Promise<string[]> {
  type Found = { violations: { id: string; nodes: { html: string }[] }[] };
  const found = await (globalThis as unknown as { axe: { run(): Promise<Found> } }).axe.run();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** Clicks what is there now; false when it is not, or went away meanwhile. */
async function tap(page: Page, what: string | RegExp): Promise<boolean> {
  const target = typeof what === "string" ? page.locator(what).first() : page.getByRole("button", { name: what }).first();
  if (!(await target.isVisible())) return false;
  return target.click({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
}

/** Runs in the page: an order card must have something to put in order. */
function orderIsEmpty(): boolean {
  return document.querySelector(".order") !== null && document.querySelectorAll(".order-item").length < 2;
}

/** A participant's phone. */
export class Phone {
  readonly page: Page;
  readonly name: string;
  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  async join(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByLabel(/Your name|Je naam/).fill(this.name);
    await this.page.getByRole("button", { name: /^(Join|Doe mee)$/ }).click();
    await this.seated();
  }

  /** Joined, with the name on the screen. */
  async seated(): Promise<void> {
    await expect
      .poll(
        () =>
          this.page
            .locator(".frame")
            .innerText({ timeout: 500 })
            .catch(() => ""),
        { timeout: 15_000 },
      )
      .toContain(this.name);
  }

  /** Does what the phone asks for now, if anything; says whether it did. */
  async act(): Promise<boolean> {
    return (await this.#walk()) || (await this.#answer()) || (await this.#tellSuccess());
  }

  async #walk(): Promise<boolean> {
    if (await tap(this.page, /^(Roll the die|Gooi de dobbelsteen)$/)) return true;
    if (!(await tap(this.page, ".path:not(.path-chosen)"))) return false;
    return tap(this.page, /^(Take this path|Neem dit pad)$/);
  }

  async #answer(): Promise<boolean> {
    if (await tap(this.page, /^(Lock for the team|Leg vast voor het team)$/)) return true;
    if ((await this.page.locator(".option").count()) > 0 && (await this.page.locator(".option-chosen").count()) === 0) {
      return tap(this.page, ".option:not([disabled])");
    }
    await expect.poll(() => this.page.evaluate(orderIsEmpty), { timeout: 5_000, message: "an order card without items" }).toBe(false);
    if (await tap(this.page, /^(See all \d+ first|Bekijk eerst alle \d+)$/)) return true;
    return tap(this.page, /^(Send|Verstuur)$/);
  }

  async #tellSuccess(): Promise<boolean> {
    const label = this.page.getByLabel(/^(Our success|Ons succes)$/);
    if (!(await label.isVisible())) return false;
    await label.fill("We answered every review within a day", { timeout: 2_000 }).catch(() => undefined);
    return tap(this.page, /^(Tell it|Vertel het)$/);
  }
}

/** The trainer at the console. */
export class TrainerAtDesk {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async title(): Promise<string> {
    return this.page
      .locator(".next-title")
      .innerText({ timeout: 5_000 })
      .catch(() => "");
  }

  async ready(): Promise<boolean> {
    return (await this.page.locator(".next-ready").count()) > 0;
  }

  /** Presses the presenter's clicker once, when the button has said the same for a moment, and waits until it says something else. */
  async click(key: "Space" | "ArrowRight" | "PageDown", focused: Page = this.page): Promise<void> {
    if (!(await this.ready())) return;
    const before = await this.settledTitle();
    await focused.locator("body").press(key);
    await expect.poll(() => this.title(), { timeout: 20_000, message: `after "${before}"` }).not.toBe(before);
  }

  /** What the button says once it has said so for as long as a hand takes to follow the eye: a press sooner is meant for the step before. */
  async settledTitle(): Promise<string> {
    let title = await this.title();
    for (let sinceMs = performance.now(); performance.now() - sinceMs < 900; ) {
      const now = await this.title();
      if (now !== title) sinceMs = performance.now();
      title = now;
      await sleep(LOOK_MS);
    }
    return title;
  }

  /** Gives the first verdict that is asked for. */
  judge(): Promise<boolean> {
    return tap(this.page, ".verdict-choice[aria-pressed=false].verdict-accepted");
  }

  async over(): Promise<boolean> {
    return /The game has ended|Het spel is afgelopen/.test(await this.title());
  }
}
