// Turns parsed YAML into plain values, refusing whatever is no map, list, text, number or truth, and every key that is dangerous or doubled.
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Complaint, ContentPath, Fault } from "./content-error.ts";

/** A fault and the offset in the text it is at. */
type PlacedFault = Fault & { readonly offset: number };

const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

type Plain = { readonly value: unknown; readonly faults: readonly PlacedFault[] };

const offsetOf = (node: unknown): number => (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0);

const keyFault = (pair: Pair, seen: ReadonlySet<string>): Complaint | undefined => {
  const key = isScalar(pair.key) ? pair.key.value : undefined;
  if (typeof key !== "string")
    return { found: "a key that is no text", expected: "a name as key", mend: "write a name, or put it in quotes" };
  if (forbiddenKeys.has(key)) return { found: `the key ${key}`, expected: "a key of the format", mend: "remove it" };
  if (seen.has(key)) return { found: `${key} a second time`, expected: "every key once", mend: `remove one of the two, or rename it` };
  return undefined;
};

/** Walks one document; every fault is collected, so that an author sees them all at once. */
export const toPlain = (root: Node | null): Plain => {
  const faults: PlacedFault[] = [];

  const fromMap = (map: YAMLMap, path: ContentPath): Record<string, unknown> => {
    const plain: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const pair of map.items) {
      const fault = keyFault(pair, seen);
      if (fault) faults.push({ ...fault, path, offset: offsetOf(pair.key) });
      const key = String(isScalar(pair.key) ? pair.key.value : "");
      if (!fault) plain[key] = from(pair.value, [...path, key]);
      seen.add(key);
    }
    return plain;
  };

  const from = (node: unknown, path: ContentPath): unknown => {
    if (isMap(node)) return fromMap(node, path);
    if (isSeq(node)) return node.items.map((item, index) => from(isPair(item) ? item.value : item, [...path, index]));
    if (isScalar(node)) return node.value;
    return undefined;
  };

  return { value: from(root, []), faults };
};
