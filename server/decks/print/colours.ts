// The colours of the printed game: those of the screens (client/ui/tokens.css, client/board/lands.ts), as a printer wants them.
import type { Board } from "../../../content/schema/board.ts";

export const paper = "#fbf5e9";
export const raised = "#fffdf7";
export const sunk = "#f1e7d3";
export const line = "#ddcfb4";
export const ink = "#22303c";
export const inkSoft = "#55606a";
export const accent = "#c8401b";
export const right = "#226846";
export const rightWash = "#deeddd";

const topicColours: Readonly<Record<string, string>> = {
  strategy: "#b5402a",
  understanding: "#8a6100",
  design: "#2c7a55",
  measurement: "#1b6ca8",
  governance: "#4b2e83",
  culture: "#b03074",
};

/** White text on it can be read. */
export const topicColour = (topic: string): string => topicColours[topic] ?? "#4b5a68";

/** The options' marks, and the letter's colour on them. */
export const optionColours: readonly { readonly fill: string; readonly on: string }[] = [
  { fill: "#b23a2e", on: "#ffffff" },
  { fill: "#1f5fa8", on: "#ffffff" },
  { fill: "#e3a51f", on: ink },
  { fill: "#2b6e4f", on: "#ffffff" },
  { fill: "#6a3d8f", on: "#ffffff" },
  { fill: "#3b4a57", on: "#ffffff" },
];

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour on the way from one to another. */
export const blend = (from: string, to: string, part: number): string => {
  const other = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((other[index] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
};

/** A land by its season, far to near; light and shade in pairs. */
export type LandColours = {
  readonly sky: readonly [string, string];
  readonly peaks: readonly [string, string];
  readonly bands: readonly string[];
  readonly fields: readonly string[];
  readonly leaves: readonly (readonly [string, string])[];
  readonly conifer: readonly [string, string];
  readonly water: readonly [string, string];
  readonly road: string;
  readonly roadEdge: string;
};

export const landColours: Readonly<Record<Board["land"]["season"], LandColours>> = {
  spring: {
    sky: ["#a9d3dc", "#fcefd3"],
    peaks: ["#c9d0d6", "#aebbc6"],
    bands: ["#c3d5b0", "#b0cc98", "#9dc086", "#8ab577", "#77a869", "#669a5f"],
    fields: ["#d7dd9a", "#c2d68c", "#e6e2ac"],
    leaves: [
      ["#f0b9c0", "#dd98a6"],
      ["#8fbb6c", "#6f9f58"],
      ["#a9cb7d", "#86ae63"],
    ],
    conifer: ["#5f8f66", "#4b7856"],
    water: ["#9fcbd3", "#c4e1e0"],
    road: "#f6e7c6",
    roadEdge: "#b99a68",
  },
  summer: {
    sky: ["#8fc6d6", "#fdeecb"],
    peaks: ["#c5ccd2", "#a7b6c1"],
    bands: ["#d3d79c", "#c4ce86", "#adc177", "#94b26b", "#7ca263", "#66915b"],
    fields: ["#efd27e", "#e6c268", "#d9cf85"],
    leaves: [
      ["#74a45c", "#588a4c"],
      ["#8db565", "#6d9a53"],
      ["#5f9358", "#497b49"],
    ],
    conifer: ["#4c7d5a", "#3b684d"],
    water: ["#86bfcb", "#b3dbdc"],
    road: "#f7e8c9",
    roadEdge: "#b8935c",
  },
  autumn: {
    sky: ["#b8cbd2", "#fbe3b7"],
    peaks: ["#cdc6c9", "#b3acb8"],
    bands: ["#e2cf97", "#d8bd7c", "#cbab68", "#b99b5f", "#a38b57", "#8a7c50"],
    fields: ["#e8c771", "#d9a95a", "#c98f55"],
    leaves: [
      ["#d98a45", "#bd6d36"],
      ["#c9623d", "#a94c33"],
      ["#e0b14f", "#c3903c"],
    ],
    conifer: ["#5d7756", "#4a624a"],
    water: ["#94b5bd", "#bfd2d0"],
    road: "#f6e4c2",
    roadEdge: "#a37c4e",
  },
  winter: {
    sky: ["#b7cbdb", "#fbeede"],
    peaks: ["#cdd8e2", "#aebfd0"],
    bands: ["#eef1ef", "#e3eaec", "#d8e3e8", "#cbdae2", "#bdd0da", "#aec4d0"],
    fields: ["#f5f3ea", "#dfe7e6", "#e9ece6"],
    leaves: [
      ["#c2b3a6", "#a89889"],
      ["#dfe6e6", "#bccbd2"],
      ["#b9aa9e", "#9d8d80"],
    ],
    conifer: ["#6d8f86", "#557870"],
    water: ["#b3cfdc", "#d7e6ec"],
    road: "#f5ece0",
    roadEdge: "#a09689",
  },
};
