// A whole board game, from the first link to the podium.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Complaints, expectAccessible } from "./people.ts";
import { closeHouse, type House, host, introduced, openHouse, own, playToTheEnd } from "./workshop.ts";

let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => closeHouse(house));

it("S1 S2 S3 S6 B1 B2 B12 the board game, in English and in Dutch at once", async () => {
  const complaints: Complaints = [];
  const session = await host(house, "Board game", complaints);
  expect(await session.phones[1]?.page.locator("html").getAttribute("lang")).toBe("nl");
  for (const page of [session.trainer.page, session.stage, ...session.phones.map((phone) => phone.page)])
    await expectAccessible(page, page.url());
  await introduced(session);
  await expect.poll(() => session.stage.locator("canvas").count(), { timeout: 20_000 }).toBe(1);
  await playToTheEnd(session);
  await expect.poll(() => session.stage.locator(".podium").count()).toBe(1);
  await expect.poll(() => session.phones[3]?.page.locator("body").innerText()).toMatch(/gewonnen|overwinning|reis is voorbij/);
  expect(own(complaints)).toEqual([]);
});
