// The format of a board: its land, its spaces with their places on the map, and where the road goes on from each.
import { z } from "zod";
import { declaredLanguages, kebabId, localizedText, semver, textLimits } from "./text.ts";

/** The plane a board is drawn in; x to the right, y down. */
const plane = { width: 1600, height: 900 } as const;

const place = { x: z.number().min(0).max(plane.width), y: z.number().min(0).max(plane.height) };
const spaceBase = { id: kebabId, name: localizedText(textLimits.name), ...place };
const road = { next: kebabId };
const path = z.strictObject({ to: kebabId, hint: localizedText(textLimits.hint) });

/** A space, by its kind: a fork has `paths`, the finish has none, every other has one `next`. */
const spaceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("start"), ...spaceBase, ...road }),
  z.strictObject({ kind: z.literal("topic"), topic: kebabId, ...spaceBase, ...road }),
  z.strictObject({ kind: z.literal("challenge"), ...spaceBase, ...road }),
  z.strictObject({ kind: z.literal("milestone"), ...spaceBase, ...road }),
  z.strictObject({ kind: z.literal("loop"), ...spaceBase, ...road }),
  z.strictObject({ kind: z.literal("fork"), ...spaceBase, paths: z.array(path).min(2).max(3) }),
  z.strictObject({ kind: z.literal("finish"), ...spaceBase }),
]);

/** What can stand in the landscape beside the road. */
export const landmarkKinds = [
  "village",
  "chapel",
  "bridge",
  "mill",
  "tower",
  "inn",
  "lake",
  "forest",
  "vineyard",
  "camp",
  "summit",
  "city",
] as const;

const landmark = z.strictObject({ kind: z.enum(landmarkKinds), ...place, scale: z.number().min(0.3).max(3).default(1) });
const land = z.strictObject({ season: z.enum(["spring", "summer", "autumn", "winter"]), seed: z.number().int().min(0).max(999_999) });

/** A board file as a whole. */
export const boardSchema = z.strictObject({
  format: z.literal(1),
  id: kebabId,
  version: semver,
  languages: declaredLanguages,
  title: localizedText(textLimits.title),
  about: localizedText(textLimits.about),
  /** How long a game on it takes four teams, about. */
  minutes: z.number().int().min(10).max(240),
  /** The topics it leads through; without it the six CX disciplines. */
  topics: z.array(kebabId).min(1).max(12).exactOptional(),
  land,
  spaces: z.array(spaceSchema).min(4).max(80),
  landmarks: z.array(landmark).max(40).default([]),
});

/** A space as checked. */
export type SpaceContent = z.output<typeof spaceSchema>;
/** A board as checked. */
export type Board = z.output<typeof boardSchema>;
