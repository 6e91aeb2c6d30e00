// The screens' tokens are the table of colours, and what is written on a colour can be read.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { colourTokens } from "../../client/colour-tokens.ts";
import { ink, optionColours, paper, teamColours, topicColours } from "../../server/drawing/colours.ts";

it("stands in client/ui/colours.css as it is (npm run docs)", () =>
  expect(readFileSync(new URL("../../client/ui/colours.css", import.meta.url), "utf8")).toBe(colourTokens()));

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const readable: readonly (readonly [string, string, string, number])[] = [
  ["ink on paper", ink, paper, 12],
  ...Object.entries(topicColours).map(([topic, colour]) => [`white on ${topic}`, "#ffffff", colour, 5] as const),
  ...Object.entries(teamColours).map(([look, { cloak, on }]) => [`the letters on ${look}`, on, cloak, 4.5] as const),
  ...optionColours.map(({ fill, on }, place) => [`the letter of option ${place}`, on, fill, 4.5] as const),
];

it.each(readable)("%s can be read", (_name, letters, ground, least) => expect(contrast(letters, ground)).toBeGreaterThanOrEqual(least));
