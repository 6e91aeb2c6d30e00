// Words for getting in, staying in, and leaving: everything before and around the play itself, in Dutch.
import type { Words } from "../../server/languages.ts";
import type { SeatRefusalCode } from "../../server/protocol/seats.ts";
import type { en } from "./words-join.en.ts";

type Notice = { readonly title: string; readonly text: string };

const seatRefusals: Record<SeatRefusalCode, Notice> = {
  unknownCode: { title: "Geen sessie met deze code", text: "Kijk naar de zes cijfers op het grote scherm en typ ze opnieuw." },
  tooManyTries: { title: "Te vaak geprobeerd", text: "Wacht een minuut en typ dan de code van het grote scherm." },
  removed: { title: "Je bent uit deze sessie gehaald", text: "Was dat een vergissing? Vraag het de trainer." },
  badLink: { title: "Deze link werkt niet", text: "Typ in plaats daarvan de code van het grote scherm." },
  badRequest: { title: "Dat lukte niet", text: "Laad de pagina opnieuw en typ de code nog eens." },
  full: { title: "Deze sessie is vol", text: "Kijk mee met je buur, of vraag het de trainer." },
  moved: { title: "Je plek is nu op een andere telefoon", text: "Wil je hier verder? Vraag de trainer om een nieuwe code." },
  badTakeOver: {
    title: "Die code klopt niet",
    text: "Typ de code die de trainer voor jouw plek laat zien, niet die van de sessie. Elke code werkt één keer, een paar minuten lang.",
  },
  wordNeeded: { title: "Nog één woord", text: "De code klopt. Voor deze sessie heb je ook het woord op het grote scherm nodig." },
  wrongWord: { title: "Dat is niet het woord", text: "Kijk op het grote scherm en typ het opnieuw. Hoofdletters maken niet uit." },
};

export const nl: Words<typeof en> = {
  tagline: "Een reis naar trouwe klanten",
  codeLabel: "Code op het grote scherm",
  codeHelp: "Zes cijfers",
  codeIncomplete: "De code heeft zes cijfers.",
  goOn: "Verder",
  connecting: "We zoeken je sessie …",
  stillConnecting: "We blijven het proberen. Zit je op hetzelfde netwerk als de trainer?",
  session: (code) => `Sessie ${code}`,
  whoAreYou: "Wie loopt er mee?",
  name: "Je naam",
  nameHelp: "Zo zien anderen je",
  nameMissing: "Vul eerst een naam in.",
  nameFull: (n) => `Langer kan niet: een naam telt hooguit ${n} tekens`,
  language: "Taal",
  team: "Je team",
  anyTeam: "Verras me",
  anyTeamHelp: "Het kleinste team",
  members: (n) => (n === 1 ? "1 deelnemer" : `${n} deelnemers`),
  join: "Doe mee",
  joining: "Even geduld …",
  offline: "Dat lukte niet. Controleer je verbinding en probeer het opnieuw.",
  seatRefusals,
  crowdedDoor: {
    title: "Het is druk bij de deur",
    text: "Er komen veel verkeerde codes van jouw netwerk. Deze pagina blijft het vanzelf proberen.",
  },
  wordLabel: "Woord op het grote scherm",
  wordMissing: "Vul eerst het woord in.",
  otherCode: "Typ een andere code",
  knocking: {
    title: "We vragen de trainer om je binnen te laten",
    text: "Je bent eerder uit deze sessie gehaald. Deze pagina gaat vanzelf verder zodra de trainer het goed vindt.",
  },
  wasHere: "Ik was er al",
  takeOverLabel: "Code van de trainer",
  takeOverHelp: "Vraag de trainer om zes cijfers. Daarmee komen je naam, team en score naar deze telefoon.",
  takeOverIncomplete: "De code van de trainer heeft zes cijfers.",
  newHere: "Ik ben nieuw",
  doorLocked: { title: "De deur is dicht", text: "Vraag de trainer om hem open te zetten. Deze pagina gaat dan vanzelf verder." },
  superseded: {
    title: "Je speelt elders verder",
    text: "Je plek, je naam en je score staan in een ander tabblad of op een andere telefoon. Het kan maar op één plek tegelijk.",
  },
  takeBack: "Speel hier verder",
  removed: { title: "Je bent uit deze sessie gehaald", text: "Was dat een vergissing? Vraag het de trainer." },
  askAgain: "Vraag om weer mee te doen",
  closed: { title: "Deze sessie is afgelopen", text: "Bedankt voor het meelopen. Je kunt deze pagina sluiten." },
  reconnectingHelp: "Je plek blijft bewaard.",
};
