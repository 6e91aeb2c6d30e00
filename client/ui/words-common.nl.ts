// Words that several screens share: topics, team looks, the connection and every refusal, in Dutch.
import type { Words } from "../../server/languages.ts";
import type { RefusalCode, TeamLook, Verdict } from "../../server/protocol/rules-types.ts";
import type { en } from "./words-common.en.ts";

type TopicNames = Readonly<Record<string, string>>;

const refusals: Record<RefusalCode, string> = {
  notAllowed: "Dit kun jij niet doen.",
  notNow: "Dat kan nu even niet.",
  alreadyMoved: "Het spel is al verder.",
  doorLocked: "De deur is dicht. Vraag de trainer om hem open te zetten.",
  wordNeeded: "Wie nieuw is, heeft nu een woord nodig. Het staat op het grote scherm.",
  badWord: "Kies een woord van hoogstens 24 tekens.",
  sessionEnded: "Deze sessie is afgelopen.",
  removed: "De trainer heeft je uit deze sessie gehaald.",
  badName: "Kies een naam van 1 tot 24 tekens.",
  unknownParticipant: "We kunnen deze deelnemer niet meer vinden.",
  unknownTeam: "Dit team is er niet meer. Kies een ander team.",
  teamFull: "Dit team is vol. Kies een ander team.",
  unknownLanguage: "Deze sessie wordt niet in die taal gespeeld. Kies een andere.",
  paused: "Het spel staat op pauze. Probeer het straks opnieuw.",
  noOpenCard: "Er staat nu geen vraag open.",
  wrongRound: "Dit antwoord hoorde bij een eerdere vraag.",
  notOpenYet: "De antwoorden gaan zo open.",
  alreadyClosed: "De tijd was om voordat dit antwoord binnenkwam.",
  alreadyLocked: "Het antwoord van je team staat al vast.",
  notEligible: "Je kwam binnen tijdens deze vraag. Vanaf de volgende speel je mee.",
  notCaptain: "Alleen de aanvoerder van je team kan dit doen.",
  notYourTurn: "Een ander team is aan de beurt.",
  badAnswer: "Dit antwoord is niet compleet. Kijk het na en stuur het opnieuw.",
  unknownPath: "Dit pad begint hier niet.",
  tooMuch: "Dat is meer dan mag. Probeer het met wat minder.",
  emptyText: "Schrijf eerst iets op.",
  nothingToUndo: "Er valt niets terug te draaien.",
  nobodyHere: "Er is nog niemand in deze sessie.",
  stillAnswering: "Er wordt nog geantwoord. Druk nog een keer om te sluiten.",
  badMessage: "De server begreep dit niet. Laad de pagina opnieuw.",
  tooFast: "Dat ging te snel. Wacht even en probeer het opnieuw.",
  notStored: "Dit kon net niet worden opgeslagen. Probeer het zo opnieuw.",
  fault: "Er ging bij ons iets mis. Probeer het opnieuw.",
};

const looks: Record<TeamLook, string> = {
  ember: "Gloed",
  sun: "Zon",
  moss: "Mos",
  lagoon: "Lagune",
  sky: "Hemel",
  plum: "Pruim",
  rose: "Roos",
  slate: "Leisteen",
};

const verdicts: Record<Verdict, string> = { right: "Goed", partly: "Deels goed", wrong: "Niet goed", none: "Meegeteld" };

const topics: TopicNames = {
  strategy: "Strategie",
  understanding: "Klantbegrip",
  design: "Ontwerp",
  measurement: "Meten",
  governance: "Governance",
  culture: "Cultuur",
};

export const nl: Words<typeof en> = {
  send: "Verstuur",
  sendAgain: "Verstuur opnieuw",
  yourAnswer: "Jouw antwoord",
  rightAnswer: "Het goede antwoord",
  connected: "Verbonden",
  reconnecting: "Opnieuw verbinden …",
  blockedTitle: "Dit netwerk houdt de liveverbinding tegen",
  blockedWhy: "De pagina komt door, de WebSocket niet.",
  blockedOnPhone: "Neem een ander netwerk: mobiel internet, de hotspot van de trainer, geen VPN. We blijven het proberen.",
  blockedHere: "Probeer een ander netwerk, zoals de hotspot van een telefoon, of zet de VPN uit. We blijven het proberen.",
  superseded: "Verder in een ander tabblad",
  paused: "Pauze",
  promoters: (n) => (n === 1 ? "promotor" : "promotors"),
  passives: (n) => (n === 1 ? "passieve" : "passieven"),
  detractors: (n) => (n === 1 ? "criticaster" : "criticasters"),
  points: (n) => (n === 1 ? "punt" : "punten"),
  place: (n) => `${n}e`,
  looks,
  verdicts,
  topics,
  refusals,
};
