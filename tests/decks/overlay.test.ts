// An overlay changes a deck without copying it, and says precisely what no longer fits when that deck has moved on.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkPath } from "../../server/decks/check/path.ts";
import { describeError } from "../../server/decks/read/content-error.ts";
import { loadLibrary } from "../../server/decks/read/load-library.ts";
import { prepareSession } from "../../server/decks/tailor/prepare-session.ts";
import { aChoice, aContent, base, overlay } from "./a-client.ts";

const file = "clients/alpha/overlays/ours.yaml";

/** What an overlay with these changes makes of the small deck, or what is wrong with it. */
const laid = (change: object | string) => {
  const { folder, put } = aContent();
  const path = put(file, typeof change === "string" ? change : { ...overlay, ...change });
  const library = loadLibrary(folder);
  const client = library.clients.find(({ id }) => id === "alpha");
  const found = checkPath(path);
  return { deck: client?.decks.find(({ id }) => id === "alpha.ours"), client, ...found };
};

const head = `format: 1
id: ours
base: small
baseVersion: "1.2.0"
title: { en: ours, nl: van ons }
`;

describe("an overlay", () => {
  it("is a deck of its own, under the base's title and its own", () => {
    const { deck, errors, advice } = laid({});
    expect([...errors, ...advice].map(describeError)).toEqual([]);
    expect(deck).toMatchObject({ id: "alpha.ours", version: "1.2.0", title: { en: "Small · ours", nl: "Small NL · van ons" } });
    expect(deck?.cards.map(({ id }) => id)).toEqual(["first", "second", "third", "act"]);
  });

  it("adds a card behind its topic, replaces one in its place and drops one", () => {
    const { deck, errors } = laid({ add: [aChoice("new")], replace: [aChoice("second", "Other {{customers}}?")], drop: ["first"] });
    expect(errors).toEqual([]);
    expect(deck?.cards.map(({ id }) => id)).toEqual(["second", "third", "act", "new"]);
    expect(deck?.cards[0]?.text.en).toBe("Other {{customers}}?");
  });

  it("changes times, weight and difficulty, and puts an example below the explanation", () => {
    const example = { en: "As with {{the customer}} in May.", nl: "Zoals met {{the customer}} in mei." };
    const { deck, client } = laid({
      change: { first: { seconds: 90, weight: 2, difficulty: 3, example }, act: { prepareSeconds: 30, performSeconds: 45 } },
    });
    const { cards, presentation } = prepareSession({ decks: deck ? [deck] : [], languages: ["en", "nl"], client });
    expect(cards[0]).toMatchObject({ answerMs: 90_000, weight: 2, difficulty: 3 });
    expect(cards[3]).toMatchObject({ answerMs: 30_000, performMs: 45_000 });
    expect(presentation.cards.first?.nl?.explanation).toBe("Because. NL\nZoals met het lid in mei.");
  });

  it("leaves its base as it is", () => {
    const { folder, put } = aContent();
    put(file, { ...overlay, drop: ["first"] });
    expect(loadLibrary(folder).decks[0]?.cards.map(({ id }) => id)).toEqual(["first", "second", "third", "act"]);
  });
});

const planted: readonly (readonly [string, string, string])[] = [
  ["a base that is gone", "base: large", "a deck of the library"],
  ["another id than its file", "id: yours", "the file's name, ours"],
  ["a dropped card that never was", "drop: [fourth]", "a card of small 1.2.0"],
  ["a changed card that never was", "change:\n  fourth: { weight: 2 }", "a card of small 1.2.0"],
  ["a card both dropped and changed", "drop: [first]\nchange:\n  first: { weight: 2 }", "one of drop, change and replace"],
  ["a time on an assignment", "change:\n  act:\n    seconds: 30", "only fields of the format (assignment)"],
  ["a time that is no time", "change:\n  first:\n    seconds: long", "a number"],
  ["a placeholder nobody fills", "change:\n  first:\n    example: { en: '{{shoe size}}', nl: '{{promise 1}}' }", "one of"],
  ["a word too many", "colour: red", "only fields of the format"],
];

describe("an overlay with a fault", () => {
  it.each(planted)("is told once, on its line: %s", (_, lines, expected) => {
    const key = lines.split(":")[0] ?? "";
    const text = `${head
      .split("\n")
      .filter((line) => !line.startsWith(`${key}:`))
      .join("\n")}${lines}\n`;
    const { deck, errors } = laid(text);
    expect(errors.map(describeError)).toHaveLength(1);
    expect(errors[0]?.expected).toContain(expected);
    expect(deck).toBeUndefined();
    const [top = ""] = errors[0]?.path.split(/[.[]/) ?? [];
    const from = text.split("\n").findIndex((line) => line.startsWith(`${top}:`)) + 1;
    expect(errors[0]?.line).toBeGreaterThanOrEqual(from);
    expect(() => parse(text)).not.toThrow();
  });

  it("may not add a card the base has, nor replace one it never had", () => {
    expect(laid({ add: [aChoice("first")] }).errors).toMatchObject([{ path: "add[0].id", expected: "an id that small does not have" }]);
    expect(laid({ replace: [aChoice("fifth")] }).errors).toMatchObject([{ path: "replace[0].id", expected: "a card of small 1.2.0" }]);
  });

  it("says by how much an example is too long", () => {
    const example = { en: "x".repeat(300), nl: "kort" };
    const long = { ...aChoice("first"), explanation: { en: "y".repeat(500), nl: "kort" } };
    const { put } = aContent();
    put("decks/small/deck.yaml", { ...base, cards: [long] });
    const path = put(file, { ...overlay, change: { first: { example } } });
    expect(checkPath(path).errors).toMatchObject([{ path: "change.first.example.en", mend: "shorten the example by 101" }]);
  });
});

describe("an overlay whose base has moved on", () => {
  const moved = laid({
    baseVersion: "1.1.0",
    replace: [aChoice("gone")],
    drop: ["first", "lost"],
    change: { missing: { weight: 2 } },
  });

  it("plays on without what no longer fits, and says all of it", () => {
    expect(moved.errors).toEqual([]);
    expect(moved.deck?.cards.map(({ id }) => id)).toEqual(["second", "third", "act"]);
    expect(moved.advice.map(({ path, found }) => [path, found])).toEqual([
      ["baseVersion", "small is now 1.2.0"],
      ["drop[1]", '"lost"'],
      ["change.missing", '"missing"'],
      ["replace[0].id", '"gone"'],
    ]);
    expect(moved.advice[0]?.mend).toContain('write baseVersion: "1.2.0"');
  });

  it("may not add what the base now has itself", () => {
    expect(laid({ baseVersion: "1.1.0", add: [aChoice("second")] })).toMatchObject({ deck: undefined, errors: [{ path: "add[0].id" }] });
  });

  it("is told when the base is broken", () => {
    const { folder, put } = aContent();
    put("decks/small/deck.yaml", "format: 1");
    expect(checkPath(join(folder, file)).errors).toMatchObject([{ path: "base", found: "small, which does not exist or has errors" }]);
  });
});
