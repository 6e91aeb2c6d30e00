// The client on every screen: its logo and name on a small plate of paper, with its colour as the edge.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { inOneOf } from "../../server/languages.ts";
import { type ShownClient, shownClient } from "./terms.ts";
import { language } from "./words.ts";

/** The name in this screen's language, else in any. */
export const clientName = ({ name }: ShownClient): string => inOneOf(name, language.value) ?? "";

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Where white and the house's ink read equally well. */
const EVEN = 0.236;

/** `--brand` and the text colour that can be read on it, for a style; nothing without a colour. Never over a team's own. */
export const brandColours = (whose: ShownClient | undefined): Readonly<Record<`--${string}`, string>> => {
  const accent = whose?.accent;
  if (accent === undefined) return {};
  return { "--brand": accent, "--on-brand": luminance(accent) > EVEN ? "var(--on-light)" : "var(--on-dark)" };
};

/** Nothing where nobody in particular plays. Sizes follow the surrounding type. */
export function Brand(): JSX.Element | null {
  const whose = shownClient.value;
  const [broken, setBroken] = useState<string>();
  if (whose === undefined) return null;
  const { logo } = whose;
  return (
    <p class="brand" style={brandColours(whose)}>
      {logo !== undefined && logo !== broken && <img class="brand-logo" src={logo} alt="" onError={() => setBroken(logo)} />}
      <span class="brand-name" translate={false}>
        {clientName(whose)}
      </span>
    </p>
  );
}
