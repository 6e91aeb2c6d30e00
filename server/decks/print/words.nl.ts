// The words on printed cards, boards and sheets that no deck brings along, in Dutch.
import type { Words } from "../../languages.ts";
import type { en } from "./words.en.ts";

export const nl: Words<typeof en> = {
  difficulty: ["glooiend", "pittig", "steil"],
  polls: "Meningen",
  guide: "Handleiding voor de trainer",
  page: (number, count) => `pagina ${number} van ${count}`,
  why: "Waarom",
  debrief: "Praat erover",
  source: "Bron",
  legend: {
    topic: "Beantwoord een kaart over dit onderwerp.",
    challenge: "Trek een opdracht en voer hem uit.",
    milestone: "Noem een succes: +1 promotor.",
    loop: "Win met een goed antwoord een criticaster terug; zonder criticaster +1 promotor.",
    fork: "Kies een pad. Kom je hier uit, gooi dan opnieuw.",
    finish: "De eerste +3 promotors, de tweede +2, daarna +1.",
  },
  rulesTitle: "Zo speel je zonder scherm",
  rules: [
    [
      "Voor je begint",
      "Vouw de pionnen en de dobbelsteen. Sorteer de kaarten per onderwerp, vraag naar boven. De opdrachten zijn een eigen stapel, en de meningen ook: die trek je op geen enkel vak, ze zijn voor tussendoor. Twee tot acht teams; elk team krijgt een pion, een scorestrook en een aanvoerder.",
    ],
    [
      "Jullie beurt",
      "Gooi en loop. Bij een splitsing kiest de aanvoerder een pad. Trek een kaart over het onderwerp waar je uitkomt; de trainer leest hem voor, eerst zonder de antwoorden.",
    ],
    [
      "Iedereen antwoordt",
      "Elk team schrijft een antwoord op voordat de kaart wordt omgedraaid, ook als het niet aan de beurt is. Een minuut is genoeg.",
    ],
    ["Het team aan de beurt", "Goed: zoveel promotors als de kaart bergtoppen heeft. Deels goed: 1 passieve. Fout: 1 criticaster."],
    [
      "De anderen",
      "Heeft het team aan de beurt het niet goed, dan krijgt elk ander team dat het wel goed heeft 1 promotor: klanten lopen over naar wie het beter doet.",
    ],
    ["Opdrachten", "Bereid je voor, treed op en laat de trainer beoordelen met wat er op de kaart staat. Niemand anders antwoordt."],
    [
      "Onderweg",
      "Kom je voor het eerst langs een mijlpaal: noem een succes van je eigen organisatie, +1 promotor. Op een vak om de cirkel rond te maken: beantwoord een kaart over het onderwerp dat jullie het laatst fout hadden; goed maakt van een criticaster een promotor. Zonder criticasters meteen +1 promotor.",
    ],
    [
      "Het einde",
      "De eerste bij de finish krijgt 3 promotors, de tweede 2, wie later komt 1. De ronde wordt uitgespeeld. Het team met de meeste promotors min criticasters wint; bij gelijke stand de minste criticasters.",
    ],
    ["Na elke kaart", "Draai hem om, lees de uitleg voor, en neem twee minuten voor de vraag eronder. Daar leer je het meest van."],
  ],
  noDie:
    "Geen dobbelsteen? Elke aanvoerder steekt op de derde tel 0 tot 5 vingers op; tel ze op, deel door zes, en loop de rest (6 als er niets overblijft).",
  scoreTitle: "Score",
  scores: ["Team", "Promotors", "Passieven", "Criticasters", "Netto", "Mijlpalen"],
  scoreHelp: "Turf onderweg. Netto is promotors min criticasters; NPS is 100 × netto ÷ alle klanten.",
  pawns: "Pionnen: knip langs de stippen, vouw in het midden en vouw de voetjes naar buiten.",
  die: "Dobbelsteen: knip uit, vouw elke lijn en plak de lipjes vast.",
};
