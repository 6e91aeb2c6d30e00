// The people, teams and cards that the phone's gallery shows.

import type { ShownClient } from "../../client/ui/terms.ts";
import { language } from "../../client/ui/words.ts";
import { textLimits } from "../../content/schema/text.ts";
import type { Language } from "../../server/protocol/rules-types.ts";
import type { CardView, Me, PublicState, PublicTeam, RevealView } from "../../server/protocol/views.ts";
import { ofKind, roundOf } from "../kit/kinds.ts";

export const startedAtMs = Date.now();

const both = (en: string, nl: string): string => (language.value === "nl" ? nl : en);

export const team = (over: Partial<PublicTeam>): PublicTeam => ({
  id: "t1",
  look: "sky",
  name: "",
  captain: "Noor",
  members: 4,
  connected: 4,
  promoters: 5,
  passives: 1,
  detractors: 2,
  points: 3400,
  rank: 2,
  space: "s4",
  finishedAs: 0,
  locked: false,
  ...over,
});

export const teams: readonly PublicTeam[] = [
  team({}),
  team({ id: "t2", look: "ember", captain: "Sam", members: 3, promoters: 7, detractors: 1, points: 4120, rank: 1 }),
  team({ id: "t3", look: "sun", captain: "Ada", members: 4, promoters: 3, detractors: 3, points: 2890, rank: 4 }),
  team({
    id: "t4",
    look: "plum",
    name: both("The Night Owls", "De Nachtuilen"),
    captain: "Lou",
    members: 4,
    promoters: 4,
    detractors: 2,
    points: 3010,
    rank: 3,
  }),
];

const turn: PublicState["turn"] = { number: 5, teamId: "t1", step: "roll", die: 0, stepsLeft: 0, choices: [] };

export const round = (over: Partial<PublicState["round"]>): PublicState["round"] => ({
  number: 7,
  step: "answer",
  ...roundOf("choice"),
  topic: "understanding",
  difficulty: 2,
  cause: "topic",
  deadlineMs: startedAtMs + 24_500,
  lengthMs: 40_000,
  closingMs: 0,
  reopened: false,
  answered: 9,
  expected: 15,
  ...over,
});

export const state = (over: Partial<PublicState>): PublicState => ({
  code: "482913",
  mode: "board",
  phase: "turn",
  languages: ["en", "nl"],
  paused: false,
  locked: false,
  participants: 15,
  connected: 15,
  teams,
  turn,
  round: round({ step: "" }),
  top: [],
  pausedAtMs: 0,
  endReason: "",
  final: false,
  winners: [],
  joinUrl: "http://192.168.1.20:2567/join/482913",
  consoles: 1,
  stages: 1,
  pictureUntilMs: 0,
  ...over,
});

export const turnAt = (over: Partial<PublicState["turn"]>): PublicState => state({ turn: { ...turn, ...over } });

export const me = (over: Partial<Me>): Me => ({
  participantId: "p1",
  joined: true,
  name: "Jochem",
  language: language.value as Language,
  teamId: "t1",
  captain: false,
  points: 850,
  rank: 4,
  round: 7,
  eligible: true,
  mates: ["Noor", "Jochem", "Fatima", "Bo"],
  ideas: [],
  ...over,
});

export const choice = (): CardView<"choice"> => ({
  round: 7,
  ...ofKind("choice"),
  topic: "understanding",
  topicName: both("Understanding", "Klantbegrip"),
  difficulty: 2,
  text: both(
    "A customer says in an interview that the price is too high, yet stays for years. What do you do with that answer?",
    "Een klant zegt in een interview dat de prijs te hoog is, maar blijft al jaren. Wat doe je met dat antwoord?",
  ),
  options: [
    { id: "a", text: both("Lower the price for customers who complain", "De prijs verlagen voor wie klaagt") },
    { id: "b", text: both("Look at what they did, next to what they said", "Kijken naar wat ze deden, naast wat ze zeiden") },
    { id: "c", text: both("Leave it out: one interview is not evidence", "Weglaten: één interview is geen bewijs") },
    { id: "d", text: both("Ask the same question again in a survey", "Dezelfde vraag nog eens stellen in een enquête") },
  ],
});

export const poll = (): CardView<"poll"> => ({
  ...choice(),
  ...ofKind("poll"),
  topic: "culture",
  topicName: both("Culture", "Cultuur"),
  difficulty: 1,
  text: both("What gets in the way of your customers most?", "Wat zit je klanten het meest in de weg?"),
  options: [
    { id: "a", text: both("Our systems", "Onze systemen") },
    { id: "b", text: both("Our rules", "Onze regels") },
    { id: "c", text: both("Our departments", "Onze afdelingen") },
  ],
});

export const estimate = (): CardView<"number"> => ({
  round: 7,
  ...ofKind("number"),
  topic: "measurement",
  topicName: both("Measurement", "Meten"),
  difficulty: 3,
  text: both(
    "What share of unhappy customers complains to the company itself?",
    "Welk deel van de ontevreden klanten klaagt bij het bedrijf zelf?",
  ),
  scale: { unit: "%", min: 0, max: 100, step: 1 },
});

export const century = (): CardView<"number"> => ({
  ...estimate(),
  text: both("When was the oldest complaint we know of written?", "Wanneer is de oudste klacht geschreven die we kennen?"),
  scale: { unit: both("BC", "v.Chr."), min: 0, max: 3000, step: 50 },
});

export const order = (): CardView<"order"> => ({
  round: 7,
  ...ofKind("order"),
  topic: "design",
  topicName: both("Design", "Ontwerp"),
  difficulty: 2,
  text: both("Put the steps of a service design in a sensible order.", "Zet de stappen van een dienstontwerp in een zinnige volgorde."),
  options: [
    { id: "a", text: both("Try a prototype with customers", "Een prototype met klanten proberen") },
    { id: "b", text: both("Choose one problem to solve", "Eén probleem kiezen om op te lossen") },
    { id: "c", text: both("Listen and watch", "Luisteren en kijken") },
    { id: "d", text: both("Roll out and measure", "Uitrollen en meten") },
    { id: "e", text: both("Think up several solutions", "Meerdere oplossingen bedenken") },
  ],
});

export const assignment = (): CardView<"assignment"> => ({
  round: 7,
  ...ofKind("assignment"),
  topic: "governance",
  topicName: both("Governance", "Governance"),
  difficulty: 2,
  text: both(
    "Your director wants to cut the customer panel. Convince her in one minute to keep it.",
    "Je directeur wil het klantpanel schrappen. Overtuig haar in één minuut om het te houden.",
  ),
  criteria: [
    both("Names what customers lose", "Noemt wat klanten verliezen"),
    both("Speaks the director's language", "Spreekt de taal van de directeur"),
  ],
});

export const reveal = (over: Partial<RevealView>): RevealView =>
  ({
    round: 7,
    solution: { kind: "choice", option: "b" },
    tally: { kind: "choice", counts: { a: 2, b: 8, c: 1, d: 4 }, total: 15 },
    explanation: both(
      "What people say about price often stands for something else. Their behaviour shows what really counts.",
      "Wat mensen over prijs zeggen staat vaak voor iets anders. Hun gedrag laat zien wat echt telt.",
    ),
    source: "Jaccard & Jacoby, 2020",
    debrief: both("Which of your customers says one thing and does another?", "Welke klant van jullie zegt het een en doet het ander?"),
    teams: [
      {
        teamId: "t1",
        verdict: "right",
        gained: { promoters: 2, passives: 0, detractors: 0 },
        points: 0,
        agreement: 0.75,
        answer: { kind: "choice", option: "b" },
      },
    ],
    mine: { answer: { kind: "choice", option: "b" }, verdict: "right", credit: 1, points: 0 },
    ...over,
  }) as RevealView;

/** A source as long as the format lets an author write, and as hard to break. */
export const longSource = (): string =>
  `Bradford & Bingley, 2019, https://example.org/${"klantbelevingsonderzoeksmethoden".repeat(9)}`.slice(0, textLimits.source);

/** A client with a name, a colour, a logo and a word of its own for customers. */
export const mutual = (logo: string): ShownClient => ({
  name: { en: "Lock & Chain Mutual", nl: "Onderlinge Slot & Ketting" },
  accent: "#0B6E4F",
  logo,
  terms: {
    en: { customer: "member", customers: "members", aCustomer: "a member" },
    nl: { customer: "lid", customers: "leden", aCustomer: "een lid" },
  },
});

export const ideas = (): Me["ideas"] => [
  { text: both("Call every customer back within a day", "Elke klant binnen een dag terugbellen"), about: "note", shown: false },
  {
    text: both("A customer thanked us for saying sorry first", "Een klant bedankte ons omdat wij als eerste sorry zeiden"),
    about: "success",
    shown: true,
  },
];

/** As long as a card may be: every word of it has to fit a small phone too. */
export const long = (): CardView<"choice"> => ({
  ...choice(),
  text: both(
    "A regular customer complains on social media that nobody ever called her back about a wrong invoice. The first replies from other customers are coming in. What does your team do first?",
    "Een vaste klant klaagt op sociale media dat niemand haar ooit heeft teruggebeld over een verkeerde factuur. De eerste reacties van andere klanten komen binnen. Wat doet je team als eerste?",
  ),
  options: [
    {
      id: "a",
      text: both("Answer in public that you are sorry, then call her today", "In het openbaar sorry zeggen en haar vandaag nog bellen"),
    },
    {
      id: "b",
      text: both("Ask her to delete the message before you look into it", "Haar vragen het bericht te verwijderen voor je ernaar kijkt"),
    },
    {
      id: "c",
      text: both("Wait until the invoice department has found the cause", "Wachten tot de factuurafdeling de oorzaak heeft gevonden"),
    },
    {
      id: "d",
      text: both(
        "Offer everybody who replied a discount on the next order",
        "Iedereen die reageerde korting geven op de volgende bestelling",
      ),
    },
  ],
});
