// The words of an assignment on stage and desk.
import { defineWords } from "../../ui/words.ts";

export const assignmentWords = defineWords({
  en: {
    name: "Assignment",
    willPerform: (team: string) => `${team} will perform`,
    performs: (team: string) => `${team} performs`,
    performed: (team: string) => `${team} has performed`,
    everyTeam: { willPerform: "Every team will perform", performs: "Every team performs", performed: "Every team has performed" },
    prepare: "Prepare",
    perform: "The floor is yours",
    judge: "The verdict is on its way",
    watchFor: "Watch for",
    judgeOn: "Judged on",
  },
  nl: {
    name: "Opdracht",
    willPerform: (team) => `Straks treedt ${team} op`,
    performs: (team) => `${team} treedt op`,
    performed: (team) => `${team} heeft opgetreden`,
    everyTeam: { willPerform: "Straks treedt elk team op", performs: "Elk team treedt op", performed: "Elk team heeft opgetreden" },
    prepare: "Bereid je voor",
    perform: "Het podium is voor jullie",
    judge: "Het oordeel komt eraan",
    watchFor: "Waar je op let",
    judgeOn: "Waar je op let",
  },
});
