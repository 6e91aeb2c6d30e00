// One plain colour for each color-mix(…) of the styles, for browsers that cannot mix.
import { readFileSync } from "node:fs";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
const each = ([x, y, z]: Triple, change: (value: number) => number): Triple => [change(x), change(y), change(z)];

// https://bottosson.github.io/posts/oklab/
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCones: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const encoded = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;

const labOf = (hex: string): Triple =>
  times(toLab, each(times(toCones, each([channel(hex, 1), channel(hex, 3), channel(hex, 5)], linear)), Math.cbrt));

const hexOf = (lab: Triple): string => {
  const bytes = each(
    times(
      fromCones,
      each(times(fromLab, lab), (value) => value ** 3),
    ),
    (value) => Math.round(Math.min(1, Math.max(0, encoded(value))) * 255),
  );
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

/** So much of one, the rest of the other; both as #rrggbb. */
function mixed(one: string, share: number, other: string): string {
  const [a, b] = [labOf(one), labOf(other)];
  const between = (from: number, to: number): number => from * share + to * (1 - share);
  return hexOf([between(a[0], b[0]), between(a[1], b[1]), between(a[2], b[2])]);
}

type Tokens = ReadonlyMap<string, string>;

const styles = (name: string): string => readFileSync(new URL(`./ui/${name}.css`, import.meta.url), "utf8");

/** The colours of the tokens by day, and by night over them. */
export function readTokens(): { readonly day: Tokens; readonly night: Tokens } {
  const [day = "", night = ""] = `${styles("colours")}${styles("tokens")}`.split('[data-theme="dark"]');
  const found = (text: string): readonly [string, string][] =>
    [...text.matchAll(/(--[\w-]+): (#[\da-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]);
  return { day: new Map(found(day)), night: new Map([...found(day), ...found(night)]) };
}

const operand = String.raw`(var\(--[\w-]+\)|[#\w]+)(?: ([\d.]+)%)?`;
const mix = new RegExp(String.raw`color-mix\(in \w+, ${operand}, ${operand}\)`, "g");

const named: Tokens = new Map([
  ["white", "#ffffff"],
  ["black", "#000000"],
]);
const thin = (hex: string, share: number): string =>
  `${hex}${Math.round(share * 255)
    .toString(16)
    .padStart(2, "0")}`;

/**
 * What is known when building is mixed here. Of a colour known only later and a fixed one, the fixed one thinly, which looks the same
 * where the mix stands on the other; of two known only later, the one there is more of. A breath of such a colour is a breath of grey.
 */
export function plainly(value: string, tokens: Tokens): string {
  const known = (name: string): string | undefined => named.get(name) ?? (name.startsWith("#") ? name : tokens.get(name.slice(4, -1)));
  return value.replace(mix, (_all, one: string, oneShare: string | undefined, other: string, otherShare: string | undefined) => {
    const share = shareOf(oneShare, otherShare);
    const [first, second] = [known(one), known(other)];
    if (other === "transparent") return thin(first ?? "#7f7f7f", share);
    if (first && second) return mixed(first, share, second);
    if (second && !other.startsWith("var")) return thin(second, 1 - share);
    return share >= 0.5 ? one : other;
  });
}

function shareOf(one: string | undefined, other: string | undefined): number {
  if (one !== undefined && other !== undefined) return Number(one) / (Number(one) + Number(other));
  return one === undefined ? 1 - Number(other ?? 50) / 100 : Number(one) / 100;
}
