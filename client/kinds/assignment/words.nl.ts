// The words of an assignment on stage and desk, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./words.en.ts";

export const nl: Words<typeof en> = {
  name: "Opdracht",
  willPerform: (team) => `Straks treedt ${team} op`,
  performs: (team) => `${team} treedt op`,
  performed: (team) => `${team} heeft opgetreden`,
  everyTeam: { willPerform: "Straks treedt elk team op", performs: "Elk team treedt op", performed: "Elk team heeft opgetreden" },
  prepare: "Bereid je voor",
  perform: "Het podium is voor jullie",
  judge: "Het oordeel komt eraan",
  watchFor: "Waar je op let",
  judgeOn: "Waar je op beoordeelt",
};
