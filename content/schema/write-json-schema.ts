// Writes the JSON Schemas that let an editor complete and check decks, boards, profiles and overlays while somebody types.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { boardSchema } from "./board.ts";
import { cardListSchema } from "./cards/registry.ts";
import { deckSchema } from "./deck.ts";
import { overlaySchema } from "./overlay.ts";
import { profileSchema } from "./profile.ts";

const roots = {
  "deck.schema.json": deckSchema,
  "cards.schema.json": cardListSchema,
  "board.schema.json": boardSchema,
  "profile.schema.json": profileSchema,
  "overlay.schema.json": overlaySchema,
};

/** The text of every generated file, by its name in this folder. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(roots).map(([name, schema]) => [
      name,
      `${JSON.stringify({ title: name, ...z.toJSONSchema(schema, { io: "input", reused: "ref" }) }, undefined, 2)}\n`,
    ]),
  );

/** Writes them all, and says which. */
export const writeJsonSchemas = (): readonly string[] =>
  [...jsonSchemas()].map(([name, text]) => {
    writeFileSync(new URL(name, import.meta.url), text);
    return `content/schema/${name}`;
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of writeJsonSchemas()) console.log(`wrote ${name}`);
}
