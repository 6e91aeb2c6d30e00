// The format of an overlay: what a client changes in a deck of the library, without copying it.
import { z } from "zod";
import { cardSchema } from "./cards/registry.ts";
import { kebabId, localizedText, semver, textLimits } from "./text.ts";

/** What can be changed in a card that otherwise stays as it is. */
const change = z.strictObject({
  seconds: z.number().min(0).max(600).exactOptional(),
  prepareSeconds: z.number().min(0).max(1800).exactOptional(),
  performSeconds: z.number().min(0).max(1800).exactOptional(),
  weight: z.number().min(0).max(2).exactOptional(),
  difficulty: z.literal([1, 2, 3]).exactOptional(),
  /** Stands below the explanation, on a line of its own. */
  example: localizedText(textLimits.example).exactOptional(),
});

/** Everything in an overlay but its cards, which are checked one by one. */
export const overlayHeadSchema = z.strictObject({
  format: z.literal(1),
  id: kebabId,
  /** A deck of the library, and the version this overlay was written for. */
  base: kebabId,
  baseVersion: semver,
  /** Stands behind the base's title. */
  title: localizedText(textLimits.name),
  about: localizedText(textLimits.about).exactOptional(),
  /** New cards, each placed after the last of its topic. */
  add: z.array(z.unknown()).exactOptional(),
  /** Cards that take the place of the base's card with the same id. */
  replace: z.array(z.unknown()).exactOptional(),
  drop: z.array(kebabId).max(200).default([]),
  change: z.record(kebabId, change).default({}),
});

/** An overlay as a whole, for editors. */
export const overlaySchema = overlayHeadSchema.extend({
  add: z.array(cardSchema).exactOptional(),
  replace: z.array(cardSchema).exactOptional(),
});

/** An overlay as checked, cards apart. */
export type OverlayHead = z.output<typeof overlayHeadSchema>;
/** What is changed in one card. */
export type CardChange = z.output<typeof change>;
