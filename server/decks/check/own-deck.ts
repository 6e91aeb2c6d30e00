// Checks a deck of a client's own, which may use the words of the profile without declaring them.
import { join } from "node:path";
import type { Deck } from "../../../content/schema/deck.ts";
import { languages } from "../../languages.ts";
import type { Words } from "../client/profile-words.ts";
import { namesIn } from "../read/folder.ts";
import { type ContentSource, type ReadResult, readYamlFile } from "../read/read-yaml.ts";
import { placeholdersIn } from "../tailor/placeholders.ts";
import { checkDeck } from "./deck.ts";
import { type Checked, checkedRead } from "./result.ts";

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

type Raw = { readonly languages?: unknown; readonly placeholders?: unknown };

const isRecord = (value: unknown): value is Raw & Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** The words a deck can borrow: those that have its first language, and in its languages only. */
const borrowable = (words: Words, declared: unknown): Words => {
  const spoken = Array.isArray(declared) ? languages.filter((language) => declared.includes(language)) : [];
  const [first] = Array.isArray(declared) ? declared : [];
  const within = Object.entries(words).filter(([, word]) => languages.some((language) => language === first && word[language]));
  return Object.fromEntries(
    within.map(([name, word]) => [name, Object.fromEntries(spoken.flatMap((one) => (word[one] ? [[one, word[one]]] : [])))]),
  );
};

/** A deck of one's own need not declare what the profile has: what it uses of that counts as declared. */
const declaring = (source: ContentSource, parts: readonly unknown[], words: Words): ContentSource => {
  const { value } = source;
  if (!isRecord(value)) return source;
  const own = isRecord(value.placeholders) ? value.placeholders : {};
  const used = new Set([value, ...parts].flatMap(textsIn).flatMap(placeholdersIn));
  const borrowed = Object.entries(borrowable(words, value.languages)).filter(([name]) => used.has(name) && !(name in own));
  if (borrowed.length === 0) return source;
  return { ...source, value: { ...value, placeholders: { ...own, ...Object.fromEntries(borrowed) } } };
};

const partsOf = (folder: string): readonly unknown[] =>
  namesIn(join(folder, "parts")).map((name) => {
    const read = readYamlFile(join(folder, "parts", name));
    return read.ok ? read.source.value : undefined;
  });

/** Reads a deck in a client's folder; what it uses of the profile's words counts as declared. */
export const readOwnDeck = (folder: string, words: Words): ReadResult => {
  const read = readYamlFile(join(folder, "deck.yaml"));
  return read.ok ? { ok: true, source: declaring(read.source, partsOf(folder), words) } : read;
};

/** Reads and checks a deck in a client's folder. */
export const checkOwnDeck = (folder: string, words: Words): Checked<Deck> => checkedRead(readOwnDeck(folder, words), checkDeck);
