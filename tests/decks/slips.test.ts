// Slips every author makes: each is told where it was made, in words that say how to mend it.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkPath } from "../../server/decks/check/path.ts";
import { runDeckCommand } from "../../server/decks/cli.ts";
import { starterDeck } from "../../server/decks/commands/new-deck.ts";
import { loadLibrary } from "../../server/decks/read/load-library.ts";

const shipped = fileURLToPath(new URL("../../content", import.meta.url));
const folder = (): string => mkdtempSync(join(tmpdir(), "wayfarer-slips-"));

const run = async (...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> => {
  const lines: string[] = [];
  const code = await runDeckCommand(args, (line) => lines.push(line));
  return { code, text: lines.join("\n") };
};

/** A deck of five cards in a folder, with one slip in its text. */
const deckWith = (change: (text: string) => string): string => {
  const at = join(folder(), "first-steps");
  mkdirSync(at);
  writeFileSync(join(at, "deck.yaml"), change(starterDeck("first-steps")));
  return at;
};

const textLine = /^( +)en: (.+)$/m;
const withFirstText = (text: string) => (deck: string) => deck.replace(textLine, `$1en: ${text}`);
const lineOfFirstText =
  starterDeck("first-steps")
    .split("\n")
    .findIndex((line) => textLine.test(line)) + 1;

describe("a slip in a text", () => {
  it.each([
    ["a quote left open", '"A customer waits', "a quote that is opened here", "at the end of the text"],
    ["a single quote left open", "'A customer waits", "a quote that is opened here", "at the end of the text"],
    [
      "an apostrophe at its start",
      "'s Morgens is het druk",
      "a quote that is opened here",
      "begins with an apostrophe goes in double quotes",
    ],
    ["an apostrophe in single quotes", "'That's how it is'", "cannot stand here", "with an apostrophe or quotes in it in double quotes"],
    ["a dash at its start", "- waits", "cannot stand here", "begins with a dash in quotes"],
    ["a colon in it", "A customer: waits", "a second “: ” in one field", "holds “: ” in quotes"],
    ["a backslash in it", '"C:\\Docs"', "a backslash in double quotes", "write two of them"],
    ["nothing but a remark", "# waits", "nothing", "write a text here"],
    ["braces without quotes", "{{customer}} waits", "begins with {{", "put it in quotes"],
    ["one brace", '"A {customer} waits"', "{customer}", "double the braces"],
    ["HTML", "A <b>customer</b> waits", "<b>", "without HTML"],
    ["an entity", "Coffee &amp; tea", "&amp;", "without HTML"],
    ["a sign that turns text round", "A \u202Ecustomer waits", "U+202E", "delete it"],
    ["a sign without width", "A cus\u200Btomer waits", "U+200B", "delete it"],
    ["the same, escaped", '"A cus\\u200Btomer waits"', "U+200B", "delete it"],
  ])("is told on its line, once: %s", (_, text, found, mend) => {
    const { errors } = checkPath(deckWith(withFirstText(text)));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ line: lineOfFirstText, found: expect.stringContaining(found), mend: expect.stringContaining(mend) });
  });

  it("is none in a picture of several signs, and in a text of several lines in quotes", () => {
    expect(checkPath(deckWith(withFirstText("A family 👩‍👩‍👧 waits"))).errors).toEqual([]);
    expect(checkPath(deckWith(withFirstText('"A customer\n      waits at the desk"'))).errors).toEqual([]);
  });

  it("is Dutch that is English still", () => {
    const same = "{ en: Who waits at the desk today?, nl: Who waits at the desk today? }";
    const at = deckWith((deck) => deck.replace(/title: .*/, `title: ${same}`));
    expect(checkPath(at).advice).toMatchObject([{ path: "title.nl", found: "the same words as in en" }]);
  });
});

describe("a file nobody reads", () => {
  it("is a part that is not listed", () => {
    const at = deckWith((deck) => deck);
    mkdirSync(join(at, "parts"));
    writeFileSync(join(at, "parts", "more.yaml"), "[]");
    expect(checkPath(at).advice).toMatchObject([{ found: "parts/more.yaml, which is not listed" }]);
  });

  it.each(["deck.yml", "Deck.yaml"])("is a %s, given by its folder", (name) => {
    const at = deckWith((deck) => deck);
    renameSync(join(at, "deck.yaml"), join(at, name));
    expect(checkPath(at).errors).toMatchObject([{ file: join(at, name), mend: "rename it to deck.yaml" }]);
  });

  it("is a deck.yml, given by itself", () => {
    const file = join(
      deckWith((deck) => deck),
      "deck.yml",
    );
    renameSync(file.replace("yml", "yaml"), file);
    expect(checkPath(file)).toMatchObject({ decks: 0, errors: [{ file, mend: "rename it to deck.yaml" }] });
  });

  it("is a profile.yml, told instead of what its decks then lack", () => {
    const content = folder();
    cpSync(shipped, content, { recursive: true });
    const own = join(content, "clients", "slot-en-ketting");
    renameSync(join(own, "profile.yaml"), join(own, "profile.yml"));
    expect(checkPath(own).errors).toMatchObject([{ file: join(own, "profile.yml"), mend: "rename it to profile.yaml" }]);
  });

  it("is a board or an overlay that ends in .yml", () => {
    const content = folder();
    cpSync(shipped, content, { recursive: true });
    renameSync(join(content, "boards", "sprint.yaml"), join(content, "boards", "sprint.yml"));
    const overlays = join(content, "clients", "slot-en-ketting", "overlays");
    writeFileSync(join(overlays, "more.yml"), "format: 1");
    const told = loadLibrary(content).errors.map(({ file, mend }) => [file, mend]);
    expect(told).toEqual([
      [join(content, "boards", "sprint.yml"), "rename it to sprint.yaml"],
      [join(overlays, "more.yml"), "rename it to more.yaml"],
    ]);
  });
});

describe("a board", () => {
  const board = (change: (text: string) => string) => {
    const file = join(folder(), "sprint.yaml");
    writeFileSync(file, change(readFileSync(join(shipped, "boards", "sprint.yaml"), "utf8")));
    return checkPath(file).errors;
  };

  it("without a finish is told what makes one", () =>
    expect(board((text) => text.replace(/kind: finish/, "kind: milestone\n    next: nowhere"))).toContainEqual(
      expect.objectContaining({ found: "no finish", mend: expect.stringContaining("take its next: away") }),
    ));

  it("that misses a next is told which space needs none", () =>
    expect(board((text) => text.replace(/kind: finish/, "kind: milestone"))).toMatchObject([
      { mend: expect.stringContaining("kind: finish and has none") },
    ]));
});

describe("a missing logo", () => {
  it("costs a client its logo and nothing else", () => {
    const content = folder();
    cpSync(shipped, content, { recursive: true });
    const own = join(content, "clients", "slot-en-ketting");
    const profile = readFileSync(join(own, "profile.yaml"), "utf8").replace(/^logo:.*\n/m, "");
    writeFileSync(join(own, "profile.yaml"), `${profile}\nlogo: gone.svg\n`);
    const { clients, errors } = loadLibrary(content);
    expect(errors).toMatchObject([{ found: "gone.svg, which does not exist" }]);
    expect(clients.map(({ id, presentation }) => [id, presentation.logo])).toEqual([["slot-en-ketting", undefined]]);
  });
});

describe("the commands", () => {
  it("check what has a bare name", async () => {
    expect(await run("check", "warm-up")).toMatchObject({ code: 0, text: expect.stringContaining("1 deck with 5 cards") });
    expect(await run("check", "sprint")).toMatchObject({ code: 0, text: expect.stringContaining("1 board in order") });
    expect(await run("check", "slot-en-ketting")).toMatchObject({ code: 0 });
  });

  it("print into a folder that is not there yet, and say what cannot be written", async () => {
    const at = folder();
    const out = join(at, "not", "yet", "warm-up.pdf");
    expect(await run("print", "warm-up", "--out", out)).toMatchObject({ code: 0 });
    expect(existsSync(out)).toBe(true);
    writeFileSync(join(at, "file"), "");
    expect(await run("print", "warm-up", "--out", join(at, "file", "warm-up.pdf"))).toMatchObject({
      code: 1,
      text: expect.stringContaining("cannot be written"),
    });
  });
});
