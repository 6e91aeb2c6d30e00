// Files written to hurt the server are refused at once, and nothing they hold gets in.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDeckFile } from "../../server/decks/check/deck.ts";
import { readYamlText } from "../../server/decks/read/read-yaml.ts";

const LIMIT_MS = 200;
const NEARLY_MEGABYTE = 990_000;

const filled = (unit: string): string => unit.repeat(Math.floor(NEARLY_MEGABYTE / unit.length));
const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]", ..."bcdefghi"].reduce((text, letter, index) => {
  const before = String.fromCharCode("a".charCodeAt(0) + index - 1);
  return `${text}\n${letter}: &${letter} [${`*${before}, `.repeat(9)}]`;
});

const hostile: Readonly<Record<string, string>> = {
  "an alias bomb": bomb,
  "an alias to itself": "a: &a\n  b: *a",
  "brackets without end": filled("["),
  "braces without end": filled("{"),
  "lists in lists": filled("- "),
  "keys in keys": filled("? "),
  "values in values": filled(": "),
  "deep indentation": Array.from({ length: 1200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  "very many keys": Array.from({ length: 100_000 }, (_, key) => `k${key}:`).join("\n"),
  "very many empty lists": `[${filled("[],")}]`,
  "very many lines": filled("- a\n"),
  "very many documents": filled("---\na\n"),
  "a function tag": '!!js/function "function () {}"',
  "a tag of its own": "deck: !exec rm",
  "a prototype": "__proto__:\n  admin: true",
  "a prototype below": "a:\n  constructor:\n    prototype: 1",
  "a doubled key": "a: 1\na: 2",
  "two documents": "a: 1\n---\na: 2",
  "another version of YAML": "%YAML 1.1\n---\nyes: no",
};

describe("hostile YAML", () => {
  it.each(Object.entries(hostile))("is refused with under 200 ms of work: %s", (_, text) => {
    const reads = Array.from({ length: 3 }, () => {
      const before = process.threadCpuUsage();
      const { ok } = readYamlText("hostile.yaml", text);
      const { user, system } = process.threadCpuUsage(before);
      return { ok, ms: (user + system) / 1_000 };
    });
    expect(reads.map((read) => read.ok)).toEqual([false, false, false]);
    // The work of this thread and the best of three: what else the machine was doing is not the file's fault.
    expect(Math.min(...reads.map((read) => read.ms))).toBeLessThan(LIMIT_MS);
  });

  it("never reaches the prototype of everything", () => {
    readYamlText("hostile.yaml", "__proto__:\n  admin: true");
    expect(Reflect.get({}, "admin")).toBeUndefined();
  });

  it("is not even read when it is too large", () => {
    const file = join(mkdtempSync(join(tmpdir(), "wayfarer-")), "deck.yaml");
    writeFileSync(file, "a".repeat(5_000_000));
    const before = process.threadCpuUsage();
    const { errors } = checkDeckFile(file);
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(LIMIT_MS);
    expect(errors).toMatchObject([{ file, found: "5000000 bytes", expected: "at most 1000000 bytes" }]);
  });

  it("is refused when it is no text", () => {
    const file = join(mkdtempSync(join(tmpdir(), "wayfarer-")), "deck.yaml");
    writeFileSync(file, new Uint8Array([0xff, 0xfe, 0x00, 0x01]));
    expect(checkDeckFile(file).errors).toMatchObject([{ file, expected: "a readable UTF-8 text file" }]);
  });

  it.each(["", "just words", "42", "- a\n- b", "null", "true", "{}", "[]"])("is an error, not a crash: %j", (text) => {
    const file = join(mkdtempSync(join(tmpdir(), "wayfarer-")), "deck.yaml");
    writeFileSync(file, text);
    const { content, errors } = checkDeckFile(file);
    expect(content).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
  });
});
