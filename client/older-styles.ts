// Writes beside each style that is younger than the baseline one that older browsers understand, so that nobody has to remember it.
import type { AtRule, Declaration, Plugin, Rule } from "postcss";
import { plainly, readTokens } from "./plain-colours.ts";

type NewSupports = (params: string) => AtRule;

const knowsMixes = "(color: color-mix(in oklab, red, red))";
const dark = '[data-theme="dark"]';

/** Whoever asks by hand has a plainer style of their own. */
const isAsked = ({ parent }: Declaration): boolean => {
  const around = parent?.parent;
  return around?.type === "atrule" && (around as AtRule).name === "supports";
};

const onlyWith = (rule: Rule, declaration: Declaration): Rule => rule.clone({ nodes: [] }).append(declaration);

/** The younger declaration moves behind a question, because one with a variable in it is never found wrong in time to fall back. */
function withoutMix(mixed: Declaration, tokens: ReturnType<typeof readTokens>, supports: NewSupports): void {
  const rule = mixed.parent as Rule;
  const [byDay, byNight] = [plainly(mixed.value, tokens.day), plainly(mixed.value, tokens.night)];
  const always = rule.selector.includes(dark) ? byNight : byDay;
  rule.after(supports(knowsMixes).append(onlyWith(rule, mixed.clone())));
  if (always !== byNight) {
    const night = onlyWith(rule, mixed.clone({ value: byNight }));
    night.selectors = rule.selectors.map((one) => (one === ":root" ? dark : `${dark} ${one}`));
    rule.after(supports(`not ${knowsMixes}`).append(night));
  }
  mixed.value = always;
}

/** Letters on the phone are 17 px where a media query counts 16, and beside a sheet there is the frame. */
const MEDIA_PER_CONTAINER = 1.1;

function withoutContainer(query: AtRule, supports: NewSupports): void {
  const width = /^\w+ \(max-width: ([\d.]+)em\)$/.exec(query.params)?.[1];
  if (width === undefined) throw query.error("client/older-styles.ts knows no query of the screen that stands for this one.");
  const media = query.clone({ name: "media", params: `(max-width: ${(Number(width) * MEDIA_PER_CONTAINER).toFixed(2)}em)` });
  query.before(supports("not (container-type: inline-size)").append(media));
}

export const olderStyles = (): Plugin => ({
  postcssPlugin: "older-styles",
  OnceExit(root, { AtRule }) {
    const supports: NewSupports = (params) => new AtRule({ name: "supports", params, nodes: [] });
    const mixes: Declaration[] = [];
    root.walkDecls((declaration) => {
      const { value } = declaration;
      if (/\ddvh\b/.test(value)) declaration.cloneBefore({ value: value.replaceAll("dvh", "vh") });
      if (value.includes("color-mix(") && !isAsked(declaration)) mixes.push(declaration);
    });
    const tokens = readTokens();
    // From the last to the first, so that those of one rule keep their order behind it.
    for (const mixed of mixes.reverse()) withoutMix(mixed, tokens, supports);
    root.walkAtRules("container", (query) => withoutContainer(query, supports));
  },
});
