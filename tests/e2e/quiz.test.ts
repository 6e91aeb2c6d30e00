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
  await expect.poll(() => session.stage.locator("body").innerText(), { timeout: 10_000 }).toMatch(/Which strategy choice\? EN/);
  await expect.poll(() => session.phones[1]?.page.locator("body").innerText()).toMatch(/Which strategy choice\? NL/);
  await playToTheEnd(session);
  await expect.poll(() => session.stage.locator(".podium").count()).toBe(1);
  expect(own(complaints)).toEqual([]);
});
