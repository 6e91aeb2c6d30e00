// The four seasons in flat tints, far to near; light and shade always as a pair.
import type { Season } from "./board.ts";

export type Land = {
  readonly peaks: readonly [string, string];
  readonly farHill: string;
  /** The farthest band of land first. */
  readonly bands: readonly string[];
  readonly fields: readonly string[];
  readonly leaves: readonly (readonly [string, string])[];
  readonly conifer: readonly [string, string];
  readonly water: readonly [string, string];
  readonly road: string;
  readonly roadEdge: string;
  readonly roadWear: string;
};

export const lands: Readonly<Record<Season, Land>> = {
  spring: {
    peaks: ["#c9d0d6", "#aebbc6"],
    farHill: "#bccdc4",
    bands: ["#c3d5b0", "#b0cc98", "#9dc086", "#8ab577", "#77a869", "#669a5f", "#568b56"],
    fields: ["#d7dd9a", "#c2d68c", "#a6c77b", "#e6e2ac"],
    leaves: [
      ["#f0b9c0", "#dd98a6"],
      ["#8fbb6c", "#6f9f58"],
      ["#a9cb7d", "#86ae63"],
    ],
    conifer: ["#5f8f66", "#4b7856"],
    water: ["#9fcbd3", "#c4e1e0"],
    road: "#f6e7c6",
    roadEdge: "#b99a68",
    roadWear: "#e6cf9f",
  },
  summer: {
    peaks: ["#c5ccd2", "#a7b6c1"],
    farHill: "#b9c8b4",
    bands: ["#d3d79c", "#c4ce86", "#adc177", "#94b26b", "#7ca263", "#66915b", "#528053"],
    fields: ["#efd27e", "#e6c268", "#d9cf85", "#c2cb78"],
    leaves: [
      ["#74a45c", "#588a4c"],
      ["#8db565", "#6d9a53"],
      ["#5f9358", "#497b49"],
    ],
    conifer: ["#4c7d5a", "#3b684d"],
    water: ["#86bfcb", "#b3dbdc"],
    road: "#f7e8c9",
    roadEdge: "#b8935c",
    roadWear: "#e8cf9c",
  },
  autumn: {
    peaks: ["#cdc6c9", "#b3acb8"],
    farHill: "#c9bfa5",
    bands: ["#e2cf97", "#d8bd7c", "#cbab68", "#b99b5f", "#a38b57", "#8a7c50", "#72704c"],
    fields: ["#e8c771", "#d9a95a", "#c98f55", "#e0d08f"],
    leaves: [
      ["#d98a45", "#bd6d36"],
      ["#c9623d", "#a94c33"],
      ["#e0b14f", "#c3903c"],
    ],
    conifer: ["#5d7756", "#4a624a"],
    water: ["#94b5bd", "#bfd2d0"],
    road: "#f6e4c2",
    roadEdge: "#a37c4e",
    roadWear: "#e4c795",
  },
  winter: {
    peaks: ["#cdd8e2", "#aebfd0"],
    farHill: "#c4d1db",
    bands: ["#eef1ef", "#e3eaec", "#d8e3e8", "#cbdae2", "#bdd0da", "#aec4d0", "#9fb8c6"],
    fields: ["#f5f3ea", "#dfe7e6", "#e9ece6", "#d3dfe2"],
    leaves: [
      ["#c2b3a6", "#a89889"],
      ["#dfe6e6", "#bccbd2"],
      ["#b9aa9e", "#9d8d80"],
    ],
    conifer: ["#6d8f86", "#557870"],
    water: ["#b3cfdc", "#d7e6ec"],
    road: "#f5ece0",
    roadEdge: "#a09689",
    roadWear: "#e5d6bd",
  },
};
