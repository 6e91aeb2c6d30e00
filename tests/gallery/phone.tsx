// The phone in every state.
import { roundOf } from "../kit/kinds.ts";
import "../../client/phone/styles.ts";
import { samples as everyKind } from "virtual:samples";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LinkStatus } from "../../client/link/link.ts";
import { CrowdedDoor } from "../../client/phone/app.tsx";
import type { Send } from "../../client/phone/parts/use-send.ts";
import { fetchKinds, Play } from "../../client/phone/play.tsx";
import { Code } from "../../client/phone/screens/code.tsx";
import { Notice } from "../../client/phone/screens/notice.tsx";
import { SecondWord } from "../../client/phone/screens/second-word.tsx";
import { WrongOffer } from "../../client/phone/screens/wrong-offer.tsx";
import { joinWords } from "../../client/phone/words-join.ts";
import { tailorTo } from "../../client/ui/terms.ts";
import { say } from "../../client/ui/words.ts";
import type { PhoneFacts } from "../../client/view/phone-view.ts";
import type { CardKind } from "../../server/kinds/shapes.ts";
import type { CardView, Me, PublicState, RevealView } from "../../server/protocol/views.ts";
import {
  assignment,
  century,
  choice,
  estimate,
  ideas,
  long,
  longSource,
  me,
  mutual,
  order,
  poll,
  reveal,
  round,
  startedAtMs,
  state,
  team,
  teams,
  turnAt,
} from "./phone-fixtures.ts";
import { act, nextFrame, type Screens, samplesBeside } from "./screens.ts";

// As a phone that has waited in the lobby.
await fetchKinds(Object.keys(everyKind) as CardKind[]);

const stores: Send = async () => ({ ok: true, rev: 1, atMs: startedAtMs });
const refuses: Send = async () => ({ ok: false, code: "alreadyClosed", atMs: startedAtMs });
const never: Send = () => new Promise(() => undefined);

interface More {
  readonly status?: LinkStatus;
  readonly blocked?: boolean;
  readonly send?: Send;
  readonly card?: CardView;
  readonly reveal?: RevealView;
}

const play = (shown: PublicState, who: Partial<Me> = {}, more: More = {}): JSX.Element => {
  const facts: PhoneFacts = { state: shown, me: me(who), card: more.card, reveal: more.reveal };
  return (
    <Play
      facts={facts}
      status={more.status ?? "connected"}
      blocked={more.blocked ?? false}
      now={() => startedAtMs}
      send={more.send ?? stores}
      takeOver={() => undefined}
      toCode={() => undefined}
    />
  );
};

const answering = (card: CardView, who: Partial<Me> = {}, more: More & { over?: Partial<PublicState> } = {}): JSX.Element =>
  play(state({ phase: "round", round: round({ ...roundOf(card.kind) }), ...more.over }), who, { ...more, card });

const revealed = (card: CardView, shown: RevealView, over: Partial<PublicState> = {}): JSX.Element =>
  play(
    state({ phase: "round", round: round({ step: "reveal", ...roundOf(card.kind), deadlineMs: 0 }), ...over }),
    {},
    { card, reveal: over.mode === "quiz" ? { ...shown, teams: quizTeams } : shown },
  );

/** In a quiz teams share points and answer nothing. */
const quizTeams: RevealView["teams"] = [
  { teamId: "t1", verdict: "partly", gained: { promoters: 0, passives: 0, detractors: 0 }, points: 420 },
];

const inStep = (card: CardView, step: PublicState["round"]["step"], who: Partial<Me> = {}, teamId = "t1"): JSX.Element =>
  play(
    state({
      phase: "round",
      turn: turnAt({ teamId }).turn,
      round: round({ step, ...roundOf(card.kind), deadlineMs: step === "perform" ? startedAtMs + 61_000 : 0, lengthMs: 90_000 }),
    }),
    who,
    { card },
  );

const lock = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#0B6E4F"/><path d="M8 11V9a4 4 0 0 1 8 0v2" fill="none" stroke="#fff" stroke-width="2"/><rect x="6" y="11" width="12" height="8" rx="2" fill="#fff"/></svg>',
);

/** In a session of somebody in particular. */
function Tailored(props: { children: JSX.Element }): JSX.Element {
  useEffect(() => tailorTo(mutual(`data:image/svg+xml,${lock}`)), []);
  return props.children;
}

/** Shows what stands there after the first thing to tap was tapped. */
function Tapped(props: { at: string; children: JSX.Element }): JSX.Element {
  useEffect(() => {
    act(async () => document.querySelector<HTMLElement>(props.at)?.click());
  }, [props.at]);
  return props.children;
}

/** Shows what stands there after somebody typed this and went on. */
function Typed(props: { at: string; text: string; children: JSX.Element }): JSX.Element {
  useEffect(() => {
    act(async () => {
      const field = document.querySelector<HTMLInputElement>(props.at);
      if (field === null) return;
      field.focus();
      field.value = props.text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await nextFrame();
      field.blur();
    });
  }, [props.at, props.text]);
  return props.children;
}

const quiz: Partial<PublicState> = { mode: "quiz" };
const votedB: Partial<Me> = { answer: { kind: "choice", option: "b" } };
const split: NonNullable<Me["split"]> = [
  { answer: { kind: "choice", option: "b" }, votes: 2 },
  { answer: { kind: "choice", option: "d" }, votes: 1 },
];
const milestone = { spaceId: "s9", name: "Kapel van het Luisterend Oor" };
const wrongMark: Partial<RevealView> = {
  teams: [
    {
      teamId: "t1",
      verdict: "wrong",
      gained: { promoters: 0, passives: 0, detractors: 1 },
      points: 0,
      agreement: 0.5,
      answer: { kind: "choice", option: "d" },
    },
  ],
  mine: { answer: { kind: "choice", option: "b" }, verdict: "right", credit: 1, points: 0 },
};

/** A round as one phone sees it go by; an event of this name on the window goes to the next moment. */
const nextMoment = "gallery-next";

const moments = (): readonly PhoneFacts[] => {
  const open = (over: Partial<PublicState["round"]>): PublicState =>
    state({ ...quiz, phase: "round", round: round({ deadlineMs: Date.now() + 60_000, lengthMs: 90_000, ...over }) });
  const [card, shown] = [choice(), { ...reveal({}), teams: quizTeams }];
  const later = open({ step: "reveal", deadlineMs: 0 });
  return [
    { state: open({}), me: me({}), card, reveal: undefined },
    { state: open({ answered: 10 }), me: me(votedB), card, reveal: undefined },
    { state: open({ answered: 12 }), me: me({ answer: { kind: "choice", option: "d" } }), card, reveal: undefined },
    { state: { ...open({ answered: 12 }), paused: true }, me: me(votedB), card, reveal: undefined },
    { state: open({ step: "closed", deadlineMs: 0 }), me: me(votedB), card, reveal: undefined },
    { state: later, me: me({ ...votedB, points: 1850 }), card, reveal: shown },
    { state: open({ step: "debrief", deadlineMs: 0 }), me: me({ ...votedB, name: "Joachim" }), card, reveal: shown },
    { state: state({ ...quiz, phase: "standings" }), me: me({}), card: undefined, reveal: undefined },
  ];
};

function Journey(): JSX.Element {
  const [at, setAt] = useState(0);
  const [all] = useState(moments);
  useEffect(() => {
    const goOn = (): void => setAt((n) => n + 1);
    addEventListener(nextMoment, goOn);
    return () => removeEventListener(nextMoment, goOn);
  }, []);
  const facts = all[Math.min(at, all.length - 1)];
  return facts === undefined ? <p /> : <Play facts={facts} status="connected" now={Date.now} send={stores} />;
}

const outside: Screens = {
  code: () => <Code code="" refused={undefined} go={() => undefined} />,
  "code-wrong": () => <Code code="482918" refused="unknownCode" go={() => undefined} />,
  "code-tries": () => <Code code="482918" refused="tooManyTries" go={() => undefined} />,
  connecting: () => <Notice title={say(joinWords).connecting} text={say(joinWords).stillConnecting} />,
  introduce: () => play(state({ phase: "lobby" }), { joined: false }),
  "introduce-eight": () =>
    play(
      state({
        phase: "lobby",
        teams: (["ember", "sun", "moss", "lagoon", "sky", "plum", "rose", "slate"] as const).map((look) => team({ id: look, look })),
      }),
      { joined: false },
    ),
  "introduce-branded": () => <Tailored>{play(state({ phase: "lobby" }), { joined: false })}</Tailored>,
  "door-locked": () => play(state({ locked: true }), { joined: false }),
  "word-needed": () => <SecondWord refused="wordNeeded" go={() => undefined} toCode={() => undefined} />,
  "word-wrong": () => <SecondWord refused="wrongWord" go={() => undefined} toCode={() => undefined} />,
  "door-crowded": () => <CrowdedDoor />,
  knocking: () => play(state({ phase: "lobby" }), { joined: false, knocking: true }),
  "take-over": () => <Tapped at=".link-button">{play(state({ phase: "lobby" }), { joined: false })}</Tapped>,
  "code-moved": () => <Code code="482918" refused="moved" go={() => undefined} />,
  "code-take-over-wrong": () => <WrongOffer go={() => undefined} close={() => undefined} />,
  superseded: () => (
    <Notice {...say(joinWords).superseded}>
      <button type="button" class="button button-main button-large">
        {say(joinWords).takeBack}
      </button>
    </Notice>
  ),
  removed: () => (
    <Notice {...say(joinWords).removed}>
      <button type="button" class="button">
        {say(joinWords).otherCode}
      </button>
    </Notice>
  ),
  closed: () => <Notice {...say(joinWords).closed} />,
};

const moving: Screens = {
  lobby: () => play(state({ phase: "lobby" })),
  "lobby-rules": () => <Tapped at=".lobby .row .button:nth-of-type(2)">{play(state({ phase: "lobby" }))}</Tapped>,
  "lobby-wished": () => play(state({ phase: "lobby" }), { wished: "t4" }),
  self: () => <Tapped at=".frame-self">{play(state({ phase: "lobby" }))}</Tapped>,
  "intro-board": () => play(state({ phase: "intro" })),
  "intro-quiz": () => play(state({ ...quiz, phase: "intro" })),
  "lobby-captain": () =>
    play(state({ phase: "lobby", teams: teams.map((one) => ({ ...one, look: one.id === "t1" ? ("sun" as const) : ("sky" as const) })) }), {
      captain: true,
      name: "Noor",
    }),
  "lobby-branded": () => <Tailored>{play(state({ phase: "lobby" }))}</Tailored>,
  "wait-roll-branded": () => <Tailored>{play(turnAt({ teamId: "t2" }))}</Tailored>,
  "milestone-branded": () => <Tailored>{play(turnAt({ step: "arrived", die: 4 }), { milestone })}</Tailored>,
  "wait-roll": () => play(turnAt({ teamId: "t2" })),
  "wait-roll-mine": () => play(turnAt({})),
  "wait-reconnecting": () => play(turnAt({ teamId: "t2" }), {}, { status: "reconnecting" }),
  "wait-blocked": () => play(turnAt({ teamId: "t2" }), {}, { status: "reconnecting", blocked: true }),
  "answer-blocked": () => answering(choice(), {}, { status: "reconnecting", blocked: true }),
  "wait-paused": () => play({ ...turnAt({ teamId: "t2" }), paused: true, pausedAtMs: startedAtMs }),
  roll: () => play(turnAt({}), { captain: true, name: "Noor" }),
  "roll-refused": () => play(turnAt({}), { captain: true, name: "Noor" }, { send: refuses }),
  "roll-rolling": () => <Tapped at=".roll-button">{play(turnAt({}), { captain: true, name: "Noor" }, { send: never })}</Tapped>,
  ideas: () => <Tapped at=".frame-button">{play(turnAt({ teamId: "t2" }), { ideas: ideas() })}</Tapped>,
  "wait-roll-nobody": () => play({ ...turnAt({}), teams: teams.map((one) => ({ ...one, captain: "", rank: 0 })) }),
  "wait-turn": () => play(turnAt({ step: "done", die: 4 })),
  "wait-finish": () => play({ ...turnAt({ step: "done", die: 4 }), teams: teams.map((one) => ({ ...one, finishedAs: 1 })) }),
  idea: () => <Tapped at=".frame-button">{play(turnAt({ teamId: "t2" }))}</Tapped>,
  fork: () =>
    play(turnAt({ step: "fork" }), {
      captain: true,
      name: "Noor",
      paths: [
        { spaceId: "s10", name: "Over de pas", hint: "Langer, met zwaardere vragen en meer te winnen." },
        { spaceId: "s20", name: "Langs de rivier", hint: "Korter, met lichtere vragen." },
      ],
    }),
  "wait-fork": () => play(turnAt({ step: "fork" })),
  arrived: () => play(turnAt({ step: "arrived", die: 4 })),
  "arrived-other": () => play(turnAt({ step: "arrived", die: 6, teamId: "t4" })),
  milestone: () => play(turnAt({ step: "arrived", die: 4 }), { milestone }),
};

const answers: Screens = {
  read: () =>
    play(
      state({ phase: "round", round: round({ step: "read", deadlineMs: startedAtMs + 6_000, lengthMs: 9_000 }) }),
      {},
      { card: { ...choice(), options: [] } },
    ),
  "answer-choice": () => answering(choice()),
  "answer-near": () => answering(choice(), {}, { over: { round: round({ deadlineMs: startedAtMs + 6_500 }) } }),
  "answer-practice": () => answering({ ...choice(), practice: true }, {}, { over: quiz }),
  "answer-long": () => answering(long()),
  "answer-closing": () =>
    answering(choice(), votedB, { over: { round: round({ closingMs: startedAtMs + 2_400, answered: 15 }), mode: "quiz" } }),
  "answer-reopened": () => answering(choice(), votedB, { over: { round: round({ reopened: true }), mode: "quiz" } }),
  "answer-sending": () => <Tapped at=".option">{answering(choice(), {}, { send: never })}</Tapped>,
  "answer-refused": () => <Tapped at=".option">{answering(choice(), {}, { send: refuses })}</Tapped>,
  "answer-stored": () => answering(choice(), votedB),
  "answer-paused": () => answering(choice(), votedB, { over: { paused: true, pausedAtMs: startedAtMs } }),
  "answer-late": () => answering(choice(), { eligible: false }),
  "answer-number": () => answering(estimate()),
  "answer-number-stored": () => answering(estimate(), { answer: { kind: "number", value: 12 } }, { over: quiz }),
  "answer-number-outside": () => (
    <Typed at=".number-input" text="150">
      {answering(estimate())}
    </Typed>
  ),
  "answer-number-unreadable": () => (
    <Typed at=".number-input" text="twelve">
      {answering(estimate())}
    </Typed>
  ),
  "answer-number-between": () => (
    <Typed at=".number-input" text="12,5">
      {answering(estimate())}
    </Typed>
  ),
  "answer-number-year": () => answering(century(), { answer: { kind: "number", value: 1750 } }),
  "answer-order": () => answering(order()),
  "answer-poll": () => answering(poll(), {}, { over: quiz }),
  "vote-split": () => answering(choice(), { ...votedB, split }),
  "vote-captain": () => answering(choice(), { ...votedB, split, captain: true, name: "Noor" }),
  "vote-number": () =>
    answering(estimate(), {
      answer: { kind: "number", value: 12 },
      captain: true,
      split: [
        { answer: { kind: "number", value: 12 }, votes: 1 },
        { answer: { kind: "number", value: 30 }, votes: 2 },
      ],
    }),
  "vote-locked": () => answering(choice(), { ...votedB, split, locked: { kind: "choice", option: "b" } }),
  closed: () => inStep(choice(), "closed", votedB),
  "closed-none": () => inStep(choice(), "closed"),
  "closed-late": () => inStep(choice(), "closed", { eligible: false }),
  prepare: () =>
    answering(
      assignment(),
      {},
      { over: { turn: turnAt({}).turn, round: round({ ...roundOf("assignment"), deadlineMs: startedAtMs + 95_000, lengthMs: 120_000 }) } },
    ),
  "prepare-other": () => answering(assignment(), {}, { over: { turn: turnAt({ teamId: "t2" }).turn } }),
  perform: () => inStep(assignment(), "perform", {}, "t2"),
  judge: () => inStep(assignment(), "judge"),
};

const after: Screens = {
  "outcome-right": () => revealed(choice(), reveal({})),
  "outcome-right-too": () =>
    revealed(
      choice(),
      reveal({
        teams: [
          {
            teamId: "t1",
            verdict: "right",
            gained: { promoters: 0, passives: 0, detractors: 0 },
            points: 0,
            answer: { kind: "choice", option: "b" },
          },
          {
            teamId: "t2",
            verdict: "right",
            gained: { promoters: 2, passives: 0, detractors: 0 },
            points: 0,
            answer: { kind: "choice", option: "b" },
          },
        ],
      }),
      { turn: turnAt({ teamId: "t2" }).turn },
    ),
  "outcome-source": () => revealed(choice(), reveal({ source: longSource() })),
  "outcome-wrong": () => revealed(choice(), reveal(wrongMark)),
  "outcome-quiz": () =>
    revealed(choice(), reveal({ mine: { answer: { kind: "choice", option: "b" }, verdict: "right", credit: 1, points: 1000 } }), quiz),
  "outcome-number": () =>
    revealed(
      estimate(),
      reveal({
        solution: { kind: "number", value: 4, tolerance: 2 },
        mine: { answer: { kind: "number", value: 12 }, verdict: "partly", credit: 0.5, points: 500 },
      }),
      quiz,
    ),
  "outcome-order": () =>
    revealed(
      order(),
      reveal({
        solution: { kind: "order", options: ["c", "b", "e", "a", "d"] },
        mine: { answer: { kind: "order", options: ["c", "b", "a", "e", "d"] }, verdict: "right", credit: 0.8, points: 800 },
      }),
      quiz,
    ),
  "outcome-poll": () =>
    revealed(
      poll(),
      reveal({
        solution: { kind: "none" },
        tally: { kind: "poll", counts: { a: 3, b: 5, c: 7 }, total: 15 },
        mine: { answer: { kind: "poll", option: "c" }, verdict: "none", credit: 0, points: 0 },
      }),
      quiz,
    ),
  "outcome-none": () => revealed(choice(), reveal({ mine: { verdict: "wrong", credit: 0, points: 0 } }), quiz),
  "outcome-none-board": () =>
    revealed(
      choice(),
      reveal({
        teams: [{ teamId: "t1", verdict: "wrong", gained: { promoters: 0, passives: 0, detractors: 1 }, points: 0 }],
        mine: { verdict: "none", credit: 0, points: 0 },
      }),
    ),
  "outcome-late": () => revealed(choice(), reveal({ mine: { verdict: "none", credit: 0, points: 0, late: true } }), quiz),
  "outcome-practice": () => revealed({ ...choice(), practice: true }, reveal({}), quiz),
  "outcome-taken-back": () => revealed(choice(), reveal({ teams: [] })),
  "debrief-ideas": () =>
    play(
      state({ phase: "round", round: round({ step: "debrief", deadlineMs: 0 }) }),
      { ideas: ideas() },
      { card: choice(), reveal: reveal({}) },
    ),
  debrief: () =>
    play(state({ phase: "round", round: round({ step: "debrief", deadlineMs: 0 }) }), {}, { card: choice(), reveal: reveal({}) }),
  standings: () => play(state({ ...quiz, phase: "standings" })),
  "standings-final": () => play(state({ ...quiz, phase: "standings", final: true })),
  "standings-nothing": () => {
    const { rank: _, ...nobody } = me({ points: 0 });
    const even = state({ ...quiz, phase: "standings", teams: teams.map((one) => ({ ...one, points: 0, rank: 0 })) });
    return (
      <Play
        facts={{ state: even, me: nobody, card: undefined, reveal: undefined }}
        status="connected"
        now={() => startedAtMs}
        send={stores}
      />
    );
  },
  "wait-card": () => play(state({ ...quiz, phase: "round" })),
  "end-won": () =>
    play(
      state({
        phase: "ended",
        winners: ["t1"],
        teams: teams.map((one) => ({
          ...one,
          rank: one.id === "t1" ? 1 : Math.max(2, one.rank),
          promoters: one.id === "t1" ? 9 : one.promoters,
        })),
      }),
    ),
  "end-branded": () => <Tailored>{play(state({ ...quiz, phase: "ended", winners: ["t2"] }))}</Tailored>,
  "end-lost": () => play(state({ ...quiz, phase: "ended", winners: ["t2"] })),
};

const samples = samplesBeside([choice(), estimate(), order(), poll(), assignment()], (kind, sample) => ({
  [`sample-${kind}`]: () => answering({ ...sample().card, round: 7 }),
  [`sample-${kind}-outcome`]: () => revealed({ ...sample().card, round: 7 }, { ...sample().reveal, round: 7 }, quiz),
}));

export const screens: Screens = { ...outside, ...moving, ...answers, ...after, ...samples, journey: () => <Journey /> };
