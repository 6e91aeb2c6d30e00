// A browser that translates puts elements in the place of our texts: nothing stands still, nothing is said twice.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Gallery, openGallery } from "../kit/gallery.ts";

let gallery: Gallery;
const complaints: string[] = [];

beforeAll(async () => {
  gallery = await openGallery("phone");
  gallery.page.on("pageerror", (error) => complaints.push(error.message));
});
afterAll(() => gallery?.close());

type How = "replace" | "wrap";
const MOMENTS = 8;

/** As Chromium's translator does: every text gives way to elements with the translation, here the same in other letters. */
function translate(how: How): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const apart = node.parentElement?.closest("[translate=no], font, script, style, svg");
    if (!apart && node.nodeValue?.trim()) texts.push(node as Text);
  }
  for (const text of texts) {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    outer.append(inner);
    text.replaceWith(outer);
    if (how === "wrap") inner.append(text);
    else inner.textContent = text.data.toUpperCase();
  }
}

const goOn = () =>
  gallery.page.evaluate(async () => {
    dispatchEvent(new Event("gallery-next"));
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Without the running seconds. */
const textOf = (): Promise<string> =>
  gallery.page.evaluate(() =>
    document.body.innerText
      .toUpperCase()
      .replace(/\d:\d\d/g, "0:00")
      .replace(/\s+/g, " "),
  );

async function play(between: () => Promise<void>): Promise<string[]> {
  await gallery.show("journey", "en");
  const told = [await textOf()];
  for (let moment = 1; moment < MOMENTS; moment++) {
    await between();
    await goOn();
    told.push(await textOf());
  }
  return told;
}

it.each<How>(["replace", "wrap"])("tells the same when a translator may %s each text", async (how) => {
  const plain = await play(async () => undefined);
  expect(new Set(plain).size).toBe(MOMENTS);
  expect(await play(() => gallery.page.evaluate<void, How>(translate, how))).toEqual(plain);
  expect(complaints).toEqual([]);
});

it("lets time run on a translated page", async () => {
  await gallery.show("journey", "en");
  const clock = gallery.page.locator(".timer-text");
  await gallery.page.evaluate<void, How>(translate, "replace");
  const before = await clock.innerText();
  await expect.poll(() => clock.innerText(), { timeout: 5_000 }).not.toBe(before);
});
