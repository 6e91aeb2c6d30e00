// The console in every state.
import { ofKind, roundOf } from "../kit/kinds.ts";
import "../../client/console/styles.ts";
import type { JSX } from "preact";
import { DeskScreen } from "../../client/console/desk/desk.tsx";
import type { DialogName } from "../../client/console/desk/desk-context.ts";
import { Away } from "../../client/console/desk/desk-page.tsx";
import { Dialog } from "../../client/console/dialog.tsx";
import { keep } from "../../client/console/kept.ts";
import { AddressList } from "../../client/console/setup/address.tsx";
import { addressWords } from "../../client/console/setup/address-words.ts";
import { HomePage } from "../../client/console/setup/home.tsx";
import { Door, type DoorState } from "../../client/console/setup/sign-in.tsx";
import { say } from "../../client/ui/words.ts";
import type { NextStep, RoundStep, Tally } from "../../server/protocol/rules-types.ts";
import type { Catalogue, SessionLine } from "../../server/protocol/trainer-api.ts";
import type { Desk, DeskCard, PublicState, RevealView } from "../../server/protocol/views.ts";
import {
  aDesk,
  aLink,
  aState,
  card,
  catalogue,
  crowd,
  endedSessions,
  lang,
  problems,
  reveal,
  sessions,
  supply,
  teams,
} from "./console-fixtures.ts";
import { type Screens, samplesBeside } from "./screens.ts";

type Show = Parameters<typeof aLink>[0] & { dialog?: DialogName; stageKey?: string | undefined; sessionId?: string };

const desk = (show: Show): JSX.Element => (
  <DeskScreen
    link={aLink(show)}
    sessionId={show.sessionId ?? "abcdefghij"}
    consoleKey="consolekeyconsolekey"
    stageKey={"stageKey" in show ? show.stageKey : "stagekeystagekey"}
    {...(show.dialog === undefined ? {} : { dialog: show.dialog })}
  />
);

const home = (parts: { sessions?: readonly SessionLine[]; catalogue?: Catalogue }): JSX.Element => (
  <HomePage
    catalogue={parts.catalogue ?? catalogue}
    sessions={parts.sessions ?? []}
    closing={{ afterDays: 30 }}
    onMake={() => Promise.resolve({ ok: false, code: "offline", problems: [] })}
    askSupply={() => Promise.resolve({ ok: true, value: supply })}
    onEnter={() => undefined}
    onClose={() => undefined}
    onRename={() => Promise.resolve({ ok: false, code: "offline", problems: [] })}
    onCloseAfter={() => undefined}
  />
);

const door = (state: DoorState): JSX.Element => <Door state={state} onToken={() => undefined} onRetry={() => undefined} />;

const early = teams.map((team) => ({
  ...team,
  members: 0,
  connected: 0,
  captain: "",
  promoters: 0,
  passives: 0,
  detractors: 0,
  points: 0,
}));
const fresh = (more: Partial<PublicState> = {}): PublicState =>
  aState({ phase: "lobby", teams: teams.map((team) => ({ ...team, promoters: 0, passives: 0, detractors: 0, points: 0 })), ...more });
const gathering = (more: Partial<Desk> = {}): Desk => {
  const {
    card: _card,
    undo: _undo,
    ...rest
  } = aDesk({ next: "start", insights: [], timing: { plannedMs: 3_600_000, usedMs: 0, rounds: 0 } });
  return { ...rest, ...more };
};
const noNext = (all: Desk): Desk => {
  const { next: _next, ...rest } = all;
  return rest;
};

const round = (step: RoundStep, more: Partial<PublicState["round"]> = {}): PublicState =>
  aState({ round: { ...aState().round, step, ...more } });
const turn = (step: PublicState["turn"]["step"], more: Partial<PublicState["turn"]> = {}): PublicState =>
  aState({ phase: "turn", turn: { number: 7, teamId: "t2", step, die: 0, stepsLeft: 0, choices: [], ...more } });
const quizState = (more: Partial<PublicState> = {}): PublicState => aState({ mode: "quiz", ...more });
const atNext = (next: NextStep, more: Partial<Desk> = {}): Desk => aDesk({ next, ...more });

const top = ["Eva", "Tom de Wit", "Amina", "Koen", "Nadia"].map((name, n) => ({
  name,
  teamId: `t${(n % 4) + 1}`,
  points: 6_000 - 410 * n,
  rank: n + 1,
}));
const ranks: Readonly<Record<string, number>> = { t2: 1, t1: 2, t4: 3, t3: 4 };
const ranked = teams.map((team) => ({ ...team, rank: ranks[team.id] ?? 4 }));

const assignment = (): DeskCard<"assignment"> => {
  const { options: _options, ...rest } = card();
  return {
    ...rest,
    ...ofKind("assignment"),
    topic: "culture",
    topicName: lang("Culture", "Cultuur"),
    solution: { kind: "none" },
    text: lang(
      "Play the first minute of a complaint call about a leaking tent. One of you is the customer, one the agent.",
      "Speel de eerste minuut van een klachtgesprek over een lekkende tent. Een van jullie is de klant, een de medewerker.",
    ),
    criteria: [
      lang("The customer can tell the whole story", "De klant kan het hele verhaal vertellen"),
      lang("No excuses, no blame", "Geen excuses, geen verwijt"),
      lang("There is a next step before the minute is over", "Er is een volgende stap voor de minuut om is"),
    ],
  };
};
const number = (): DeskCard<"number"> => {
  const { options: _options, ...rest } = card();
  return {
    ...rest,
    ...ofKind("number"),
    topic: "measurement",
    topicName: lang("Measurement", "Meten"),
    text: lang(
      "60 % promoters, 25 % passives, 15 % detractors. What is the NPS?",
      "60% promoters, 25% passives, 15% criticasters. Wat is de NPS?",
    ),
    scale: { unit: lang("points", "punten"), min: -100, max: 100, step: 1 },
    solution: { kind: "number", value: 45, tolerance: 2 },
  };
};
const revealOf = ({ solution }: DeskCard, tally: Tally): RevealView => ({ ...reveal(), solution, tally }) as RevealView;
const order = (): DeskCard<"order"> => ({
  ...card(),
  ...ofKind("order"),
  topic: "design",
  topicName: lang("Design", "Ontwerp"),
  solution: { kind: "order", options: ["c", "a", "d", "b"] },
});
const number8 = (): NonNullable<Desk["ahead"]> => ({ ...number(), round: 8, cardId: "measurement-nps" });
const orders: NonNullable<Desk["tally"]> = { kind: "order", counts: { "c>a>d>b": 4, "a>c>d>b": 7, "c>d>a>b": 2, "b>a>c>d": 1 }, total: 14 };
const rounds: Desk["rounds"] = [
  { round: 4, kind: "number", text: number().text },
  { round: 5, kind: "choice", text: card().text },
  { round: 6, kind: "assignment", text: assignment().text },
];
keep("covered.coveredsession", "yes");
const coveredSession = { sessionId: "coveredsession" };

/** The addresses of a laptop with much installed on it. */
function Addresses(): JSX.Element {
  return (
    <Dialog title={say(addressWords).title} onClose={() => undefined}>
      <AddressList
        known={{
          candidates: [
            { url: "http://192.168.1.42:2567", adapter: "Wi-Fi", kind: "network" },
            { url: "http://172.17.0.1:2567", adapter: "vEthernet (WSL)", kind: "virtual" },
            { url: "http://169.254.12.7:2567", adapter: "Ethernet 2", kind: "linkLocal" },
          ],
          chosen: "http://192.168.1.42:2567",
        }}
        onPick={() => undefined}
      />
    </Dialog>
  );
}

const performing = (step: RoundStep): PublicState => round(step, { ...roundOf("assignment"), cause: "challenge", topic: "culture" });

const setup: Screens = {
  "door-need": () => door("needLink"),
  "door-used": () => door("linkUsed"),
  "door-offline": () => door("offline"),
  "home-first": () => home({}),
  "home-sessions": () => home({ sessions }),
  "home-ended": () => home({ sessions: endedSessions }),
  "home-problems": () => home({ sessions, catalogue: { ...catalogue, problems } }),
  "away-badlink": () => <Away why="badLink" />,
};

const lobby: Screens = {
  "lobby-empty": () => desk({ state: fresh({ participants: 0, connected: 0, teams: early }), desk: noNext(gathering({ roster: [] })) }),
  lobby: () => desk({ state: fresh(), desk: gathering({ next: "introduce" }) }),
  "lobby-word": () => desk({ state: fresh(), desk: gathering({ next: "introduce", word: "Klanttevredenheidscijfer" }) }),
  "lobby-short": () => desk({ state: fresh(), desk: gathering({ next: "introduce", supply }) }),
  "lobby-nonetwork": () => desk({ state: fresh({ joinUrl: "", stages: 0 }), desk: gathering({ next: "introduce" }) }),
  "intro-board": () => desk({ state: aState({ phase: "intro" }), desk: gathering() }),
  "intro-quiz": () => desk({ state: quizState({ phase: "intro" }), desk: gathering({ ahead: number8() }) }),
  "lobby-locked-nostage": () => desk({ state: fresh({ locked: true }), desk: gathering(), stageKey: undefined }),
  "lobby-crowd": () => desk({ state: fresh({ participants: 1_000, connected: 976 }), desk: gathering({ roster: crowd }) }),
};

const play: Screens = {
  "turn-roll": () => desk({ state: turn("roll"), desk: atNext("rollForTeam") }),
  "turn-fork": () => desk({ state: turn("fork", { die: 5, stepsLeft: 2, choices: ["s10", "s12"] }), desk: atNext("chooseForTeam") }),
  "turn-arrived": () => desk({ state: turn("arrived", { die: 4 }), desk: atNext("openCard", { undo: "move", ahead: number8() }) }),
  "turn-done": () => desk({ state: turn("done", { die: 4 }), desk: atNext("nextTurn") }),
  read: () => desk({ state: round("read"), desk: atNext("openAnswers") }),
  answer: () => desk({ name: "Nova, ochtendgroep" }),
  "answer-long-name": () => desk({ name: "Bibliotheken aan de Rivier, tweede groep op maandagochtend" }),
  "answer-untimed": () => desk({ state: round("answer", { deadlineMs: 0, lengthMs: 0 }) }),
  "answer-dropped": () => desk({ state: round("answer", { answered: 4, expected: 10 }), desk: aDesk({ dropped: { missing: 6, of: 10 } }) }),
  "answer-paused": () => desk({ state: { ...aState({ paused: true }), pausedAtMs: Date.now() }, desk: noNext(aDesk()) }),
  closed: () =>
    desk({
      state: round("closed", { answered: 11 }),
      desk: atNext("reveal", { back: "reopenAnswers", tally: reveal().tally, undo: "close" }),
    }),
  closing: () =>
    desk({
      state: round("answer", { answered: 14, closingMs: Date.now() + 2_800 }),
      desk: aDesk({ tally: reveal().tally, ahead: number8() }),
    }),
  "answer-tally": () => desk({ desk: aDesk({ tally: { kind: "choice", counts: { a: 2, b: 1, c: 6 }, total: 9 }, ahead: number8() }) }),
  covered: () =>
    desk({ ...coveredSession, state: round("reveal", { answered: 14 }), desk: atNext("debrief", { reveal: reveal(), rounds }) }),
  "no-stage": () => desk({ state: aState({ stages: 0 }) }),
  knocking: () =>
    desk({
      desk: aDesk({
        knocking: [
          { participantId: "p90", name: "Bram" },
          { participantId: "p91", name: "Willem-Alexander van den Berg" },
        ],
      }),
    }),
  "shown-idea": () =>
    desk({ state: round("debrief"), desk: atNext("nextTurn", { reveal: reveal(), shown: { kind: "insight", insight: 1 } }) }),
  "shown-round": () => desk({ state: turn("done", { die: 4 }), desk: atNext("nextTurn", { rounds, shown: { kind: "round", round: 5 } }) }),
  "standings-even": () =>
    desk({
      state: quizState({
        phase: "standings",
        top: top.map((one) => ({ ...one, points: 0, rank: 1 })),
        teams: teams.map((team) => ({ ...team, points: 0, rank: 1 })),
      }),
      desk: atNext("openCard", { ahead: number8() }),
    }),
  reveal: () => desk({ state: round("reveal", { answered: 14 }), desk: atNext("debrief", { reveal: reveal(), rounds }) }),
  debrief: () =>
    desk({ state: round("debrief", { answered: 14 }), desk: atNext("nextTurn", { reveal: reveal(), rounds, back: "returnToReveal" }) }),
  number: () =>
    desk({
      state: round("reveal", { ...roundOf("number") }),
      desk: atNext("debrief", {
        card: number(),
        reveal: revealOf(number(), { kind: "number", counts: { "30": 2, "44": 3, "45": 5, "60": 4 }, total: 14 }),
      }),
    }),
  order: () => desk({ state: round("answer", { kind: "order" }), desk: aDesk({ card: order(), tally: orders }) }),
  "order-reveal": () =>
    desk({
      state: round("reveal", { ...roundOf("order"), answered: 14 }),
      desk: atNext("debrief", { card: order(), reveal: revealOf(order(), orders) }),
    }),
  perform: () => desk({ state: performing("perform"), desk: atNext("endPerformance", { card: assignment() }) }),
  judge: () => desk({ state: performing("judge"), desk: noNext(aDesk({ card: assignment(), judging: [{ teamId: "t2" }] })) }),
  "judge-quiz": () =>
    desk({
      state: { ...performing("judge"), mode: "quiz" },
      desk: noNext(
        aDesk({
          card: assignment(),
          judging: [{ teamId: "t1", credit: 1 }, { teamId: "t2" }, { teamId: "t3", credit: 0.5 }, { teamId: "t4" }],
        }),
      ),
    }),
  crowd: () =>
    desk({
      state: quizState({ participants: 1_000, connected: 976, round: { ...aState().round, answered: 611, expected: 976 } }),
      desk: aDesk({ roster: crowd }),
    }),
  standings: () => desk({ state: quizState({ phase: "standings", top, teams: ranked }), desk: atNext("openCard") }),
  "ended-board": () => desk({ state: aState({ phase: "ended", endReason: "finish", winners: ["t3"] }), desk: noNext(aDesk()) }),
  "ended-quiz": () =>
    desk({ state: quizState({ phase: "ended", endReason: "cards", winners: ["t2"], top, teams: ranked }), desk: noNext(aDesk()) }),
  reconnecting: () => desk({ status: "reconnecting" }),
  blocked: () => desk({ status: "reconnecting", blocked: true }),
};

const dialogs: Screens = {
  person: () => desk({ dialog: { name: "person", participantId: "p21" } }),
  remove: () => desk({ dialog: { name: "remove", participantId: "p21" } }),
  team: () => desk({ dialog: { name: "team", teamId: "t3" } }),
  "award-board": () => desk({ dialog: { name: "award" } }),
  "award-quiz": () => desk({ state: quizState(), dialog: { name: "award" } }),
  skip: () => desk({ dialog: { name: "skip" } }),
  end: () => desk({ dialog: { name: "end" } }),
  "undo-marks": () => desk({ desk: aDesk({ undo: "mark", rounds }), dialog: { name: "undo" } }),
  "undo-move": () => desk({ state: turn("arrived", { die: 4 }), desk: aDesk({ undo: "move" }), dialog: { name: "undo" } }),
  rounds: () => desk({ desk: aDesk({ rounds }), dialog: { name: "rounds" } }),
  "person-offer": () =>
    desk({
      desk: aDesk({ offers: [{ participantId: "p21", code: "482117", untilMs: Date.now() + 287_000 }] }),
      dialog: { name: "person", participantId: "p21" },
    }),
  addresses: () => <Addresses />,
  device: () => desk({ dialog: { name: "device" } }),
  word: () => desk({ dialog: { name: "word" } }),
  "word-set": () => desk({ desk: aDesk({ word: "Klanttevredenheidscijfer" }), dialog: { name: "word" } }),
};

const samples = samplesBeside([card(), number(), order(), assignment(), { kind: "poll" }], (kind, sample) => ({
  [`sample-${kind}`]: () =>
    desk({ state: round("answer", roundOf(kind)), desk: aDesk({ card: sample().desk, tally: sample().reveal.tally }) }),
}));

export const screens: Screens = { ...setup, ...lobby, ...play, ...dialogs, ...samples };
