// The desk's words for what only the trainer sees, for ideas and earlier rounds on the stage, and for the way back.
import { defineWords } from "../../ui/words.ts";

export const stageWords = defineWords({
  en: {
    nowOnStage: "On the stage:",
    ideaOf: (name: string) => (name === "" ? "an idea" : `an idea from ${name}`),
    roundShown: (n: number) => `round ${n} again`,
    takeOff: "Take it off",
    put: "Put on the stage",
    on: "On the stage",
    newOne: "New",
    takesOff: (what: string) => `and takes ${what} off the stage`,
    anIdea: "the idea",
    aRound: "the earlier round",
    rounds: "Show an earlier round",
    roundsTitle: "Earlier rounds",
    roundsHelp: "Question, distribution and answer go on the stage once more. Your next step takes them off.",
    noRounds: "No round is finished yet.",
    roundLine: (n: number) => `Round ${n}`,
    noStage: "No stage",
    noStageHelp: "No big screen shows this session. Open the stage.",
    stageOpen: "The stage is open.",
  },
  nl: {
    nowOnStage: "Op het grote scherm:",
    ideaOf: (name) => (name === "" ? "een idee" : `een idee van ${name}`),
    roundShown: (n) => `ronde ${n} nog een keer`,
    takeOff: "Haal weg",
    put: "Op het grote scherm",
    on: "Staat op het scherm",
    newOne: "Nieuw",
    takesOff: (what) => `en ${what} gaat van het scherm`,
    anIdea: "het idee",
    aRound: "de eerdere ronde",
    rounds: "Toon een eerdere ronde",
    roundsTitle: "Eerdere rondes",
    roundsHelp: "Vraag, verdeling en antwoord komen nog een keer op het grote scherm. Met je volgende stap gaan ze weer weg.",
    noRounds: "Er is nog geen ronde klaar.",
    roundLine: (n) => `Ronde ${n}`,
    noStage: "Geen scherm",
    noStageHelp: "Deze sessie is op geen enkel groot scherm te zien. Open het grote scherm.",
    stageOpen: "Het grote scherm staat aan.",
  },
});

export const coverWords = defineWords({
  en: {
    cover: "Cover",
    help: "Hides answers, notes and distribution on this screen (C)",
    title: "Covered",
    body: "Answers, notes and what the room answered are hidden on this screen.",
    again: "Show again (C)",
  },
  nl: {
    cover: "Afdekken",
    help: "Verbergt antwoorden, notities en verdeling op dit scherm (C)",
    title: "Afgedekt",
    body: "Antwoorden, notities en wat de zaal antwoordde zijn op dit scherm verborgen.",
    again: "Weer tonen (C)",
  },
});

export const backWords = defineWords({
  en: {
    label: "Back",
    does: { reopenAnswers: "Open answers again, 30 s", returnToReveal: "Back to the reveal" },
    short: { reopenAnswers: "Answers again", returnToReveal: "To the reveal" },
    none: "There is no way back from here. Nothing has changed.",
    noneHere: "No way back from here",
    keys: "Page Up or ←",
  },
  nl: {
    label: "Terug",
    does: { reopenAnswers: "Antwoorden weer open, 30 s", returnToReveal: "Terug naar de onthulling" },
    short: { reopenAnswers: "Weer open", returnToReveal: "Onthulling" },
    none: "Vanaf hier kun je niet terug. Er is niets veranderd.",
    noneHere: "Vanaf hier kun je niet terug",
    keys: "Page Up of ←",
  },
});
