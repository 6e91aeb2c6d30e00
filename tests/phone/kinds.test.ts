// A phone fetches the kinds of card its session has, and loads itself anew, once, for one it is too old to know.
import { afterEach, expect, test, vi } from "vitest";
import { fetchKinds, phonePart } from "../../client/kinds/phone.ts";
import { kinds } from "../../server/kinds/wire.ts";
import type { CardKind } from "../../server/protocol/rules-types.ts";

const reload = vi.fn();
const kept = new Map<string, string>();
vi.stubGlobal("location", { reload });
vi.stubGlobal("sessionStorage", {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
});
afterEach(() => reload.mockClear());

test("has no part before it was fetched, and each of them afterwards", async () => {
  const [first] = kinds;
  if (first === undefined) throw new Error("there are kinds");
  expect(phonePart(first)).toBeUndefined();
  await fetchKinds(kinds);
  for (const kind of kinds) expect(phonePart(kind)).toBeDefined();
  expect(reload).not.toHaveBeenCalled();
});

test("loads itself anew once for a kind it does not know, and shows the others all the same", async () => {
  const newer = ["riddle" as CardKind, ...kinds];
  await fetchKinds(newer);
  await fetchKinds(newer);
  expect(reload).toHaveBeenCalledTimes(1);
  for (const kind of kinds) expect(phonePart(kind)).toBeDefined();
});
