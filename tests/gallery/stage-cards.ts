// A card of every kind in both languages, and how a room answered it.
import { textLimits } from "../../content/schema/text.ts";
import type { OptionWords, Tally, Verdict } from "../../server/protocol/rules-types.ts";
import type { CardView, RevealView, Spotlight, TeamResult } from "../../server/protocol/views.ts";
import { ofKind } from "../kit/kinds.ts";
import { looks, inEnglishOrDutch as t } from "./stage-fixtures.ts";

const options = (texts: readonly string[]): readonly OptionWords[] => texts.map((text, i) => ({ id: "abcdef"[i] ?? "f", text }));
const base = () => ({ round: 4, topic: "understanding", topicName: t("Understanding", "Klantbegrip"), difficulty: 2 }) as const;

export const choice = (): CardView<"choice"> => ({
  ...base(),
  ...ofKind("choice"),
  text: t(
    "A customer calls for the third time about the same bill. What helps most in the first minute?",
    "Een klant belt voor de derde keer over dezelfde rekening. Wat helpt het meest in de eerste minuut?",
  ),
  options: options(
    t(
      [
        "Explain how the bill is made up",
        "Say what you know already and that it ends here",
        "Offer a discount",
        "Put the customer through to billing",
      ],
      [
        "Uitleggen hoe de rekening is opgebouwd",
        "Zeggen wat je al weet en dat het hier ophoudt",
        "Korting aanbieden",
        "Doorverbinden met de facturatieafdeling",
      ],
    ),
  ),
});

export const longChoice = (): CardView<"choice"> => ({
  ...base(),
  topic: "governance",
  topicName: t("Governance", "Governance"),
  difficulty: 3,
  ...ofKind("choice"),
  text: t(
    "Your board agrees that customer experience matters, yet every quarter the improvement budget goes to projects with a business case within the year. Which step is most likely to change that pattern for good?",
    "Je directie vindt klantbeleving belangrijk, maar elk kwartaal gaat het verbeterbudget naar projecten die zich binnen een jaar terugverdienen. Welke stap doorbreekt dat patroon waarschijnlijk voorgoed?",
  ),
  options: options(
    t(
      [
        "Ask for a separate budget that is not measured by its return at all",
        "Show per customer segment what a lost promoter costs, and report it beside the quarterly figures",
        "Let every manager work in customer service for a day each year and write a report about what they learned there",
        "Wait for the next complaint that reaches the newspaper",
        "Appoint a chief customer officer with a seat at the table and a veto on new products",
        "Publish the score on the intranet",
      ],
      [
        "Een apart budget vragen dat helemaal niet op rendement wordt beoordeeld",
        "Per klantsegment laten zien wat een verloren promotor kost, en dat naast de kwartaalcijfers rapporteren",
        "Elke leidinggevende jaarlijks een dag laten meedraaien op de klantenservice en daar een verslag van laten schrijven",
        "Wachten op de volgende klacht die de krant haalt",
        "Een klantdirecteur aanstellen met een plek aan tafel en een veto op nieuwe producten",
        "De klanttevredenheidsonderzoeksresultaten op intranet zetten",
      ],
    ),
  ),
});

export const number = (): CardView<"number"> => ({
  ...base(),
  topic: "measurement",
  topicName: t("Measurement", "Meten"),
  difficulty: 1,
  ...ofKind("number"),
  text: t(
    "Of 40 people who answered a telecom company’s call for problems, how many had simply never been listened to?",
    "Van de 40 mensen die reageerden op een oproep van een telecombedrijf: naar hoeveel was gewoon nooit geluisterd?",
  ),
  scale: { unit: t("people", "mensen"), min: 0, max: 40, step: 1 },
});

export const order = (): CardView<"order"> => ({
  ...base(),
  topic: "design",
  topicName: t("Design", "Ontwerp"),
  ...ofKind("order"),
  text: t("Put the steps of the double diamond in order.", "Zet de stappen van de dubbele diamant in volgorde."),
  options: options(
    t(
      ["Prototype and test", "Research", "Ideas", "Define the problem"],
      ["Prototype maken en testen", "Onderzoeken", "Ideeën", "Het probleem bepalen"],
    ),
  ),
});

export const poll = (): CardView<"poll"> => ({
  ...base(),
  topic: "culture",
  topicName: t("Culture", "Cultuur"),
  ...ofKind("poll"),
  text: t("Who owns the customer in your organisation, honestly?", "Van wie is de klant in jouw organisatie, eerlijk gezegd?"),
  options: options(
    t(
      ["Everybody", "Nobody", "Marketing", "The front line", "The board"],
      ["Van iedereen", "Van niemand", "Marketing", "De mensen aan de balie", "De directie"],
    ),
  ),
});

export const assignment = (): CardView<"assignment"> => ({
  ...base(),
  topic: "strategy",
  topicName: t("Strategy", "Strategie"),
  ...ofKind("assignment"),
  text: t(
    "A guest finds that nobody noticed her birthday. Play the check-out in two minutes so that she leaves as a promoter.",
    "Een gast merkt dat niemand aan haar verjaardag heeft gedacht. Speel het uitchecken in twee minuten zo na dat ze als promotor vertrekt.",
  ),
  criteria: t(
    ["Sincere, without a script", "Something she will tell at home", "A lesson for the next guest"],
    ["Oprecht, zonder script", "Iets wat ze thuis vertelt", "Een les voor de volgende gast"],
  ),
});

const none = { promoters: 0, passives: 0, detractors: 0 };
const verdicts: readonly Verdict[] = ["right", "wrong", "right", "partly", "right", "wrong", "none", "right"];
const gains = [
  { ...none, promoters: 2 },
  { ...none, detractors: 1 },
  { ...none, promoters: 2 },
  { ...none, passives: 1 },
];

export const results = (count: number): readonly TeamResult[] =>
  looks.slice(0, count).map((teamId, i) => ({
    teamId,
    verdict: verdicts[i] ?? "none",
    gained: gains[i % gains.length] ?? none,
    points: [800, 120, 1000, 540, 640, 0, 250, 990][i] ?? 0,
    agreement: 0.75,
    ...(verdicts[i] === "none" ? {} : { answer: { kind: "choice", option: "a" } as const }),
  }));

type Shown = { solution: RevealView["solution"]; tally: Tally; long?: boolean; teams?: number };

const explanation = () =>
  t(
    "The third call is about being heard, not about the bill. Who repeats what is known and promises an end takes the effort away; the explanation can follow.",
    "Bij het derde telefoontje gaat het om gehoord worden, niet om de rekening. Wie herhaalt wat bekend is en belooft dat het hier ophoudt, neemt de moeite weg; uitleg kan daarna.",
  );

export const reveal = ({ solution, tally, long, teams = 4 }: Shown): RevealView =>
  ({
    round: 4,
    solution,
    tally,
    explanation: long ? `${explanation()} ${explanation()} ${explanation()} ${explanation()}`.slice(0, 700) : explanation(),
    source: long
      ? "Bradford, A., & Bingley, C. (2019). Klantbelevingsonderzoeksmethoden: een overzicht. Tijdschrift voor Marketing, 12(3), 45–67. https://example.org/klantbelevingsonderzoeksmethoden/2019/45"
      : "Dixon, Freeman & Toman, Harvard Business Review, 2010",
    debrief: t(
      "Where in your organisation does a customer have to tell the story twice, and who could end that on Monday?",
      "Waar moet een klant bij jullie het verhaal twee keer vertellen, en wie kan daar maandag een eind aan maken?",
    ),
    teams: results(teams),
  }) as RevealView;

export const choiceReveal = (more: Partial<Shown> = {}): RevealView =>
  reveal({ solution: { kind: "choice", option: "b" }, tally: { kind: "choice", counts: { a: 3, b: 9, c: 1, d: 3 }, total: 16 }, ...more });
export const emptyReveal = (): RevealView =>
  reveal({ solution: { kind: "choice", option: "b" }, tally: { kind: "choice", counts: {}, total: 0 } });
export const numberReveal = (many = false): RevealView =>
  reveal({
    solution: { kind: "number", value: 39, tolerance: 2 },
    tally: {
      kind: "number",
      counts: many
        ? { "5": 12, "10": 40, "12": 23, "20": 61, "25": 33, "30": 50, "35": 28, "38": 9, "39": 14, "40": 6 }
        : { "5": 1, "10": 2, "12": 1, "20": 3, "25": 2, "30": 4, "38": 2, "39": 1 },
      total: many ? 276 : 16,
    },
  });
export const orderReveal = (): RevealView =>
  reveal({
    solution: { kind: "order", options: ["b", "d", "c", "a"] },
    tally: { kind: "order", counts: { "b>d>c>a": 7, "b>c>d>a": 5, "d>b>c>a": 3, "a>b>c>d": 1 }, total: 16 },
  });
export const pollReveal = (): RevealView =>
  reveal({ solution: { kind: "none" }, tally: { kind: "poll", counts: { a: 4, b: 6, c: 1, d: 5 }, total: 16 } });
export const assignmentReveal = (verdict: Verdict = "right"): RevealView => ({
  ...reveal({ solution: { kind: "none" }, tally: { kind: "assignment", counts: {}, total: 0 } }),
  teams: looks.slice(0, 4).map((teamId) => ({
    teamId,
    verdict: teamId === "moss" ? verdict : "none",
    gained: teamId === "moss" ? { ...none, promoters: 2 } : none,
    points: 0,
  })),
});

/** As long as any shipped card is, in its longer language: what must still fit. */
export const longestChoice = (): CardView<"choice"> => ({
  ...choice(),
  difficulty: 3,
  text: t(
    "A shop that used to score well is suddenly full of unhappy customers. What does its manager do first with all those remarks?",
    "Een winkel die altijd goed scoorde, krijgt opeens de ene ontevreden klant na de andere. Wat doet de filiaalmanager als eerste met al die opmerkingen?",
  ),
  options: options(
    t(
      [
        "Report the figure to head office and wait for advice there",
        "Read them with the whole team and call back three people",
        "Ask the region for extra hands until the numbers recover",
        "Have the survey looked at: perhaps the questions are wrong",
      ],
      [
        "Het cijfer doorgeven aan het hoofdkantoor en daar op advies wachten",
        "Ze met het hele team lezen en drie mensen dezelfde dag terugbellen",
        "De regio om extra handen vragen tot de cijfers zich hersteld hebben",
        "De klanttevredenheidsvragenlijst laten nakijken: die klopt misschien niet",
      ],
    ),
  ),
});

const longestWhy = () => ({
  explanation:
    "Een cijfer vertelt dat er iets is, niet wat. Wie de opmerkingen met het hele team leest, hoort wat er veranderde: nieuwe roosters, een volle balie, een kassa die hapert. En wie drie mensen belt, wint er vaak twee terug. Het hoofdkantoor kent het gemiddelde, het team kent de winkel en de mensen die er komen.",
  source:
    "Reichheld, F. & Markey, R. (2011). The Ultimate Question 2.0: How Net Promoter Companies Thrive in a Customer-Driven World. Boston: Harvard Business Review Press, hoofdstuk 6; cijfers van Apple Retail uit Fortune, 2011; eigen bewerking voor deze kaart",
});
export const longestReveal = (): RevealView => ({ ...choiceReveal({ teams: 8 }), ...longestWhy() });

export const longestOrder = (): CardView<"order"> => ({
  ...order(),
  difficulty: 2,
  text: "Zet de vijf keer waarom op een rij: van de klacht aan de balie tot de oorzaak waar iemand iets aan kan doen.",
  options: options([
    "De klant belt voor de derde keer: de monteur kwam weer niet opdagen",
    "De afspraak stond niet in het rooster van de monteur die dag",
    "De planning krijgt wijzigingen pas de volgende ochtend door",
    "Wijzigingen gaan nog met de hand van het ene naar het andere systeem",
    "Niemand is eigenaar van de koppeling tussen beide systemen",
  ]),
});
export const longestOrderReveal = (): RevealView => ({
  ...reveal({
    solution: { kind: "order", options: ["a", "b", "c", "d", "e"] },
    tally: { kind: "order", counts: { "a>b>c>d>e": 4, "a>c>b>d>e": 9, "b>a>c>e>d": 3 }, total: 16 },
  }),
  ...longestWhy(),
});

/** As long as the format lets an author write: the last word of the source must be seen as well. */
const limitSource =
  "Reichheld, F. & Markey, R. (2011). The Ultimate Question 2.0: How Net Promoter Companies Thrive in a Customer-Driven World. Boston: Harvard Business Review Press, hoofdstuk 6; cijfers van een elektronicawinkel uit Fortune, 2011, blz. 34; eigen bewerking voor deze kaart; opnieuw nagekeken maart 2026.";
const limitAddress = `https://example.org/${"klantbelevingsonderzoeksmethoden".repeat(9)}`.slice(0, textLimits.source);
export const atLimits = (shown: RevealView, asAddress = false): RevealView => ({
  ...shown,
  explanation: Array(5).fill(explanation()).join(" ").slice(0, textLimits.explanation),
  source: asAddress ? limitAddress : limitSource,
});

/** A team that said nothing, and one that was away. */
export const silentReveal = (): RevealView => ({
  ...choiceReveal(),
  teams: [
    { teamId: "moss", verdict: "wrong", gained: { ...none, detractors: 1 }, points: 0 },
    { teamId: "ember", verdict: "right", gained: { ...none, promoters: 1 }, points: 0, answer: { kind: "choice", option: "b" } },
    { teamId: "sun", verdict: "wrong", gained: none, points: 0, answer: { kind: "choice", option: "a" } },
    { teamId: "lagoon", verdict: "none", gained: none, points: 0 },
  ],
});

export const idea = (long = false): Extract<Spotlight, { kind: "insight" }> => ({
  kind: "insight",
  about: long ? "success" : "note",
  name: long ? "Maximiliaan-Alexander V." : "Fatima",
  teamId: "moss",
  text: long
    ? t(
        "We phoned every customer who had left in the last year, just to ask what we could have done. Two out of five came back within a month, and what they told us changed the way we hand over a file. It cost us a day each, and nobody has asked since whether that day was well spent by the team.",
        "We hebben iedereen gebeld die het afgelopen jaar vertrok, alleen om te vragen wat wij hadden kunnen doen. Twee van de vijf kwamen binnen een maand terug, en door wat ze vertelden dragen we dossiers nu anders over. Het kostte ieder van ons een dag, en niemand vraagt nog of die goed besteed was.",
      ).slice(0, 280)
    : t("Nobody in our organisation may say “that is not my department” any more.", "Niemand zegt bij ons nog: “daar ga ik niet over”."),
});
