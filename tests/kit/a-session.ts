// Builds sessions for tests: `aSession().withTeams(3).withPeople(6).start()`.

import type { Card } from "../../server/kinds/shapes.ts";
import type { Board } from "../../server/rules/board.ts";
import { type Mode, type Options, type Setup, teamLooks } from "../../server/rules/game.ts";
import { createSession } from "../../server/rules/session.ts";
import { aRoad } from "./a-board.ts";
import { aChoice } from "./cards.ts";
import { Play } from "./play.ts";

const START_MS = 1_000_000;

/** Forty spaces of one topic: long enough that nobody finishes by chance. */
const longRoad = aRoad(...Array.from({ length: 40 }, () => "design"));

const options: Options = { scoring: "accuracy", plannedMs: 3_600_000, timed: true, readFirst: true, standingsEvery: 0 };

export class SessionBuilder {
  #setup: Setup = {
    mode: "board",
    languages: ["en", "nl"],
    cards: Array.from({ length: 12 }, (_, index) => aChoice(`c${index + 1}`)),
    board: longRoad,
    teams: teamLooks.slice(0, 2),
    options,
  };
  #seed = 1;
  #people = 0;

  #with(part: Partial<Setup>): this {
    this.#setup = { ...this.#setup, ...part };
    return this;
  }

  quiz(...cards: readonly Card[]): this {
    const { board: _, ...rest } = this.#setup;
    this.#setup = { ...rest, mode: "quiz" satisfies Mode };
    return cards.length > 0 ? this.withCards(...cards) : this;
  }

  on(board: Board): this {
    return this.#with({ mode: "board", board });
  }

  withTeams(count: number): this {
    return this.#with({ teams: teamLooks.slice(0, count) });
  }

  /** `p1`, `p2` … named P1, P2 …, spread evenly over the teams in that order. */
  withPeople(count: number): this {
    this.#people = count;
    return this;
  }

  withCards(...cards: readonly Card[]): this {
    return this.#with({ cards });
  }

  with(some: Partial<Options>): this {
    return this.#with({ options: { ...this.#setup.options, ...some } });
  }

  seeded(seed: number): this {
    this.#seed = seed;
    return this;
  }

  get setup(): Setup {
    return this.#setup;
  }

  /** The lobby, everybody joined. */
  open(): Play {
    const play = new Play(createSession(this.#setup, this.#seed, START_MS), START_MS);
    for (let index = 1; index <= this.#people; index++) play.join(`p${index}`, `P${index}`);
    return play;
  }

  /** The first turn, or the first card of the quiz. */
  start(): Play {
    return this.open().next("start");
  }

  /** The first card's answers are open. On the board the first team rolled a one. */
  answering(): Play {
    const play = this.start();
    if (this.#setup.mode === "board") play.roll(1).next("openCard");
    return play.game.round?.step === "read" ? play.next("openAnswers") : play;
  }
}

export const aSession = (): SessionBuilder => new SessionBuilder();
