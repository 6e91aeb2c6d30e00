// Phones tell after the stage, and never wait for a picture that nobody shows.
import { expect, it } from "vitest";
import { heldMs } from "../../client/view/held.ts";
import type { PublicState } from "../../server/protocol/views.ts";
import { me, state, turnAt } from "../gallery/phone-fixtures.ts";

const nowMs = 1_000_000;
const showing = { pictureUntilMs: nowMs + 1_900 };
const rolling = turnAt({ step: "roll" });
const arrived = { ...turnAt({ step: "arrived", die: 4 }), ...showing };

const held = (shown: PublicState | undefined, next: PublicState, atMs: number) =>
  heldMs({ state: shown, me: undefined }, { state: next, me: undefined }, atMs);

it("holds what a roll brought until the stage has shown it", () => {
  expect(held(rolling, arrived, nowMs)).toBe(1_900);
  expect(held(rolling, { ...turnAt({ step: "roll", number: 6 }), ...showing }, nowMs)).toBe(1_900);
  expect(held(state({ phase: "standings" }), { ...state({ phase: "ended", winners: ["t1"] }), ...showing }, nowMs)).toBe(1_900);
});

it("follows at once when the picture is over, when there is no stage, and on the first state", () => {
  expect(held(rolling, arrived, nowMs + 1_900)).toBe(0);
  expect(held(rolling, { ...arrived, pictureUntilMs: 0 }, nowMs)).toBe(0);
  expect(held(undefined, arrived, nowMs)).toBe(0);
});

it("holds nothing that people have to answer, and nothing that is no news", () => {
  expect(held(rolling, state({ phase: "round", ...showing }), nowMs)).toBe(0);
  expect(held(arrived, { ...arrived, connected: 3 }, nowMs)).toBe(0);
});

it("never holds for long, whatever a clock says", () => {
  expect(held(rolling, { ...arrived, pictureUntilMs: nowMs + 3_600_000 }, nowMs)).toBeLessThan(10_000);
});

it("S3 lets nobody wait who has just come in, whatever the stage shows meanwhile", () => {
  const outside = { state: rolling, me: me({ joined: false }) };
  expect(heldMs(outside, { state: arrived, me: me({}) }, nowMs)).toBe(0);
  expect(heldMs(outside, { ...outside, state: arrived }, nowMs)).toBe(1_900);
});
