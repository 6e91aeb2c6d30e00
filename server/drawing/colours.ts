// The one table of the house's colours by day: board, screens (as client/ui/colours.css) and print take them from here.

export const paper = "#fbf5e9";
export const raised = "#fffdf7";
export const sunk = "#f1e7d3";
export const line = "#ddcfb4";
export const ink = "#22303c";
export const inkSoft = "#55606a";
export const accent = "#c8401b";
export const right = "#226846";
export const rightWash = "#deeddd";
const white = "#ffffff";

/** White text on each is at least 5 : 1. */
export const topicColours = {
  strategy: "#b5402a",
  understanding: "#8a6100",
  design: "#2c7a55",
  measurement: "#1b6ca8",
  governance: "#4b2e83",
  culture: "#b03074",
  /** A topic of a deck's own. */
  other: "#4b5a68",
} as const;

export const topicColour = (topic = "other"): string => (topicColours as Readonly<Record<string, string>>)[topic] ?? topicColours.other;

const slate = { fill: "#3b4a57", on: white };

/** The options' marks in their order, and the letter's colour on each, which reaches 4.5 : 1. */
export const optionColours = [
  { fill: "#b23a2e", on: white },
  { fill: "#1f5fa8", on: white },
  { fill: "#e3a51f", on: ink },
  { fill: "#2b6e4f", on: white },
  { fill: "#6a3d8f", on: white },
  slate,
] as const;

export const optionColour = (place: number): { readonly fill: string; readonly on: string } => optionColours[place] ?? slate;

/** A team's cloak, the shade of it, and what is readable on the cloak at 4.5 : 1; in the order of play. */
export const teamColours = {
  ember: { cloak: "#cc4420", shade: "#a23315", on: white },
  sun: { cloak: "#f3b52f", shade: "#d0931a", on: ink },
  moss: { cloak: "#3f6e2b", shade: "#2d541d", on: white },
  lagoon: { cloak: "#3dbdb0", shade: "#28978c", on: ink },
  sky: { cloak: "#2a6bc9", shade: "#1c519f", on: white },
  plum: { cloak: "#5c2c88", shade: "#441e68", on: white },
  rose: { cloak: "#f195b0", shade: "#d57492", on: ink },
  slate: { cloak: "#4b5a68", shade: "#37444f", on: white },
} as const;

/** A team's colour and shape, by name. */
export type Look = keyof typeof teamColours;

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour on the way from one to another. */
export const blend = (from: string, to: string, part: number): string => {
  const other = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((other[index] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
};

export const withAlpha = (colour: string, alpha: number): string => `rgb(${channels(colour).join(" ")} / ${alpha})`;
