// The big screen in every state.
import "../../client/stage/stage.css";
import type { JSX } from "preact";
import type { DrawBoard } from "../../client/stage/board-pane.tsx";
import { startPreferences } from "../../client/stage/preferences.ts";
import { Stage } from "../../client/stage/stage.tsx";
import type { CardView, RevealView } from "../../server/protocol/views.ts";
import type { Screens } from "./screens.ts";
import * as cards from "./stage-cards.ts";
import { arrivals, type Fixture, longTeams, room, stillLink, teams, topTen } from "./stage-fixtures.ts";

startPreferences(location.search);

const boards = import.meta.glob<{ drawBoard: DrawBoard }>("../../client/board/board.ts");
const loadBoard = async (): Promise<DrawBoard> => {
  const board = await boards["../../client/board/board.ts"]?.();
  return board?.drawBoard ?? (() => ({ drawn: Promise.resolve(), show: () => {}, play: () => {}, focus: () => {}, destroy: () => {} }));
};

// Built once per page, for the picture must not change its link while it is drawn.
const screen = (fixture: () => Fixture): (() => JSX.Element) => {
  let link: ReturnType<typeof stillLink> | undefined;
  return () => {
    link ??= stillLink(fixture());
    return <Stage link={link} loadBoard={loadBoard} />;
  };
};

const seconds = (left: number, all: number) => ({ deadlineMs: Date.now() + left * 1000 + 400, lengthMs: all * 1000 });

type Played = { card: CardView; reveal?: RevealView };
type RoundStep = "read" | "answer" | "closed" | "perform" | "judge" | "reveal" | "debrief";

const play = (mode: "board" | "quiz", step: RoundStep, { card, reveal }: Played, count = 4): Fixture => {
  const { options, ...bare } = card;
  return {
    state: room({
      mode,
      phase: "round",
      teams: teams(count),
      round: {
        number: 4,
        step,
        kind: card.kind,
        topic: card.topic,
        difficulty: card.difficulty,
        cause: mode === "quiz" ? "quiz" : "topic",
        answered: 9,
        ...(["read", "answer", "perform"].includes(step) ? seconds(step === "read" ? 6 : 21, step === "read" ? 10 : 45) : {}),
      },
    }),
    card: step === "read" || options === undefined ? bare : card,
    ...(reveal ? { reveal } : {}),
  };
};

const turn = (step: "roll" | "fork" | "arrived" | "done", more: Parameters<typeof room>[0] = {}): Fixture => ({
  state: room({ phase: "turn", ...more, turn: { step, die: 4, ...(step === "fork" ? { choices: ["s6", "s7"], stepsLeft: 2 } : {}) } }),
});

const lobby = (count: number, each: number, more: Parameters<typeof room>[0] = {}): Fixture => ({
  state: room({ teams: teams(count, { members: each }), participants: count * each, ...more }),
  arrivals: arrivals(teams(count), Math.min(each, 24 / count)),
});

const ended = (more: Parameters<typeof room>[0]): Fixture => ({ state: room({ phase: "ended", endReason: "finish", ...more }) });

export const screens: Screens = {
  lobby: screen(() => lobby(4, 4)),
  "lobby-empty": screen(() => lobby(4, 0)),
  "lobby-eight": screen(() => ({ ...lobby(8, 11), state: room({ mode: "quiz", teams: longTeams(), participants: 88 }) })),
  "lobby-two-locked": screen(() => lobby(2, 1, { locked: true })),
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
  "board-paused": screen(() => {
    const fixture = play("board", "answer", { card: cards.choice() });
    return fixture.state ? { ...fixture, state: { ...fixture.state, paused: true, pausedAtMs: Date.now() } } : fixture;
  }),
  "quiz-read": screen(() => play("quiz", "read", { card: cards.longChoice() })),
  "quiz-answer": screen(() => play("quiz", "answer", { card: cards.choice() })),
  "quiz-answer-long": screen(() => play("quiz", "answer", { card: cards.longChoice() })),
  "quiz-last": screen(() => {
    const fixture = play("quiz", "answer", { card: cards.choice() });
    return fixture.state ? { ...fixture, state: { ...fixture.state, round: { ...fixture.state.round, ...seconds(4, 45) } } } : fixture;
  }),
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
  "standings-eight": screen(() => ({ state: room({ mode: "quiz", phase: "standings", teams: longTeams(), top: topTen }) })),
  "standings-empty": screen(() => ({ state: room({ mode: "quiz", phase: "standings", teams: teams(2, { points: 0, rank: 1 }) }) })),
  "end-board": screen(() => ended({ winners: ["moss"] })),
  "end-shared": screen(() => ended({ mode: "quiz", endReason: "cards", teams: longTeams(), winners: ["moss", "ember"] })),
  "end-two": screen(() =>
    ended({ teams: teams(2, { promoters: 0, passives: 0, detractors: 0, rank: 1 }), winners: ["ember", "sun"], endReason: "trainer" }),
  ),
  connecting: screen(() => ({ status: "connecting" })),
  lost: screen(() => ({ ...lobby(4, 4), status: "reconnecting" })),
  "bad-link": screen(() => ({ status: "refused", refusal: "badLink" })),
  closed: screen(() => ({ status: "closed" })),
};
