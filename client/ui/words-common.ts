// Words that several screens share: topics, team looks, the connection and every refusal.
import type { RefusalCode, TeamLook, Verdict } from "../../server/protocol/rules-types.ts";
import { defineWords, type Language } from "./words.ts";

type TopicNames = Readonly<Record<string, string>>;

const refusalsEn: Record<RefusalCode, string> = {
  notAllowed: "This is not yours to do.",
  notNow: "That is not possible right now.",
  alreadyMoved: "The game has already moved on.",
  doorLocked: "The door is closed. Ask the trainer to open it.",
  wordNeeded: "This session asks newcomers for a word now. It is on the big screen.",
  badWord: "Choose a word of at most 24 characters.",
  sessionEnded: "This session has ended.",
  removed: "The trainer took you out of this session.",
  badName: "Choose a name of 1 to 24 characters.",
  unknownParticipant: "We cannot find this person any more.",
  unknownTeam: "This team is no longer there. Choose another one.",
  teamFull: "This team is full. Choose another one.",
  unknownLanguage: "This session is not played in that language. Choose another one.",
  paused: "The game is paused. Try again when it goes on.",
  noOpenCard: "There is no question open now.",
  wrongRound: "This answer was for an earlier question.",
  notOpenYet: "The answers open in a moment.",
  alreadyClosed: "Time was up before this answer came in.",
  alreadyLocked: "Your team's answer is already locked.",
  notEligible: "You joined during this question. You play from the next one.",
  notCaptain: "Only the captain of your team can do this.",
  notYourTurn: "It is another team's turn.",
  badAnswer: "This answer is not complete. Check it and send it again.",
  unknownPath: "This path does not start here.",
  tooMuch: "That is more than is allowed. Try a little less.",
  emptyText: "Write something first.",
  nothingToUndo: "There is nothing to undo.",
  nobodyHere: "Nobody is in this session yet.",
  stillAnswering: "Some are still answering. Press again to close.",
  badMessage: "The server did not understand this. Reload the page.",
  tooFast: "That was too fast. Wait a moment and try again.",
  notStored: "This could not be saved just now. Try again in a moment.",
  fault: "Something went wrong on our side. Try again.",
};

const refusalsNl: Record<RefusalCode, string> = {
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

const looksEn: Record<TeamLook, string> = {
  ember: "Ember",
  sun: "Sun",
  moss: "Moss",
  lagoon: "Lagoon",
  sky: "Sky",
  plum: "Plum",
  rose: "Rose",
  slate: "Slate",
};

const looksNl: Record<TeamLook, string> = {
  ember: "Gloed",
  sun: "Zon",
  moss: "Mos",
  lagoon: "Lagune",
  sky: "Hemel",
  plum: "Pruim",
  rose: "Roos",
  slate: "Leisteen",
};

const verdictsEn: Record<Verdict, string> = { right: "Right", partly: "Partly right", wrong: "Not right", none: "Counted" };
const verdictsNl: Record<Verdict, string> = { right: "Goed", partly: "Deels goed", wrong: "Niet goed", none: "Meegeteld" };

const topicsEn: TopicNames = {
  strategy: "Strategy",
  understanding: "Understanding",
  design: "Design",
  measurement: "Measurement",
  governance: "Governance",
  culture: "Culture",
};

const topicsNl: TopicNames = {
  strategy: "Strategie",
  understanding: "Klantbegrip",
  design: "Ontwerp",
  measurement: "Meten",
  governance: "Governance",
  culture: "Cultuur",
};

export const languageNames: Readonly<Record<Language, string>> = { en: "English", nl: "Nederlands" };

export const commonWords = defineWords({
  en: {
    send: "Send",
    sendAgain: "Send again",
    yourAnswer: "Your answer",
    rightAnswer: "Right answer",
    connected: "Connected",
    reconnecting: "Reconnecting …",
    blockedTitle: "This network blocks the live connection",
    blockedWhy: "The page gets through, its WebSocket does not.",
    blockedOnPhone: "Use another network: mobile data, the trainer's hotspot, no VPN. We keep trying.",
    blockedHere: "Try another network, such as a phone's hotspot, or switch the VPN off. We keep trying.",
    superseded: "Moved to another tab",
    paused: "Paused",
    promoters: (n: number) => (n === 1 ? "promoter" : "promoters"),
    passives: (n: number) => (n === 1 ? "passive" : "passives"),
    detractors: (n: number) => (n === 1 ? "detractor" : "detractors"),
    points: (n: number) => (n === 1 ? "point" : "points"),
    place: (n: number) => `${n}${n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`,
    looks: looksEn,
    verdicts: verdictsEn,
    topics: topicsEn,
    refusals: refusalsEn,
  },
  nl: {
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
    looks: looksNl,
    verdicts: verdictsNl,
    topics: topicsNl,
    refusals: refusalsNl,
  },
});

/** A team's name for a screen: the trainer's, or its look's in this language. */
export const teamName = (team: { readonly name: string; readonly look: TeamLook }, looks: Readonly<Record<TeamLook, string>>): string =>
  team.name === "" ? looks[team.look] : team.name;
