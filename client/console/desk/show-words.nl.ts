// The desk's words for what only the trainer sees, for ideas and earlier rounds on the stage, and for the way back, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./show-words.en.ts";

export const nl: Words<typeof en> = {
  stage: {
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
  cover: {
    cover: "Afdekken",
    help: "Verbergt antwoorden, notities en verdeling op dit scherm (C)",
    title: "Afgedekt",
    body: "Antwoorden, notities en wat de zaal antwoordde zijn op dit scherm verborgen.",
    again: "Weer tonen (C)",
  },
  back: {
    label: "Terug",
    does: { reopenAnswers: "Antwoorden weer open, 30 s", returnToReveal: "Terug naar de onthulling" },
    short: { reopenAnswers: "Weer open", returnToReveal: "Onthulling" },
    none: "Vanaf hier kun je niet terug. Er is niets veranderd.",
    noneHere: "Vanaf hier kun je niet terug",
    keys: "Page Up of ←",
  },
};
