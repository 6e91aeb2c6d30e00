// How well text can be read on a colour, by the contrast of WCAG 2: a client's accent must carry white or ink.

/** The colours of text on an accent: white, and the ink of the house. */
const inks = { white: "#FFFFFF", ink: "#22303C" } as const;
/** The least contrast of text on an accent. */
export const CONTRAST_MIN = 4.5;

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1, no difference, to 21, black on white. Colours are written as #RRGGBB. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** The better contrast of white or ink on a colour. */
export const textContrast = (accent: string): number => Math.max(contrast(accent, inks.white), contrast(accent, inks.ink));

const darker = (hex: string, share: number): string =>
  `#${channels(hex)
    .map((value) =>
      Math.floor(value * share * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;

/** The nearest darker shade that carries white text. */
export const readableShade = (accent: string): string => {
  let shade = accent;
  for (let share = 1; contrast(shade, inks.white) < CONTRAST_MIN && share > 0; share -= 0.02) shade = darker(accent, share);
  return shade;
};
