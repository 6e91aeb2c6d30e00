// The state that Colyseus keeps on all screens says exactly what everybody may know, and nothing is sent for nothing.
import { Encoder } from "@colyseus/schema";
import { describe, expect, test } from "vitest";
import { SessionState } from "../../server/protocol/state.ts";
import { synchronise } from "../../server/rooms/synchronise.ts";
import { publicState } from "../../server/rooms/views/state.ts";
import type { Game } from "../../server/rules/game.ts";
import { aForkedBoard } from "../kit/a-board.ts";
import { aSession } from "../kit/a-session.ts";
import { right } from "../kit/cards.ts";

const room = { code: "482913", joinUrl: "http://192.168.1.20/join/482913", consoles: 1, stages: 2, pictureUntilMs: 7_000 };
const all = (game: Game) => ({ ...publicState(game), ...room });

/** A quiz from the lobby to its end, and a board game to a fork: lists grow and shrink on the way. */
const games = (): readonly Game[] => {
  const quiz = aSession().quiz().withTeams(3).withPeople(4);
  const play = quiz.start();
  const lobby = quiz.open().game;
  const read = play.game;
  play.next("openAnswers");
  play.answer("p1", right);
  const answered = play.game;
  play.trainer({ type: "closeAnswers" });
  const revealed = play.next("reveal").game;
  play.trainer({ type: "undo" });
  const taken = play.game;
  play.trainer({ type: "endGame" });
  const fork = aSession().on(aForkedBoard()).withPeople(2).start().roll(3);
  const atFork = fork.game;
  return [lobby, read, answered, revealed, taken, play.game, atFork, fork.next("chooseForTeam").game];
};

describe("the synchronised state", () => {
  test("R5 says at every step what everybody may know, no more and no less, whatever it said before", () => {
    const state = new SessionState();
    for (const game of games()) {
      synchronise(state, all(game));
      expect(state.toJSON()).toEqual(all(game));
    }
  });

  test("has nothing to send when nothing has changed", () => {
    const state = new SessionState();
    const encoder = new Encoder(state);
    for (const game of games()) {
      synchronise(state, all(game));
      expect(encoder.hasChanges).toBe(true);
      encoder.discardChanges();
      synchronise(state, all(game));
      expect(encoder.hasChanges).toBe(false);
    }
  });
});
