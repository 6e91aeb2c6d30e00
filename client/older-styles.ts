// Writes beside each style that is younger than the baseline one that older browsers understand, so that nobody has to remember it.
import type { AtRule, Declaration, Plugin, Rule } from "postcss";

const color = String.raw`(var\(--[\w-]+\)|[#\w]+)(?: ([\d.]+)%)?`;
const mix = new RegExp(String.raw`color-mix\(in \w+, ${color}, ${color}\)`, "g");
const knowsMixes = "(color: color-mix(in oklab, red, red))";

/** What a mix is mostly made of. A breath of colour on nothing becomes a breath of grey, which shows on light and dark. */
const plain = (_all: string, one: string, oneShare: string | undefined, other: string, otherShare: string | undefined): string => {
  const share = oneShare === undefined ? 100 - Number(otherShare ?? 50) : Number(oneShare);
  const [most, rest, part] = share >= 50 ? [one, other, share] : [other, one, 100 - share];
  return most === "transparent"
    ? `rgb(127 127 127 / ${Math.round((100 - part) * 1.5)}%)`
    : rest === "transparent" && part < 50
      ? rest
      : most;
};

/** Whoever asks by hand has a plainer style of their own. */
const isAsked = ({ parent }: Declaration): boolean => {
  const around = parent?.parent;
  return around?.type === "atrule" && (around as AtRule).name === "supports";
};

/** The younger declaration moves behind a question, because one with a variable in it is never found wrong in time to fall back. */
function withoutMix(mixed: Declaration, supports: (params: string) => AtRule): void {
  const rule = mixed.parent as Rule;
  mixed.cloneBefore({ value: mixed.value.replace(mix, plain) });
  const younger = supports(knowsMixes);
  younger.append(rule.clone({ nodes: [] }).append(mixed.clone()));
  rule.after(younger);
  mixed.remove();
}

/** Letters on the phone are 17 px where a media query counts 16, and beside a sheet there is the frame. */
const MEDIA_PER_CONTAINER = 1.1;

function withoutContainer(query: AtRule, supports: (params: string) => AtRule): void {
  const width = /^\w+ \(max-width: ([\d.]+)em\)$/.exec(query.params)?.[1];
  if (width === undefined) throw query.error("client/older-styles.ts knows no query of the screen that stands for this one.");
  const media = query.clone({ name: "media", params: `(max-width: ${(Number(width) * MEDIA_PER_CONTAINER).toFixed(2)}em)` });
  query.before(supports("not (container-type: inline-size)").append(media));
}

export const olderStyles = (): Plugin => ({
  postcssPlugin: "older-styles",
  OnceExit(root, { AtRule }) {
    const supports = (params: string): AtRule => new AtRule({ name: "supports", params, nodes: [] });
    const mixes: Declaration[] = [];
    root.walkDecls((declaration) => {
      const { value } = declaration;
      if (/\ddvh\b/.test(value)) declaration.cloneBefore({ value: value.replaceAll("dvh", "vh") });
      if (value.includes("color-mix(") && !isAsked(declaration)) mixes.push(declaration);
    });
    // From the last to the first, so that those of one rule keep their order behind it.
    for (const mixed of mixes.reverse()) withoutMix(mixed, supports);
    root.walkAtRules("container", (query) => withoutContainer(query, supports));
  },
});
