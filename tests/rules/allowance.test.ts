// What one phone may do again and again: a program that toggles grows no journal, and nobody who means it is ever refused (S2, S4, S5, S6, R2).
import { describe, expect, test } from "vitest";
import type { Command } from "../../server/rules/command.ts";
import { aSession } from "../kit/a-session.ts";
import { right, wrong } from "../kit/cards.ts";
import { clock, type Play, person, trainer, visitor } from "../kit/play.ts";

const EACH_MS = 10_000;

/** Does one or the other, `times` times, and tells how often it made something happen. */
const toggle = (play: Play, times: number, toggled: (odd: boolean) => Command): number => {
  const before = play.events.length;
  for (let time = 1; time <= times; time++) play.try(person("p1"), toggled(time % 2 === 1));
  return play.events.length - before;
};
const language = (odd: boolean): Command => ({ type: "setLanguage", language: odd ? "nl" : "en" });
const flap = (play: Play): Play => play.away("p1").back("p1");
const isHere = (play: Play): boolean => play.who("p1").connected;

describe("S2 S4 another language or team", () => {
  test("S2 is no event when it is so already, ten times one at once, then one every ten seconds", () => {
    const play = aSession().withPeople(2).open();
    expect(play.as("p1", { type: "setLanguage", language: "en" })).toEqual([]);
    expect(toggle(play, 500, language)).toBe(10);
    expect(play.refusal(person("p1"), language(true))).toBe("tooFast");
    expect(play.refusal(person("p2"), language(true))).toBeUndefined();
    play.wait(EACH_MS);
    expect(toggle(play, 500, language)).toBe(1);
    play.wait(10 * EACH_MS);
    expect(toggle(play, 500, language)).toBe(10);
  });

  test("S4 teams are bounded with it; the trainer's moves are not", () => {
    const play = aSession().quiz().withPeople(2).open();
    toggle(play, 9, language);
    expect(play.as("p1", { type: "chooseTeam", teamId: "ember" })).toEqual([]);
    expect(play.refusal(person("p1"), { type: "chooseTeam", teamId: "sun" })).toBeUndefined();
    expect(play.last("participantMoved")).toMatchObject({ by: "self" });
    expect(play.refusal(person("p1"), { type: "chooseTeam", teamId: "ember" })).toBe("tooFast");
    for (let time = 0; time < 40; time++) {
      play.trainer({ type: "move", participantId: "p1", teamId: time % 2 === 0 ? "ember" : "sun" });
      expect(play.last("participantMoved")).not.toHaveProperty("by");
    }
    expect(play.refusal(trainer, { type: "move", participantId: "p1", teamId: "ember" })).toBeUndefined();
  });
});

test("R2 an answer is changed thirty times at once, then every two seconds; the last one taken counts", () => {
  const play = aSession().quiz().withPeople(2).answering();
  const answer = (odd: boolean): Command => ({ type: "submitAnswer", round: 1, answer: odd ? right : wrong });
  expect(toggle(play, 500, answer)).toBe(1 + 30);
  expect(play.round.answers.get("p1")?.answer).toEqual(right);
  expect(play.refusal(person("p1"), answer(false))).toBe("tooFast");
  expect(play.refusal(person("p1"), answer(true))).toBeUndefined();
  play.wait(2_000);
  expect(play.refusal(person("p1"), answer(false))).toBeUndefined();
});

describe("S6 coming and going", () => {
  test("S6 counts twenty times at once, then every ten seconds: until then they are away, and nobody waits for them", () => {
    const play = aSession().quiz().withPeople(3).answering();
    for (let time = 0; time < 20; time++) flap(play);
    expect(isHere(play)).toBe(true);
    const before = play.events.length;
    for (let time = 0; time < 300; time++) flap(play);
    expect(play.events.length - before).toBe(1);
    expect(isHere(play)).toBe(false);
    // They may answer all the same.
    play.answer("p1", right);
    expect(play.wait(EACH_MS).back("p1").who("p1").connected).toBe(true);
  });

  test("S6 an unsteady phone, gone every half minute, is always here", () => {
    const play = aSession().quiz().with({ timed: false }).withPeople(3).answering();
    for (let time = 0; time < 200; time++) {
      flap(play).wait(30_000);
      expect(isHere(play)).toBe(true);
    }
  });

  test("S5 who is removed comes back by no connection", () => {
    const play = aSession().withPeople(3).open().away("p1");
    play.trainer({ type: "remove", participantId: "p1" });
    expect(play.do(clock, { type: "connect", participantId: "p1" })).toEqual([]);
  });
});

describe("S5 at the door after a removal", () => {
  const asking = (): Play => {
    const play = aSession().withPeople(2).open();
    play.trainer({ type: "remove", participantId: "p1" });
    play.do(visitor("x1"), { type: "join", name: "P1", language: "en" });
    return play;
  };

  test("S5 asking again as before is no event; another name or language is ten, then one every ten seconds", () => {
    const play = asking();
    const ask = (odd: boolean): Command => ({ type: "join", name: odd ? "P1 again" : "P1", language: odd ? "nl" : "en" });
    expect(play.do(visitor("x1"), ask(false))).toEqual([]);
    const before = play.events.length;
    for (let time = 1; time <= 100; time++) play.try(visitor("x1"), { type: "join", name: "P1", language: time % 2 === 1 ? "nl" : "en" });
    expect(play.events.length - before).toBe(10);
    expect(play.try(visitor("x1"), { type: "join", name: "P1", language: "nl" })).toBe("tooFast");
  });

  test("S5 and so is coming and going", () => {
    const play = asking();
    const before = play.events.length;
    for (let time = 0; time < 200; time++) play.away("x1").back("x1");
    expect(play.events.length - before).toBe(2 * 20 + 1);
    expect(play.wait(EACH_MS).back("x1").game.knocking.get("x1")).not.toHaveProperty("awaySinceMs");
  });
});
