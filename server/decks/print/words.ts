// The words on printed cards, boards and sheets that no deck brings along, English and Dutch side by side.
import type { Language } from "../../../content/schema/text.ts";

const en = {
  difficulty: ["gentle", "steady", "steep"],
  polls: "Opinions",
  guide: "Trainer’s guide",
  page: (number: number, count: number) => `page ${number} of ${count}`,
  why: "Why",
  debrief: "Talk about it",
  source: "Source",
  legend: {
    topic: "Answer a card of this topic.",
    challenge: "Draw a task and perform it.",
    milestone: "Name a success: +1 promoter.",
    loop: "Win back a detractor with a right answer; without one, +1 promoter.",
    fork: "Choose a path. Stopping here, roll again.",
    finish: "First +3 promoters, second +2, then +1.",
  },
  rulesTitle: "How to play without a screen",
  rules: [
    [
      "Before you begin",
      "Fold up the pawns and the die. Sort the cards by topic, questions up; the tasks are a pile of their own, and so are the opinions, which no space draws: they are for a break. Two to eight teams; each takes a pawn, a score strip and a captain.",
    ],
    [
      "Your turn",
      "Roll and walk. At a fork the captain chooses a path. Draw a card of the topic you land on; the trainer reads it aloud, first without its options.",
    ],
    [
      "Everybody answers",
      "Every team writes its answer down before the card is turned over, not only the team whose turn it is. A minute is enough.",
    ],
    ["The team at turn", "Right: as many promoters as the card has peaks. Partly right: 1 passive. Wrong: 1 detractor."],
    [
      "The others",
      "When the team at turn is not right, every other team that is gains 1 promoter: customers walk over to who does it better.",
    ],
    ["Tasks", "Prepare, perform, and let the trainer judge by what stands on the card. Nobody else answers."],
    [
      "On the way",
      "Passing a milestone for the first time: name a success of your own organisation, +1 promoter. On a loop: answer a card of the topic you were last wrong in; right turns a detractor into a promoter. Without detractors: +1 promoter at once.",
    ],
    [
      "The end",
      "The first at the finish gains 3 promoters, the second 2, later ones 1. The round of turns is played to its end. Most promoters minus detractors wins; on a tie, fewer detractors.",
    ],
    ["After every card", "Turn it over, read the explanation aloud, and take two minutes for its question. That is where the learning is."],
  ],
  noDie: "No die? Each captain shows 0 to 5 fingers at the count of three; add them up, divide by six, and walk the rest (6 for none).",
  scoreTitle: "Score",
  scores: ["Team", "Promoters", "Passives", "Detractors", "Net", "Milestones"],
  scoreHelp: "Tally as you go. Net is promoters minus detractors; NPS is 100 × net ÷ all customers.",
  pawns: "Pawns: cut along the dots, fold in the middle, and spread the feet.",
  die: "Die: cut out, fold every line, and glue the tabs.",
};

type PrintWords = typeof en;

const nl: PrintWords = {
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

/** The words of the printed game. */
export const printWords: Readonly<Record<Language, PrintWords>> = { en, nl };
