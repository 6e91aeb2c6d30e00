// The table of colours as the tokens of the screens: `npm run docs` writes client/ui/colours.css with it.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as house from "../server/drawing/colours.ts";
import { optionMark } from "../server/drawing/option-marks.ts";

const { paper, raised, sunk, line, ink, accent, right } = house;

/** By name, in the order they are written. */
const tokens = (): readonly (readonly [name: string, colour: string])[] => [
  ...Object.entries({ paper, "paper-raised": raised, "paper-sunk": sunk, line, ink, "ink-soft": house.inkSoft, accent }),
  ...Object.entries({ right, "right-wash": house.rightWash }),
  ...Object.entries(house.topicColours).map(([topic, colour]) => [`topic-${topic}`, colour] as const),
  ...Object.entries(house.teamColours).flatMap(([look, { cloak, on }]) => [
    [`team-${look}`, cloak] as const,
    [`on-team-${look}`, on] as const,
  ]),
  ...house.optionColours.flatMap(({ fill, on }, place) => {
    const name = optionMark(place).letter.toLowerCase();
    return [[`option-${name}`, fill] as const, [`on-option-${name}`, on] as const];
  }),
];

/** The text of the file. */
export const colourTokens = (): string =>
  `/* Written by client/colour-tokens.ts out of server/drawing/colours.ts; npm run docs writes it anew. */\n:root {\n${tokens()
    .map(([name, colour]) => `  --${name}: ${colour};\n`)
    .join("")}}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL("./ui/colours.css", import.meta.url), colourTokens());
