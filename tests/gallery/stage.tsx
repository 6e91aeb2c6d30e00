// The big screen in every state.
import { asRead, roundOf } from "../kit/kinds.ts";
import "../../client/stage/styles.ts";
import type { JSX } from "preact";
import type { DrawBoard } from "../../client/stage/board-pane.tsx";
import { type Overlay, overlay } from "../../client/stage/overlay.ts";
import { startPreferences } from "../../client/stage/preferences.ts";
import { Stage } from "../../client/stage/stage.tsx";
import { language } from "../../client/ui/words.ts";
import type { CardView, PublicState, RevealView } from "../../server/protocol/views.ts";
import { type Screens, samplesBeside } from "./screens.ts";
import * as cards from "./stage-cards.ts";
import { arrivals, type Fixture, longTeams, room, stillLink, teams, topTen } from "./stage-fixtures.ts";

startPreferences(location.search);

const boards = import.meta.glob<{ drawBoard: DrawBoard }>("../../client/board/board.ts");
const noBoard: DrawBoard = () => ({ drawn: Promise.resolve(), show: () => {}, play: () => {}, focus: () => {}, destroy: () => {} });
/** `?plain` leaves the board out: drawing it for every state takes minutes without a graphics card. */
const loadBoard = async (): Promise<DrawBoard> => {
  if (new URLSearchParams(location.search).has("plain")) return noBoard;
  const board = await boards["../../client/board/board.ts"]?.();
  return board?.drawBoard ?? noBoard;
};

// Built once per language, for the picture must not change its link while it is drawn.
const screen = (fixture: () => Fixture, over?: Overlay): (() => JSX.Element) => {
  const links = new Map<string, ReturnType<typeof stillLink>>();
  return () => {
    const link = links.get(language.value) ?? stillLink(fixture());
    links.set(language.value, link);
    overlay.value = over;
    return <Stage link={link} loadBoard={loadBoard} />;
  };
};

const seconds = (left: number, all: number) => ({ deadlineMs: Date.now() + left * 1000 + 400, lengthMs: all * 1000 });

type Played = { card: CardView; reveal?: RevealView };
type RoundStep = "read" | "answer" | "closed" | "perform" | "judge" | "reveal" | "debrief";

/** A fixture with something else about its state. */
const but = (fixture: Fixture, more: Partial<PublicState>): Fixture =>
  fixture.state ? { ...fixture, state: { ...fixture.state, ...more } } : fixture;
const inRound = (fixture: Fixture, more: Partial<PublicState["round"]>): Fixture =>
  fixture.state ? but(fixture, { round: { ...fixture.state.round, ...more } }) : fixture;

const play = (mode: "board" | "quiz", step: RoundStep, { card, reveal }: Played, count = 4): Fixture => {
  return {
    state: room({
      mode,
      phase: "round",
      teams: teams(count),
      round: {
        number: 4,
        step,
        ...roundOf(card.kind),
        topic: card.topic,
        difficulty: card.difficulty,
        cause: mode === "quiz" ? "quiz" : "topic",
        answered: 9,
        ...(["read", "answer", "perform"].includes(step) ? seconds(step === "read" ? 6 : 21, step === "read" ? 10 : 45) : {}),
      },
    }),
    card: step === "read" ? asRead(card) : card,
    ...(reveal ? { reveal } : {}),
  };
};

const turn = (step: "roll" | "fork" | "arrived" | "done", more: Parameters<typeof room>[0] = {}): Fixture => ({
  state: room({ phase: "turn", ...more, turn: { step, die: 4, ...(step === "fork" ? { choices: ["s6", "s7"], stepsLeft: 2 } : {}) } }),
});

const lobby = (count: number, each: number, more: Parameters<typeof room>[0] = {}): Fixture => ({
  state: room({ teams: teams(count, { members: each }), participants: count * each, connected: count * each, ...more }),
  arrivals: arrivals(teams(count), Math.min(each, 24 / count)),
});

const tied = (...ranks: readonly number[]) => teams(ranks.length).map((team, i) => ({ ...team, rank: ranks[i] ?? 1 }));

/** A client with a name, a colour, a logo and a word of its own for customers. */
const library = (): NonNullable<Fixture["client"]> => ({
  name: { en: "The Riverside Libraries", nl: "Bibliotheken aan de Rivier" },
  accent: "#0f6e6e",
  logo: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32"><path d="M2 4h20v24H2zM26 4h20v24H26z" fill="#0f6e6e"/><path d="M6 10h12M6 16h12M30 10h12M30 16h12" stroke="#fff" stroke-width="2.4"/></svg>')}`,
  terms: {
    en: { customer: "member", customers: "members", aCustomer: "a member" },
    nl: { customer: "lid", customers: "leden", aCustomer: "een lid" },
  },
});

const ended = (more: Parameters<typeof room>[0]): Fixture => ({ state: room({ phase: "ended", endReason: "finish", ...more }) });

const samples = samplesBeside([cards.choice(), cards.number(), cards.order(), cards.poll(), cards.assignment()], (kind, sample) => {
  const inRound = (): Played => ({ card: { ...sample().card, round: 4 }, reveal: { ...sample().reveal, round: 4 } });
  return {
    [`sample-${kind}`]: screen(() => play("quiz", "answer", inRound())),
    [`sample-${kind}-reveal`]: screen(() => play("quiz", "reveal", inRound())),
  };
});

export const screens: Screens = {
  ...samples,
  lobby: screen(() => lobby(4, 4)),
  "lobby-brand": screen(() => ({
    ...lobby(4, 4, { connected: 13 }),
    arrivals: arrivals(teams(4), 4).map((one, i) => (i % 6 === 2 ? { ...one, away: true } : one)),
    client: library(),
  })),
  "lobby-no-network": screen(() => lobby(4, 0, { joinUrl: "", connected: 0 })),
  "lobby-empty": screen(() => lobby(4, 0)),
  "lobby-eight": screen(() => ({
    ...lobby(8, 11),
    state: room({ mode: "quiz", teams: longTeams().map((team) => ({ ...team, members: 11 })), participants: 88, connected: 88 }),
  })),
  "lobby-two-locked": screen(() => lobby(2, 1, { locked: true })),
  "lobby-word": screen(() => ({ ...lobby(4, 4), word: "Zonnebloem" })),
  "lobby-word-long": screen(() => ({ ...lobby(8, 11), word: "Klanttevredenheidscijfer" })),
  "lobby-word-locked": screen(() => ({ ...lobby(2, 1, { locked: true }), word: "Sunflower" })),
  "turn-roll": screen(() => turn("roll")),
  "turn-fork": screen(() => turn("fork")),
  "turn-arrived": screen(() => ({
    ...turn("arrived"),
    moments: [{ type: "customersChanged", teamId: "moss", by: { promoters: 1, passives: 0, detractors: 0 } }],
  })),
  "turn-eight": screen(() => turn("arrived", { teams: longTeams() })),
  "turn-milestone": screen(() => ({ ...turn("arrived"), moments: [{ type: "milestoneReached", teamId: "moss", spaceId: "s3" }] })),
  "board-read": screen(() => play("board", "read", { card: cards.choice() })),
  "board-answer": screen(() => play("board", "answer", { card: cards.choice() })),
  "board-answer-long": screen(() => play("board", "answer", { card: cards.longChoice() }, 8)),
  "board-closed": screen(() => play("board", "closed", { card: cards.choice() })),
  "board-reveal": screen(() => play("board", "reveal", { card: cards.choice(), reveal: cards.choiceReveal() })),
  "board-reveal-long": screen(() =>
    play("board", "reveal", { card: cards.longChoice(), reveal: cards.choiceReveal({ long: true, teams: 8 }) }, 8),
  ),
  "board-debrief": screen(() => play("board", "debrief", { card: cards.choice(), reveal: cards.choiceReveal() })),
  "board-assignment": screen(() => play("board", "answer", { card: cards.assignment() })),
  "board-perform": screen(() => play("board", "perform", { card: cards.assignment() })),
  "board-judge": screen(() => play("board", "judge", { card: cards.assignment() })),
  "board-verdict": screen(() => play("board", "reveal", { card: cards.assignment(), reveal: cards.assignmentReveal() })),
  "board-paused-word": screen(() => ({
    ...but(play("board", "answer", { card: cards.choice() }), { paused: true, pausedAtMs: Date.now() }),
    word: "Sunflower",
  })),
  "board-paused": screen(() => but(play("board", "answer", { card: cards.choice() }), { paused: true, pausedAtMs: Date.now() })),
  "turn-paused": screen(() => ({ ...but(turn("roll"), { paused: true, pausedAtMs: Date.now(), joinUrl: "" }), client: library() })),
  "board-closing": screen(() =>
    inRound(play("board", "answer", { card: cards.choice() }), { closingMs: Date.now() + 3_000, answered: 16 }),
  ),
  "board-reopened": screen(() => inRound(play("board", "answer", { card: cards.choice() }), { reopened: true })),
  "board-silent": screen(() => play("board", "reveal", { card: cards.choice(), reveal: cards.silentReveal() })),
  "board-longest": screen(() => play("board", "reveal", { card: cards.longestChoice(), reveal: cards.longestReveal() }, 8)),
  "board-longest-order": screen(() => play("board", "reveal", { card: cards.longestOrder(), reveal: cards.longestOrderReveal() })),
  "board-limits": screen(() =>
    play("board", "reveal", { card: cards.longChoice(), reveal: cards.atLimits(cards.choiceReveal({ teams: 8 })) }, 8),
  ),
  "board-limits-address": screen(() =>
    play("board", "reveal", { card: cards.longestChoice(), reveal: cards.atLimits(cards.longestReveal(), true) }, 8),
  ),
  "board-limits-verdict": screen(() =>
    play("board", "reveal", { card: cards.assignment(), reveal: cards.atLimits(cards.assignmentReveal()) }),
  ),
  "quiz-limits-number": screen(() => play("quiz", "reveal", { card: cards.number(), reveal: cards.atLimits(cards.numberReveal(true)) })),
  "quiz-limits-order": screen(() =>
    play("quiz", "reveal", { card: cards.longestOrder(), reveal: cards.atLimits(cards.longestOrderReveal()) }),
  ),
  "quiz-limits-poll": screen(() => play("quiz", "reveal", { card: cards.poll(), reveal: cards.atLimits(cards.pollReveal(), true) })),
  "board-debrief-idea": screen(() => ({
    ...play("board", "debrief", { card: cards.choice(), reveal: cards.choiceReveal() }),
    spotlight: cards.idea(),
  })),
  "board-idea": screen(() => ({ ...turn("done"), spotlight: cards.idea() })),
  "board-idea-long": screen(() => ({ ...but(turn("done"), { teams: longTeams() }), spotlight: cards.idea(true) })),
  "board-once-more": screen(() => ({
    ...turn("roll"),
    spotlight: { kind: "round", card: cards.longestChoice(), reveal: cards.longestReveal() },
  })),
  "board-legend": screen(() => turn("roll"), "legend"),
  "board-join": screen(() => turn("roll"), "join"),
  "board-join-word": screen(() => ({ ...turn("roll"), word: "Klanttevredenheidscijfer" }), "join"),
  "board-join-none": screen(() => turn("roll", { joinUrl: "" }), "join"),
  "board-blank": screen(() => turn("roll"), "blank"),
  "board-trainer-away": screen(() => turn("roll", { consoles: 0 })),
  "quiz-trainer-away": screen(() => but(play("quiz", "answer", { card: cards.longChoice() }), { consoles: 0 })),
  "quiz-practice": screen(() => play("quiz", "reveal", { card: { ...cards.choice(), practice: true }, reveal: cards.choiceReveal() })),
  "board-intro": screen(() => ({ state: room({ phase: "intro" }), client: library() })),
  "quiz-intro": screen(() => ({ state: room({ phase: "intro", mode: "quiz" }) })),
  "quiz-read": screen(() => play("quiz", "read", { card: cards.longChoice() })),
  "quiz-answer": screen(() => play("quiz", "answer", { card: cards.choice() })),
  "quiz-answer-long": screen(() => play("quiz", "answer", { card: cards.longChoice() })),
  "quiz-last": screen(() => inRound(play("quiz", "answer", { card: cards.choice() }), seconds(4, 45))),
  "quiz-number": screen(() => play("quiz", "answer", { card: cards.number() })),
  "quiz-order": screen(() => play("quiz", "answer", { card: cards.order() })),
  "quiz-poll": screen(() => play("quiz", "answer", { card: cards.poll() })),
  "quiz-assignment": screen(() => play("quiz", "answer", { card: cards.assignment() })),
  "quiz-reveal": screen(() => play("quiz", "reveal", { card: cards.choice(), reveal: cards.choiceReveal() })),
  "quiz-reveal-long": screen(() =>
    play("quiz", "reveal", { card: cards.longChoice(), reveal: cards.choiceReveal({ long: true, teams: 8 }) }, 8),
  ),
  "quiz-reveal-empty": screen(() => play("quiz", "reveal", { card: cards.choice(), reveal: cards.emptyReveal() })),
  "quiz-reveal-number": screen(() => play("quiz", "reveal", { card: cards.number(), reveal: cards.numberReveal() })),
  "quiz-reveal-number-many": screen(() => play("quiz", "reveal", { card: cards.number(), reveal: cards.numberReveal(true) })),
  "quiz-reveal-order": screen(() => play("quiz", "reveal", { card: cards.order(), reveal: cards.orderReveal() })),
  "quiz-reveal-poll": screen(() => play("quiz", "reveal", { card: cards.poll(), reveal: cards.pollReveal() })),
  "quiz-debrief": screen(() => play("quiz", "debrief", { card: cards.order(), reveal: cards.orderReveal() })),
  standings: screen(() => ({ state: room({ mode: "quiz", phase: "standings", teams: teams(4), top: topTen }) })),
  finalists: screen(() => ({ state: room({ mode: "quiz", phase: "standings", final: true, teams: teams(4), top: topTen }) })),
  "finalists-eight": screen(() => ({ state: room({ mode: "quiz", phase: "standings", final: true, teams: longTeams(), top: topTen }) })),
  "standings-eight": screen(() => ({ state: room({ mode: "quiz", phase: "standings", teams: longTeams(), top: topTen }) })),
  "standings-empty": screen(() => ({ state: room({ mode: "quiz", phase: "standings", teams: teams(2, { points: 0, rank: 0 }) }) })),
  "end-board": screen(() => ({ ...ended({ winners: ["moss"] }), client: library() })),
  "end-two-second": screen(() => ended({ teams: tied(1, 2, 2), winners: ["ember"] })),
  "end-two-first": screen(() => ended({ teams: tied(1, 1, 3), winners: ["ember", "sun"] })),
  "end-pair": screen(() => ended({ teams: tied(1, 2), winners: ["ember"] })),
  "end-shared": screen(() => ended({ mode: "quiz", endReason: "cards", teams: longTeams(), winners: ["moss", "ember"] })),
  "end-two": screen(() =>
    ended({ teams: teams(2, { promoters: 0, passives: 0, detractors: 0, rank: 1 }), winners: ["ember", "sun"], endReason: "trainer" }),
  ),
  connecting: screen(() => ({ status: "connecting" })),
  lost: screen(() => ({ ...lobby(4, 4), status: "reconnecting" })),
  blocked: screen(() => ({ status: "connecting", blocked: true })),
  "blocked-in-play": screen(() => ({ ...lobby(4, 4), status: "reconnecting", blocked: true })),
  "quiz-lost": screen(() => ({ ...play("quiz", "answer", { card: cards.longChoice() }), status: "reconnecting" })),
  "quiz-blocked": screen(() => ({ ...play("quiz", "answer", { card: cards.longChoice() }), status: "reconnecting", blocked: true })),
  "board-lost": screen(() => ({ ...play("board", "answer", { card: cards.longChoice() }, 8), status: "reconnecting" })),
  "turn-blocked": screen(() => ({ ...turn("roll"), status: "reconnecting", blocked: true })),
  "bad-link": screen(() => ({ status: "refused", refusal: "badLink" })),
  closed: screen(() => ({ status: "closed" })),
};
