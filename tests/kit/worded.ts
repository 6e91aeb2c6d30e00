// Finds what people can read or hear that comes from no table of words, on screens shown in the long language of the gallery.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import { languages, spoken } from "../../server/languages.ts";
import { LONG } from "./gallery.ts";
import { allSamples } from "./played.ts";

/** Runs inside a page: every text and accessible name with letters outside the brackets. */
export function outsideWords(): string[] {
  const found = new Set<string>();
  const told = [
    "aria-label",
    "aria-valuetext",
    "aria-description",
    "aria-roledescription",
    "aria-placeholder",
    "alt",
    "title",
    "placeholder",
    "label",
  ];
  const look = (text: string): void => {
    let rest = text;
    for (let before = ""; before !== rest; ) {
      before = rest;
      rest = rest.replace(/\[[^[\]]*\]/g, "\n");
    }
    if (/\p{L}/u.test(rest)) found.add(rest.trim());
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) for (const name of told) look(node.getAttribute(name) ?? "");
    else if (!node.parentElement?.closest("script, style, time")) look(node.nodeValue ?? "");
  }
  if (!document.body.textContent?.includes("[")) found.add("not one word from a table");
  return [...found];
}

/** Every text in some data. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

/** What stands in quotation marks in a file. */
function* literalsIn(node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  const { type, value, cooked } = node as { type?: unknown; value?: unknown; cooked?: unknown };
  if (type === "StringLiteral" && typeof value === "string") yield value;
  if (type === "TemplateElement" && typeof cooked === "string") yield cooked;
  for (const part of Object.values(node)) yield* literalsIn(part);
}

/** Words and single spaces; addresses are codes. */
const plain = (text: string): string =>
  text
    .replace(/https?:\S*/g, "")
    .replace(/[^\p{L}\p{M}'’]+/gu, " ")
    .trim();

/** What the gallery shows of people and decks: names, cards and answers are written by others, and stand in no table. */
function writtenByOthers(): readonly string[] {
  const root = join(import.meta.dirname, "../..");
  const literals = globSync("tests/gallery/*.{ts,tsx}", { cwd: root }).flatMap((name) => {
    const text = readFileSync(join(root, name), "utf8");
    return [...literalsIn(parseSync(text, { syntax: "typescript", tsx: name.endsWith("x") }))];
  });
  // Names in a row.
  const names = literals.filter((text) => /^(\p{Lu}\p{L}+ ){5,}/u.test(text)).flatMap((text) => text.split(" "));
  const title = /<title>(.*)<\/title>/.exec(readFileSync(join(root, "client/phone/index.html"), "utf8"))?.[1] ?? "";
  const codes = [...languages, LONG].flatMap((code) => [code, code.toUpperCase()]);
  return [title, ...codes, ...languages.map((code) => spoken[code].name), ...literals, ...names, ...textsIn(allSamples())];
}

const others = ["", ...writtenByOthers().map((text) => ` ${plain(text)} `), ""].join("\n");
/** One word is a whole text of theirs; several may be a part of one, and what is long may have been cut short. */
const isOthers = (text: string): boolean => {
  if (text.length < 2) return true;
  if (text.length > 20) return others.includes(` ${text}`);
  return others.includes(text.includes(" ") ? ` ${text} ` : `\n ${text} \n`);
};
const phrasesIn = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}'’ ]+/u).map(plain);

/** Of what was found outside of brackets, what nobody else has written. */
export const unworded = (found: readonly string[]): readonly string[] =>
  found.filter((text) => text.split("\n").some((part) => !isOthers(plain(part)) && !phrasesIn(part).every(isOthers)));

/** Runs inside a page: words of ours that are cut short, as names may be. */
export function cutWords(): string[] {
  const isCut = (element: Element): boolean =>
    getComputedStyle(element).textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth + 1;
  return [...document.querySelectorAll("body *")]
    .filter((one) => isCut(one) && one.textContent?.includes("["))
    .map((one) => `“${one.textContent}” is cut`);
}
