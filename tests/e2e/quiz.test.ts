// A whole quiz, from the first link to the podium.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Complaints } from "./people.ts";
import { closeHouse, type House, host, introduced, openHouse, own, playToTheEnd } from "./workshop.ts";

let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => closeHouse(house));

it("Q1 Q6 R5 the quiz, in English and in Dutch at once", async () => {
  const complaints: Complaints = [];
  const session = await host(house, "Quiz", complaints);
  await introduced(session);
  // Which card of the decks comes first is the seed's (S1); it is the same one in each language.
  const shown = () => session.stage.locator("body").innerText();
  await expect.poll(shown, { timeout: 10_000 }).toMatch(/Which \w+ \w+\? EN/);
  const [question = ""] = /Which \w+ \w+\?/.exec(await shown()) ?? [];
  await expect.poll(() => session.phones[1]?.page.locator("body").innerText()).toContain(`${question} NL`);
  await playToTheEnd(session);
  await expect.poll(() => session.stage.locator(".podium").count()).toBe(1);
  expect(own(complaints)).toEqual([]);
});
