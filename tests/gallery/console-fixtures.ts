// A room, a deck and a board for the console's gallery, in both languages.

import { signal } from "@preact/signals";
import type { Link, LinkStatus } from "../../client/link/link.ts";
import { language } from "../../client/ui/words.ts";
import { PROTOCOL } from "../../server/protocol/limits.ts";
import type { TeamLook } from "../../server/protocol/rules-types.ts";
import type { BoardMap, Catalogue, SessionLine } from "../../server/protocol/trainer-api.ts";
import type { BoardView, Desk, DeskCard, PublicState, PublicTeam, RevealView, RosterEntry, Supply } from "../../server/protocol/views.ts";
import { ofKind, roundOf } from "../kit/kinds.ts";

export const lang = (en: string, nl: string): string => (language.value === "nl" ? nl : en);

const joinUrl = "http://192.168.1.42:2567/join/481592";

export const catalogue: Catalogue = {
  decks: [
    {
      id: "cx-masterclass",
      version: "1.0.0",
      title: { en: "CX Masterclass", nl: "CX Masterclass" },
      about: {
        en: "Six disciplines of customer experience, from promise to culture. For teams who know the basics.",
        nl: "Zes disciplines van klantbeleving, van belofte tot cultuur. Voor teams die de basis kennen.",
      },
      languages: ["en", "nl"],
      cards: 38,
      assignments: 6,
    },
    {
      id: "warm-up",
      version: "1.0.0",
      title: { en: "Warm-up", nl: "Warming-up" },
      about: { en: "Ten light questions to wake up a room.", nl: "Tien lichte vragen om de zaal wakker te maken." },
      languages: ["en", "nl"],
      cards: 10,
      assignments: 0,
    },
  ],
  get boards() {
    const map = (land: BoardMap["land"], up: number): BoardMap => ({
      land,
      finish: board.finish,
      spaces: board.spaces.map(({ name: _name, ...space }) => ({ ...space, y: 900 - (900 - space.y) * up })),
    });
    return [
      { id: "pilgrims-way", title: { en: "Pilgrim’s Way", nl: "De pelgrimsroute" }, spaces: 32, minutes: 60, map: map(board.land, 1) },
      { id: "sprint", title: { en: "Sprint", nl: "Sprint" }, spaces: 14, minutes: 25, map: map({ season: "autumn", seed: 3 }, 0.5) },
    ];
  },
  problems: [],
};

/** What the warm-up would be short of on the pilgrim's way. */
export const supply: Supply = {
  draws: 19,
  repeats: 8,
  topics: [
    { topic: "strategy", name: { en: "Strategy", nl: "Strategie" }, needs: 3, has: 2 },
    { topic: "understanding", name: { en: "Understanding", nl: "Klantbegrip" }, needs: 4, has: 5 },
    { topic: "governance", name: { en: "Governance", nl: "Governance" }, needs: 3, has: 0 },
  ],
  assignments: { needs: 4, has: 4 },
  suggestion: { decks: ["warm-up"], repeats: 0 },
};

export const problems: readonly string[] = [
  "content/decks/winter/parts/culture.yaml:41 cards[3].options: found 1 option, expected 2 to 6; add an option",
  "content/decks/winter/deck.yaml:7 languages: found “de”, expected en or nl; translate the deck or remove the language",
];

const line = (more: Partial<SessionLine>): SessionLine => ({
  sessionId: "abcdefghij",
  code: "481592",
  mode: "board",
  deckTitles: [{ en: "CX Masterclass", nl: "CX Masterclass" }],
  languages: ["en", "nl"],
  phase: "round",
  participants: 16,
  createdAtMs: 0,
  joinUrl,
  consoleKey: "consolekeyconsolekey",
  stageKey: "stagekeystagekeystage",
  ...more,
});

export const sessions: readonly SessionLine[] = [
  line({ name: "Nordlys, managers of the north", createdAtMs: Date.now() - 5 * 86_400_000 }),
  line({
    createdAtMs: Date.now(),
    sessionId: "klmnopqrst",
    code: "730164",
    mode: "quiz",
    phase: "lobby",
    participants: 0,
    deckTitles: [{ en: "Warm-up", nl: "Warming-up" }],
  }),
];

export const endedSessions: readonly SessionLine[] = sessions.map((one) => ({
  ...one,
  phase: "ended",
  participants: 16,
  closesAtMs: one.createdAtMs + 30 * 86_400_000,
}));

const looks: readonly TeamLook[] = ["ember", "moss", "lagoon", "plum"];
const team = (index: number, more: Partial<PublicTeam> = {}): PublicTeam => ({
  id: `t${index + 1}`,
  look: looks[index] ?? "slate",
  name: "",
  captain: ["Amina", "Joost", "Priya", "Sanne"][index] ?? "",
  members: 4,
  connected: 4,
  promoters: [7, 5, 9, 3][index] ?? 0,
  passives: [1, 2, 0, 1][index] ?? 0,
  detractors: [1, 0, 2, 3][index] ?? 0,
  points: [4_820, 5_140, 3_975.5, 4_410][index] ?? 0,
  rank: [2, 3, 1, 4][index] ?? 1,
  space: ["s09", "s09", "s13", "s06"][index] ?? "s01",
  finishedAs: 0,
  locked: false,
  ...more,
});

export const teams: readonly PublicTeam[] = [team(0), team(1), team(2, { name: "Klantkracht" }), team(3)];

const names = [
  ["Amina", "Tom de Wit", "Lieke", "Bart"],
  ["Joost", "Fatima Z.", "Oscar", "Nadia"],
  ["Priya", "Willem-Alexander van den Berg", "Eva", "Chris"],
  ["Sanne", "Koen", "Marie-Louise", "Ad"],
];

export const roster: readonly RosterEntry[] = names.flatMap((group, t) =>
  group.map((name, n) => ({
    participantId: `p${t}${n}`,
    name,
    teamId: `t${t + 1}`,
    language: n === 1 ? ("en" as const) : ("nl" as const),
    connected: !(t === 1 && n === 2) && !(t === 3 && n === 3),
    captain: n === 0,
    answered: (t + n) % 3 !== 0,
    // Somebody came late: neither answered nor waited for.
    ...((t + n) % 3 === 0 && t !== 2 && { waitedFor: true as const }),
    points: 1000 * n,
  })),
);

export const crowd: readonly RosterEntry[] = Array.from({ length: 1_000 }, (_, n) => ({
  participantId: `c${n}`,
  name: `${["Anna", "Bram", "Chris", "Daan", "Esra", "Fleur", "Gijs"][n % 7]} ${n}`,
  teamId: `t${(n % 4) + 1}`,
  language: "en",
  connected: n % 43 !== 7,
  captain: n < 4,
  answered: n % 3 !== 0,
  ...(n % 3 === 0 && { waitedFor: true as const }),
  points: 0,
}));

const topics = ["strategy", "understanding", "design", "measurement", "governance", "culture"];
const spaceAt = (n: number): { x: number; y: number } => ({ x: 120 + n * 76, y: 640 - n * 22 + Math.sin(n * 0.95) * 110 });

const kindAt: Readonly<Record<number, BoardView["spaces"][number]["kind"]>> = {
  0: "start",
  5: "milestone",
  8: "fork",
  13: "milestone",
  18: "finish",
};
const nextAt: Readonly<Record<number, readonly string[]>> = { 8: ["s10", "s12"], 18: [] };
const idAt = (n: number): string => `s${String(n + 1).padStart(2, "0")}`;
const spaceOf = (n: number): BoardView["spaces"][number] => {
  const kind = kindAt[n] ?? "topic";
  const name = ["The inn", "High pass", "Mill"][n % 3] ?? "";
  const topic = kind === "topic" ? { topic: topics[n % 6] ?? "" } : {};
  return { id: idAt(n), kind, name, ...spaceAt(n), next: nextAt[n] ?? [idAt(n + 1)], ...topic };
};

export const board: BoardView = {
  id: "pilgrims-way",
  title: "Pilgrim’s Way",
  land: { season: "spring", seed: 7 },
  start: "s01",
  finish: "s19",
  spaces: Array.from({ length: 19 }, (_, n) => spaceOf(n)),
  landmarks: [],
};

export const card = (): DeskCard<"choice"> => ({
  round: 7,
  cardId: "strategy-budget-airline-wishes",
  ...ofKind("choice"),
  topic: "strategy",
  topicName: lang("Strategy", "Strategie"),
  difficulty: 2,
  text: lang(
    "Passengers of a low-fare airline ask for free coffee and a choice of seat, as a premium airline offers. Which question should its CX lead put first?",
    "Reizigers van een prijsvechter willen gratis koffie en vrije stoelkeuze, net als bij een premium maatschappij. Welke vraag stelt de CX-manager als eerste?",
  ),
  options: [
    { id: "a", text: lang("How much will our satisfaction score go up?", "Hoeveel gaat onze tevredenheidsscore erdoor omhoog?") },
    { id: "b", text: lang("Which of our rivals already gives this away?", "Welke concurrenten geven dit al gratis weg?") },
    { id: "c", text: lang("Does it help us keep the promise we make?", "Helpt het ons om onze belofte waar te maken?") },
    { id: "d", text: lang("What would our most loyal flyers think of it?", "Wat zouden onze trouwste reizigers ervan vinden?") },
  ],
  solution: { kind: "choice", option: "c" },
  explanation: lang(
    "A wish list is no strategy. Ryanair stands for cheap and simple, Emirates for comfort and an eye for detail. Both keep their own promise, and what strengthens one would water down the other.",
    "Een wensenlijst is nog geen strategie. Ryanair staat voor goedkoop en simpel, Emirates voor comfort en oog voor detail. Beide maken hun eigen belofte waar, en wat de ene versterkt, verwatert de andere.",
  ),
  debrief: lang(
    "Which customer wish should your organisation turn down because it does not fit the promise?",
    "Welke klantwens zou jouw organisatie moeten afwijzen omdat die niet bij de belofte past?",
  ),
  notes: lang(
    "Ask each team for one wish it said no to last year, and how it explained that. Listen for reasons such as budget or IT: those are limits, not choices. Porter’s own example is Continental Lite, a full-service airline that also wanted to be a low-cost one.",
    "Vraag elk team naar één wens waar het vorig jaar nee op zei, en hoe dat is uitgelegd. Luister of er redenen komen als budget of IT: dat zijn beperkingen, geen keuzes. Porters eigen voorbeeld is Continental Lite: een luchtvaartmaatschappij met volledige service die ook prijsvechter wilde zijn.",
  ),
  source: "Michael E. Porter, What Is Strategy?, Harvard Business Review, Nov–Dec 1996",
});

export const reveal = (): RevealView<"choice"> => ({
  round: 7,
  solution: { kind: "choice", option: "c" },
  tally: { kind: "choice", counts: { a: 3, b: 2, c: 9 }, total: 14 },
  explanation: "",
  source: "",
  debrief: "",
  teams: [
    { teamId: "t1", verdict: "right", gained: { promoters: 1, passives: 0, detractors: 0 }, points: 0 },
    { teamId: "t2", verdict: "wrong", gained: { promoters: 0, passives: 0, detractors: 1 }, points: 0 },
    { teamId: "t3", verdict: "right", gained: { promoters: 1, passives: 0, detractors: 0 }, points: 0 },
    { teamId: "t4", verdict: "partly", gained: { promoters: 0, passives: 0, detractors: 0 }, points: 0 },
  ],
});

export const aState = (more: Partial<PublicState> = {}): PublicState => ({
  code: "481592",
  mode: "board",
  phase: "round",
  languages: ["en", "nl"],
  paused: false,
  locked: false,
  participants: 16,
  connected: 14,
  teams,
  turn: { number: 7, teamId: "t2", step: "arrived", die: 4, stepsLeft: 0, choices: [] },
  round: {
    number: 7,
    step: "answer",
    ...roundOf("choice"),
    topic: "strategy",
    difficulty: 2,
    cause: "topic",
    deadlineMs: Date.now() + 21_500,
    lengthMs: 40_000,
    closingMs: 0,
    reopened: false,
    answered: 9,
    expected: 14,
  },
  top: [],
  pausedAtMs: 0,
  endReason: "",
  final: false,
  winners: [],
  joinUrl: "http://192.168.1.20:2567/join/482913",
  consoles: 1,
  stages: 1,
  pictureUntilMs: 0,
  ...more,
});

export const aDesk = (more: Partial<Desk> = {}): Desk => ({
  next: "closeAnswers",
  card: card(),
  judging: [],
  roster,
  insights: [
    {
      participantId: "p00",
      teamId: "t1",
      name: "Amina",
      about: "success",
      text: lang("We call back within a day now, every time.", "We bellen nu altijd binnen een dag terug."),
      atMs: 2,
    },
    {
      participantId: "p21",
      teamId: "t3",
      name: "Eva",
      about: "note",
      text: lang("Our promise says “easy”. Nobody measures easy.", "Onze belofte is “makkelijk”. Niemand meet makkelijk."),
      atMs: 1,
    },
  ],
  rounds: [],
  knocking: [],
  offers: [],
  undo: "mark",
  timing: { plannedMs: 3_600_000, usedMs: 1_500_000, expectedMs: 3_960_000, rounds: 6, roundsPlanned: 20 },
  ...more,
});

type LinkParts = { state?: PublicState; desk?: Desk; status?: LinkStatus; blocked?: boolean; name?: string };

/** A link to nowhere: shows what it is given, says yes to everything, and tells the window what was asked for. */
export const aLink = (parts: LinkParts): Link => ({
  card: signal(undefined),
  reveal: signal(undefined),
  me: signal(undefined),
  board: signal(board),
  arrivals: signal(undefined),
  desk: signal(parts.desk ?? aDesk()),
  spotlight: signal(undefined),
  word: signal(undefined),
  status: signal<LinkStatus>(parts.status ?? "connected"),
  blocked: signal(parts.blocked ?? false),
  refusal: signal(undefined),
  state: signal<PublicState | undefined>(parts.state ?? aState()),
  seat: signal({
    seat: {} as never,
    protocol: PROTOCOL,
    atMs: 0,
    sessionId: "abcdefghij",
    code: "481592",
    ...(parts.name === undefined ? {} : { name: parts.name }),
    joined: false,
    kinds: [],
    languages: ["en", "nl"],
    joinUrl,
  }),
  now: () => Date.now(),
  send: (command) => {
    dispatchEvent(new CustomEvent("sent", { detail: command }));
    return Promise.resolve({ ok: true, rev: 1, atMs: Date.now() });
  },
  onMoments: () => () => undefined,
  close: () => undefined,
});
