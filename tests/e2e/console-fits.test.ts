// The trainer's desk in a real browser: it fits small and enlarged screens with its notes, is accessible, and obeys a clicker without being run over by one.
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { TrainerCommand } from "../../server/protocol/rules-types.ts";
import { frameFaults } from "../kit/frame-faults.ts";
import { type Gallery, openGallery } from "../kit/gallery.ts";
import { expectAccessible } from "./people.ts";

let gallery: Gallery;
const sent: TrainerCommand[] = [];

beforeAll(async () => {
  gallery = await openGallery("console");
  await gallery.page.exposeFunction("tellSent", (command: TrainerCommand) => void sent.push(command));
  await gallery.page.evaluate(() => {
    const { tellSent } = window as unknown as { tellSent(command: unknown): void };
    addEventListener("sent", (event) => tellSent((event as CustomEvent<unknown>).detail));
  });
});
afterAll(() => gallery?.close());

const laptop = { width: 1280, height: 800 };
/** Dutch is the longer one. */
const sizes = [
  { name: "a laptop", ...laptop, spoken: ["nl", "en"] },
  { name: "a small laptop", width: 1024, height: 768, spoken: ["nl"] },
  { name: "a laptop enlarged twice", width: 640, height: 400, spoken: ["nl"] },
  { name: "a phone", width: 390, height: 844, spoken: ["nl"] },
  { name: "a phone lying down", width: 844, height: 390, spoken: ["nl"] },
] as const;

describe.each(sizes)("on $name", ({ width, height, spoken }) => {
  it.each(spoken)("every screen fits, in %s", async (language) => {
    await gallery.page.setViewportSize({ width, height });
    const faults: Record<string, readonly string[]> = {};
    for (const name of gallery.names) {
      await gallery.show(name, language);
      const found = await gallery.page.evaluate(frameFaults);
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
  });
});

describe("the notes", () => {
  it.each(sizes.filter(({ width }) => width >= 640))("stand beside the card on $name", async ({ width, height }) => {
    await gallery.page.setViewportSize({ width, height });
    for (const name of ["answer", "reveal", "shown-idea"]) {
      await gallery.show(name, "nl");
      const seen = await gallery.page.evaluate(() => {
        const note = document.querySelector(".pane-notes .note p")?.getBoundingClientRect();
        const foot = document.querySelector(".dock")?.getBoundingClientRect().top ?? innerHeight;
        return note === undefined ? 0 : Math.round(Math.min(note.bottom, foot) - note.top);
      });
      expect(seen, name).toBeGreaterThan(50);
    }
  });
});

it("every screen is accessible", { timeout: 240_000 }, async () => {
  await gallery.page.setViewportSize(laptop);
  for (const name of gallery.names) {
    await gallery.show(name, "en");
    await expectAccessible(gallery.page, name);
  }
});

describe("a clicker", () => {
  const title = (): Promise<string> => gallery.page.locator(".next-title").innerText();

  async function at(name: string): Promise<Gallery["page"]> {
    await gallery.page.setViewportSize(laptop);
    await gallery.show(name, "en");
    sent.length = 0;
    return gallery.page;
  }

  it("that hammers closes no question on people who still answer; two presses with a moment between do", async () => {
    // By the page's own clock, which no busy machine stretches: what is tried is the time between two presses.
    const { clock, keyboard } = await at("answer");
    await clock.install();
    await clock.pauseAt(Date.now() + 60_000);
    onTestFinished(() => clock.resume());
    for (let press = 0; press < 6; press++) {
      await keyboard.press("PageDown");
      await clock.runFor(600);
    }
    expect(sent).toEqual([]);
    expect(await title()).toBe("5 still answering");
    await clock.runFor(500);
    await keyboard.press("Space");
    await expect.poll(() => sent).toEqual([{ type: "next", expects: "closeAnswers", sure: true }]);
  });

  it("R9 goes back with Page Up and the left arrow, and is told where there is no way back", async () => {
    const page = await at("closed");
    await page.keyboard.press("PageUp");
    await expect.poll(() => sent).toEqual([{ type: "stepBack", expects: "reopenAnswers" }]);
    await at("debrief");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => sent).toEqual([{ type: "stepBack", expects: "returnToReveal" }]);
    await at("answer");
    await page.keyboard.press("PageUp");
    await page.getByText("There is no way back from here. Nothing has changed.").waitFor();
    expect(sent).toEqual([]);
  });

  it("changes nothing with its other keys", async () => {
    const page = await at("closed");
    for (const key of [".", "b", "Escape"]) await page.keyboard.press(key);
    await page.keyboard.press("PageDown");
    await expect.poll(() => sent).toEqual([{ type: "next", expects: "reveal" }]);
  });

  it("K8 has the verdict keys beside it, which go from team to team", async () => {
    const page = await at("judge-quiz");
    await page.keyboard.press("1");
    await page.locator(".verdict").nth(3).getByRole("button").first().focus();
    await page.keyboard.press("3");
    await expect
      .poll(() => sent)
      .toEqual([
        { type: "judge", teamId: "t2", verdict: "accepted" },
        { type: "judge", teamId: "t4", verdict: "not" },
      ]);
  });

  it("is no reason to show secrets on a mirrored screen: C covers answer, notes, distribution and outcomes, and shows them again", async () => {
    const page = await at("reveal");
    const secrets = page.locator(".right-mark, .option-right, .votes, .note, .result, .insight");
    expect(await secrets.count()).toBeGreaterThan(5);
    await page.keyboard.press("c");
    await expect.poll(() => secrets.count()).toBe(0);
    await page.keyboard.press("c");
    await expect.poll(() => secrets.count()).toBeGreaterThan(5);
    expect(sent).toEqual([]);
  });
});

describe("the menu", () => {
  const button = () => gallery.page.locator(".head-button[aria-expanded]");
  const menu = () => gallery.page.locator(".menu");
  const focused = () => gallery.page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"));

  beforeEach(async () => {
    await gallery.page.setViewportSize({ width: 1280, height: 800 });
    await gallery.show("answer", "en");
    await button().click();
    await menu().waitFor();
  });

  it("closes by a second press, a press beside it and Escape, and says so", async () => {
    expect(await button().getAttribute("aria-expanded")).toBe("true");
    await button().click();
    await menu().waitFor({ state: "detached" });
    expect(await button().getAttribute("aria-expanded")).toBe("false");
    await button().click();
    await gallery.page.mouse.click(300, 500);
    await menu().waitFor({ state: "detached" });
    await button().click();
    await menu().getByRole("button").first().focus();
    await gallery.page.keyboard.press("Escape");
    await menu().waitFor({ state: "detached" });
    expect(await focused()).toBe("false");
  });

  it("closes by a choice, whose dialog gives the focus back", async () => {
    await menu().getByRole("button", { name: "another device" }).click();
    await menu().waitFor({ state: "detached" });
    await gallery.page.locator("dialog[open]").waitFor();
    await gallery.page.keyboard.press("Escape");
    await gallery.page.locator("dialog[open]").waitFor({ state: "detached" });
    expect(await focused()).toBe("false");
  });

  it.each([
    [1280, 800],
    [640, 400],
    [390, 844],
    [844, 390],
  ])("shows every choice at %i × %i, or lets it be scrolled to", async (width, height) => {
    await gallery.page.setViewportSize({ width, height });
    const box = await menu().boundingBox();
    expect(box).toMatchObject({ x: expect.toSatisfy((x: number) => x >= 0), y: expect.toSatisfy((y: number) => y >= 0) });
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  });
});
