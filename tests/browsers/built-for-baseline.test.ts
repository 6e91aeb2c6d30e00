// The guard of the baseline: the files that the pages load hold nothing that the oldest browsers we serve do not know.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { scripts, styles, type TooYoung } from "./too-young.ts";

const built = resolve(import.meta.dirname, "../../dist/client");

/** What the pages load, now or later; the folder keeps files of earlier builds too. */
function loaded(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const follow = (text: string): void => {
    for (const [name] of text.matchAll(/[\w-]+-[\w-]{8}\.(js|css)\b/g)) {
      if (found.has(name)) continue;
      const content = readFileSync(join(built, "assets", name), "utf8");
      found.set(name, content);
      follow(content);
    }
  };
  for (const page of ["phone", "stage", "console"]) follow(readFileSync(join(built, page, "index.html"), "utf8"));
  return found;
}

/** Without what stands behind a question to the browser, which answers it itself. */
function unasked(css: string): string {
  const at = css.indexOf("@supports");
  if (at < 0) return css;
  let depth = 0;
  for (let end = css.indexOf("{", at); end < css.length; end++) {
    if (css[end] === "{") depth++;
    if (css[end] === "}" && --depth === 0) return css.slice(0, at) + unasked(css.slice(end + 1));
  }
  throw new Error("a block that does not end");
}

const faultsIn = (name: string, text: string, list: readonly TooYoung[]): readonly string[] =>
  list
    .filter(({ looks, allowed }) => looks.test(text) && !(allowed !== undefined && (allowed.files ?? /./).test(name)))
    .map((one) => `${name}: ${one.name} (${one.since}): …${one.looks.exec(text)?.[0]}…`);

/** A height in dvh must have one in vh before it, of the same property in the same rule. */
const bareHeights = (css: string): readonly string[] =>
  [...css.matchAll(/\{([^{}]*\ddvh[^{}]*)\}/g)].flatMap(([, body = ""]) => {
    const lines = body.split(";").map((line) => line.split(":"));
    const isPlain = (property: string | undefined, before: number) =>
      lines.slice(0, before).some(([name, value = ""]) => name === property && /\dvh/.test(value));
    return lines.flatMap(([name, value = ""], at) => (/\ddvh/.test(value) && !isPlain(name, at) ? [`${name}:${value}`] : []));
  });

const files = loaded();
const ending = (suffix: string) => [...files].filter(([name]) => name.endsWith(suffix));

it("reads what the pages load: phone, stage, console, board and socket", () => {
  const names = [...files.keys()].join(" ");
  for (const part of ["phone-", "stage-", "console-", "board-", "socket-", "base-"]) expect(names).toContain(part);
});

it("no script asks a browser for what it may not have", () => {
  expect(ending(".js").flatMap(([name, text]) => faultsIn(name, text, scripts))).toEqual([]);
});

it("no style counts on what a browser may not know", () => {
  expect(ending(".css").flatMap(([name, text]) => faultsIn(name, unasked(text), styles))).toEqual([]);
});

it("heights that follow a phone's bars have one that does not before them, and queries of a container one of the screen", () => {
  for (const [name, css] of ending(".css")) {
    expect(bareHeights(css), name).toEqual([]);
    expect(css.split("@supports not (container-type").length, name).toBe(css.split("@container").length);
  }
});

it("sees what it looks for", () => {
  expect(faultsIn("a.js", "fetch(a,{signal:AbortSignal.timeout(6e3)})", scripts)).toHaveLength(1);
  expect(faultsIn("a.js", "e.findLastIndex(t),/(?<=a)b/.test(c),/[a&&b]/v.test(c)", scripts)).toHaveLength(3);
  expect(faultsIn("a.css", unasked(".a{color:red}@supports (x:y){.a{@media (a){b:c}}}.b{scale:.9}.c:has(d){e:f}"), styles)).toHaveLength(2);
  expect(
    faultsIn("a.css", unasked("@supports (color:color-mix(in oklab, red, red)){.a{color:color-mix(in oklab, red, red)}}"), styles),
  ).toEqual([]);
  expect(bareHeights(".a{height:100dvh}.b{height:100vh;height:100dvh}")).toEqual(["height:100dvh"]);
});
