// The map under the game must be indistinguishable from a copied one, whatever is done to it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { put } from "../../server/rules/layered-map.ts";

test("S2 Q5 a map built by changes reads like a copied one, and older versions stay as they were", () => {
  const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }).map(String), fc.integer()), { maxLength: 200 });
  fc.assert(
    fc.property(changes, (list) => {
      let layered: ReadonlyMap<string, number> = new Map();
      let copied = new Map<string, number>();
      const versions: [ReadonlyMap<string, number>, [string, number][]][] = [];
      for (const [key, value] of list) {
        layered = put(layered, key, value);
        copied = new Map(copied).set(key, value);
        versions.push([layered, [...copied]]);
      }
      for (const [version, entries] of versions) {
        expect([...version]).toEqual(entries);
        expect(version.size).toBe(entries.length);
        expect([...version.keys()]).toEqual(entries.map(([key]) => key));
        for (const [key, value] of entries) expect(version.get(key)).toBe(value);
        expect(version.has("missing")).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
