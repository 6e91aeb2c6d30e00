// Who cannot see the bar hears half time once and ten seconds once, and not both in one breath.
import { expect, it } from "vitest";
import { callsAt } from "../../client/phone/parts/use-time-calls.ts";

it.each([
  [90_000, [45_000, 10_000]],
  [30_000, [15_000, 10_000]],
  [24_000, [10_000]],
  [16_000, [10_000]],
  [12_000, []],
  [0, []],
])("of %d ms calls at %j ms before the end", (totalMs, calls) => {
  expect(callsAt(totalMs)).toEqual(calls);
});
