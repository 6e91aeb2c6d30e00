// Captains, and the trainer's hand on people: S4, S5, S6, R6.
import { describe, expect, test } from "vitest";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { aSession } from "../kit/a-session.ts";
import { right } from "../kit/cards.ts";
import { person, trainer, visitor } from "../kit/play.ts";

describe("S4 the captain", () => {
  test("S4 is the first member", () => {
    const play = aSession().withPeople(4).open();
    expect(play.team("ember").captainId).toBe("p1");
    expect(play.team("sun").captainId).toBe("p2");
  });

  test("S4 away for 20 s hands over to the next connected member, and not before", () => {
    const play = aSession().withPeople(6).start().away("p1", "p3");
    expect(nextDueMs(play.game)).toBe(play.nowMs + 20_000);
    expect(play.wait(19_999).tick()).toEqual([]);
    play.wait(1).tick();
    expect(play.team("ember").captainId).toBe("p5");
    play.back("p1").wait(60_000).tick();
    expect(play.team("ember").captainId).toBe("p5");
  });

  test("S4 stays while nobody else is there, and hands over as soon as somebody is", () => {
    const play = aSession().withPeople(4).start().away("p1", "p3").wait(30_000);
    expect(nextDueMs(play.game)).toBeUndefined();
    expect(play.tick()).toEqual([]);
    play.back("p3");
    expect(nextDueMs(play.game)).toBeLessThan(play.nowMs);
    play.tick();
    expect(play.team("ember").captainId).toBe("p3");
  });

  test("S4 moved or removed hands over at once; an empty team gets its captain with its first member", () => {
    const play = aSession().withTeams(3).withPeople(2).open();
    play.join("p3", "P3", "ember");
    play.trainer({ type: "move", participantId: "p1", teamId: "moss" });
    expect([play.team("ember").captainId, play.team("moss").captainId]).toEqual(["p3", "p1"]);
    play.trainer({ type: "remove", participantId: "p3" });
    expect(play.team("ember")).not.toHaveProperty("captainId");
    play.join("p4", "P4");
    expect(play.team("ember").captainId).toBe("p4");
  });

  test("S4 moved into a team with a captain is a member like the others", () => {
    const play = aSession().withPeople(2).open();
    play.trainer({ type: "move", participantId: "p1", teamId: "sun" });
    expect(play.team("sun").captainId).toBe("p2");
    expect(play.trainer({ type: "move", participantId: "p1", teamId: "sun" })).toEqual([]);
  });
});

describe("S5 the trainer and people", () => {
  test("S5 renames, with a number when the name is taken", () => {
    const play = aSession().withPeople(2).open();
    play.trainer({ type: "rename", participantId: "p2", name: "P1" });
    expect(play.who("p2").name).toBe("P1 2");
    expect(play.trainer({ type: "rename", participantId: "p1", name: "P1" })).toEqual([]);
    expect(play.refusal(trainer, { type: "rename", participantId: "p1", name: " " })).toBe("badName");
    expect(play.refusal(trainer, { type: "rename", participantId: "px", name: "X" })).toBe("unknownParticipant");
  });

  test("S5 a removed participant can do nothing any more on that seat", () => {
    const play = aSession().withPeople(2).start();
    play.trainer({ type: "remove", participantId: "p1" });
    expect(play.refusal(visitor("p1"), { type: "join", name: "P1", language: "en" })).toBe("removed");
    expect(play.refusal(person("p1"), { type: "rollDie", turn: 1 })).toBe("removed");
    expect(play.refusal(trainer, { type: "remove", participantId: "p1" })).toBe("removed");
  });

  test("S5 a removed participant's answer no longer counts", () => {
    const play = aSession().quiz().withPeople(3).answering();
    play.answer("p1", right);
    play.trainer({ type: "remove", participantId: "p1" });
    play.next("closeAnswers", "reveal");
    expect(play.last("cardRevealed")).toMatchObject({ marks: [], tally: { total: 0 } });
    expect(play.who("p1").points).toBe(0);
  });

  test("S5 connections of strangers and the removed are no events", () => {
    const play = aSession().withPeople(1).open();
    play.trainer({ type: "remove", participantId: "p1" });
    const before = play.events.length;
    play.back("p1", "nobody").away("p1", "nobody");
    expect(play.events).toHaveLength(before);
  });
});

describe("S6 being away", () => {
  test("S6 costs neither seat nor team nor score", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    play.next("closeAnswers", "reveal").away("p1").wait(600_000).tick();
    play.back("p1");
    expect(play.who("p1")).toMatchObject({ name: "P1", teamId: "ember", points: 1_000, connected: true });
    expect(play.who("p1")).not.toHaveProperty("awaySinceMs");
  });
});

describe("R6 insights", () => {
  const note = (text: string) => ({ type: "noteInsight", text, about: "note" }) as const;

  test("R6 are noted at any time, in one clean line", () => {
    const play = aSession().withPeople(1).start();
    play.as("p1", note(" Call back\nwithin \u200B a day "));
    play.trainer({ type: "endGame" });
    play.as("p1", note("Thanks"));
    expect(play.game.insights.map((insight) => insight.text)).toEqual(["Call back within a day", "Thanks"]);
    expect(play.game.insights[0]).toMatchObject({ participantId: "p1", teamId: "ember", about: "note" });
  });

  test("R6 have at most 280 characters and something to say", () => {
    const play = aSession().withPeople(1).open();
    expect(play.refusal(person("p1"), note(" \n "))).toBe("emptyText");
    expect(play.refusal(person("p1"), note("x".repeat(281)))).toBe("tooMuch");
    expect(play.refusal(person("p1"), note("x".repeat(280)))).toBeUndefined();
  });

  test("R6 are at most twenty each", () => {
    const play = aSession().withPeople(1).open();
    for (let count = 0; count < 20; count++) play.as("p1", note(`Idea ${count}`));
    expect(play.refusal(person("p1"), note("One more"))).toBe("tooMuch");
  });
});
