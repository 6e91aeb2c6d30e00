// The lockfile is written for every machine: what another platform needs is in it, so that no install there rewrites it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };
const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

test("every optional package of every package is locked, macOS and Windows among them", () => {
  const places = Object.keys(packages);
  const wanted = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
  expect(wanted.filter((name) => /darwin-arm64|win32-x64/.test(name)).length).toBeGreaterThan(6);
  expect(wanted.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
});
