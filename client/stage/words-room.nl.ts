// Words for what stands over the game on the stage: the legend, the way in, the pause, keys, and what the trainer puts there, in Dutch.
import type { Words } from "../../server/languages.ts";
import type { en } from "./words-room.en.ts";

export const nl: Words<typeof en> = {
  legend: {
    title: "Wat de tekens betekenen",
    topics: "Een vraag erover, voor iedereen",
    challenge: { name: "Uitdaging", text: "Dit team voert een opdracht uit" },
    milestone: { name: "Mijlpaal", text: "1 promotor, en een succes om te vertellen" },
    fork: { name: "Splitsing", text: "De aanvoerder kiest het pad" },
    loop: { name: "De cirkel rond", text: "Win een criticaster terug, of verdien een promotor" },
    finish: { name: "De top", text: "3 promotors voor de eerste, dan 2, dan 1" },
    promoter: { name: "Promotor", text: "Loopt mee. Telt voor het team" },
    passive: { name: "Passieve", text: "Niet gewonnen, niet verloren. Telt niet mee" },
    detractor: { name: "Criticaster", text: "Hangt boven het team. Gaat van het totaal af" },
    peaks: { name: "Hoe steil", text: "1, 2 of 3 promotors voor een goed antwoord" },
    close: "Sluit met L",
  },
  join: {
    title: "Loop je mee?",
    noNetwork: "Geen netwerk",
    noNetworkHelp: "Telefoons kunnen pas meedoen als deze computer verbinding heeft",
    close: "Sluit met Q",
    show: "Toon de QR-code",
    goTo: "Ga naar",
    code: "Code",
    word: "Woord",
    scan: "Scan om mee te doen",
    locked: "De deur is dicht",
    lockedHelp: "Vraag de trainer om je binnen te laten",
  },
  controls: {
    legend: "Wat de tekens betekenen (L)",
    join: "QR-code om mee te doen (Q)",
    people: "Namen in de tussenstand (P)",
  },
  keys: {
    nobody: "De klikker werkt op het scherm van de trainer",
    noWayBack: "Hier kun je niet terug",
    again: (n) => `Nog ${n} bezig. Druk nog een keer om te sluiten`,
  },
  trainerAway: "Het scherm van de trainer is even weg. Het spel blijft bewaard",
  spotlight: {
    success: "Een succes",
    note: "Een idee uit de zaal",
    onceMore: "Nog een keer",
    invite: "Een idee? Noteer het op je telefoon. De trainer kan het hier laten zien",
  },
  pause: {
    title: "Pauze",
    left: (clock) => `nog ${clock} als we verdergaan`,
    next: "Daarna",
    question: (n) => `Vraag ${n} gaat verder`,
    task: "De opdracht gaat verder",
    talk: "We praten verder over deze vraag",
    turn: (team) => `${team} is aan de beurt`,
    card: "De volgende vraag",
    rules: "De regels, en dan op weg",
    lobby: "We gaan op weg",
    comingIn: "Meedoen",
  },
  closing: {
    title: (n) => `Sluit over ${n}`,
    help: "Iedereen heeft geantwoord. Wijzigen kan nog",
  },
  reopened: "De antwoorden zijn weer open",
};
