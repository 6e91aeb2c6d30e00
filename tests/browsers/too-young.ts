// What the baseline's browsers do not know (client/baseline.ts), how it looks in a built file, and what may stay all the same.

export type TooYoung = {
  readonly name: string;
  /** Where it first came, of those that came later than the baseline. */
  readonly since: string;
  readonly looks: RegExp;
  /** Why it does no harm, and where if not everywhere. */
  readonly allowed?: { readonly files?: RegExp; readonly because: string };
};

const frameworks = { files: /^socket-/, because: "Colyseus offers these on its lists; nothing of ours asks for them." };

export const scripts: readonly TooYoung[] = [
  { name: "AbortSignal.timeout or any", since: "Chrome 103, Safari 16", looks: /AbortSignal\.(timeout|any)\b/ },
  { name: "Object.hasOwn", since: "Chrome 93", looks: /Object\.hasOwn\b/ },
  { name: "URL.canParse or parse", since: "Chrome 120, Safari 17, Firefox 115", looks: /URL\.(canParse|parse)\b/ },
  { name: "findLast", since: "Chrome 97, Firefox 104", looks: /\.findLast(Index)?\b/, allowed: frameworks },
  { name: "toSorted and its like", since: "Chrome 110, Safari 16", looks: /\.(toSorted|toReversed|toSpliced)\(/ },
  { name: "groupBy", since: "Chrome 117, Safari 17.4", looks: /\b(Object|Map)\.groupBy\b/ },
  { name: "fromAsync, withResolvers, Promise.try", since: "Chrome 119 and later", looks: /\b(fromAsync|withResolvers)\b|Promise\.try\b/ },
  { name: "structuredClone", since: "Chrome 98", looks: /\bstructuredClone\(/ },
  { name: "set operations", since: "Chrome 122, Safari 17", looks: /\.(isSubsetOf|isSupersetOf|symmetricDifference|isDisjointFrom)\(/ },
  { name: "a canvas's roundRect", since: "Chrome 99, Safari 16, Firefox 112", looks: /\.roundRect\(/ },
  {
    name: "popover",
    since: "Chrome 114, Safari 17, Firefox 125",
    looks: /popovertarget|popoverTarget|(show|hide|toggle)Popover|\bpopover:/,
  },
  { name: "inert", since: "Chrome 102, Safari 15.5, Firefox 112", looks: /\binert:/ },
  { name: "requestSubmit", since: "Safari 16", looks: /\.requestSubmit\(/ },
  { name: "checkVisibility", since: "Chrome 105, Safari 17.4", looks: /\.checkVisibility\(/ },
  { name: "crypto.randomUUID", since: "https only, which a room has not", looks: /\brandomUUID\b/ },
  { name: "a static block", since: "Chrome 94, Safari 16.4", looks: /\bstatic\{/ },
  { name: "looking behind in a pattern", since: "Safari 16.4", looks: /\(\?<[=!]/ },
  { name: "a pattern's v flag", since: "Chrome 112, Safari 17", looks: /[^\s(,=:]\/[dgimsu]*v[dgimsu]*[.,;]/ },
];

export const styles: readonly TooYoung[] = [
  { name: "color-mix", since: "Chrome 111, Safari 16.2, Firefox 113", looks: /color-mix\(/ },
  { name: "colours in wide spaces", since: "Chrome 111", looks: /\b(ok)?(lab|lch)\(|\bcolor\(|light-dark\(/ },
  { name: ":has", since: "Chrome 105, Firefox 121", looks: /:has\(/ },
  { name: "container units", since: "Chrome 105, Safari 16, Firefox 110", looks: /[\d.]cq[whib]/ },
  { name: "nesting", since: "Chrome 112, Safari 16.5, Firefox 117", looks: /[{};,]\s*&/ },
  { name: "ranges in media queries", since: "Chrome 104, Safari 16.4", looks: /@media[^{]*[<>]/ },
  { name: "transforms as properties", since: "Chrome 104", looks: /[{;](scale|rotate|translate):/ },
  { name: "layers, scopes, registered properties", since: "Chrome 99 and later", looks: /@(layer|scope|property|starting-style)\b/ },
  { name: "subgrid", since: "Chrome 117, Safari 16", looks: /subgrid/ },
  { name: "line heights as a unit", since: "Chrome 109, Safari 16.4", looks: /[\d.]r?lh\b/ },
  {
    name: "overflow: clip",
    since: "Safari 16",
    looks: /overflow(-[xy])?:clip/,
    allowed: { because: "Without it what is wider than the frame can be scrolled to, and nothing is." },
  },
  {
    name: "text-wrap",
    since: "Chrome 114, Safari 17.5, Firefox 121",
    looks: /text-wrap/,
    allowed: { because: "A title breaks less evenly." },
  },
  {
    name: "accent-color",
    since: "Chrome 93",
    looks: /accent-color/,
    allowed: { because: "Sliders and boxes are the browser's blue." },
  },
];
