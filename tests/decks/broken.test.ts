// Every rule of the format has a file in broken/ that breaks it once; each is told exactly once, on the right line.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkPath } from "../../server/decks/check/path.ts";
import { describeError } from "../../server/decks/read/content-error.ts";

const folder = fileURLToPath(new URL("broken/", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

/** Each file says in its first line what is expected there, and marks the line of the fault. */
const planted = (text: string): { readonly expected: string; readonly line: number } => ({
  expected: text.split("\n")[0]?.replace("# expects: ", "") ?? "",
  line: text.split("\n").findIndex((line) => line.includes("# <- here")) + 1,
});

describe("a planted fault", () => {
  it.each(files)("is told with its line: %s", (name) => {
    const { expected, line } = planted(readFileSync(`${folder}${name}`, "utf8"));
    const { errors } = checkPath(`${folder}${name}`);
    expect(errors.map(describeError)).toHaveLength(1);
    const [error] = errors;
    expect(error?.file).toBe(`${folder}${name}`);
    expect(error?.expected).toContain(expected);
    expect(error?.line).toBe(line);
    expect(error?.found).not.toBe("");
    expect(error?.mend).not.toBe("");
  });

  it("is told in the part it stands in", () => {
    const { errors, decks } = checkPath(`${folder}in-parts`);
    expect(decks).toBe(0);
    expect(errors.map((error) => [error.file, error.line, error.path]).sort()).toEqual([
      [`${folder}in-parts/parts/second.yaml`, 2, "[0].kind"],
      [`${folder}in-parts/parts/third.yaml`, 1, "(whole file)"],
    ]);
  });

  it("does not hide the faults of other cards", () => {
    const { errors } = checkPath(`${folder}several`);
    expect(errors.map((error) => error.line).sort((a, b) => a - b)).toEqual([3, 21, 43]);
  });
});
