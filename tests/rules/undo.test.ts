// Taking back the last award, mark or move: S5.
import { describe, expect, test } from "vitest";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { aForkedBoard, aRoad } from "../kit/a-board.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, anAssignment, right, wrong } from "../kit/cards.ts";
import { person, trainer } from "../kit/play.ts";

const undo = { type: "undo" } as const;

describe("S5 undoing an award", () => {
  test("S5 gives back what it took, and leaves the round alone", () => {
    const play = aSession().withPeople(2).answering();
    play.trainer({ type: "awardCustomers", teamId: "sun", promoters: 3, passives: 0, detractors: 0 });
    play.answer("p1", right);
    play.join("late", "Late").trainer({ type: "renameTeam", teamId: "sun", name: "Suns" });
    play.trainer(undo);
    expect(play.last("undone").what).toBe("award");
    expect(play.team("sun")).toMatchObject({ name: "Suns", customers: { promoters: 0 } });
    expect(play.round.answers.size).toBe(1);
    expect(play.who("late").teamId).toBe("ember");
  });

  test("S5 goes back one step only", () => {
    const play = aSession().quiz().withPeople(2).start();
    play.trainer({ type: "awardPoints", teamId: "sun", points: 10 });
    play.trainer({ type: "awardPoints", teamId: "sun", points: 5 });
    play.trainer(undo);
    expect(play.team("sun").points).toBe(10);
    expect(play.refusal(trainer, undo)).toBe("nothingToUndo");
  });

  test("S5 B2 leaves alone what the pawn walked, met and won since", () => {
    const play = aSession().on(aForkedBoard()).withPeople(2).start().roll(4);
    play.trainer({ type: "awardCustomers", teamId: "ember", promoters: 3, passives: 1, detractors: 2 });
    play.as("p1", { type: "choosePath", turn: 1, spaceId: "low1" });
    const { space, milestones } = play.team("ember");
    expect([space, milestones]).toEqual(["low2", ["low2"]]);
    play.trainer(undo);
    expect(play.team("ember")).toMatchObject({ space, milestones, customers: { promoters: 1, passives: 0, detractors: 0 } });
    expect(play.game.turn?.path.at(-1)).toBe(space);
  });

  test("S5 at the start there is nothing to undo", () => {
    expect(aSession().withPeople(2).start().refusal(trainer, undo)).toBe("nothingToUndo");
  });
});

describe("S5 undoing a mark", () => {
  test("S5 takes the scores of everybody back, and the game goes on", () => {
    const play = aSession().withPeople(4).answering();
    play.answer("p1", wrong);
    play.answer("p2", right);
    play.next("closeAnswers", "reveal");
    const scored = play.game.teams;
    play.trainer(undo);
    expect(scored.map((team) => team.rightAnswers)).toEqual([0, 1]);
    expect(
      play.game.teams.map((team) => [team.customers.promoters, team.customers.detractors, team.rightAnswers, team.wrongTopics.length]),
    ).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(play.who("p2").rightAnswers).toBe(0);
    expect(play.round).toMatchObject({ step: "reveal", outcome: { counts: false } });
    play.next("debrief", "nextTurn");
  });

  test("S5 still works when the next turn has begun, and leaves that turn alone", () => {
    const play = aSession().withPeople(2).answering();
    play.answer("p1", right);
    play.next("closeAnswers", "reveal", "debrief", "nextTurn").trainer(undo);
    expect(play.team("ember").customers.promoters).toBe(0);
    expect(play.game.turn).toMatchObject({ number: 2, teamId: "sun", step: "roll" });
  });

  test("S5 keeps who came and went since, and what they are called", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    play.next("closeAnswers", "reveal").join("late", "Late").away("p2");
    play.trainer({ type: "rename", participantId: "p1", name: "Eva" });
    play.trainer(undo);
    expect(play.who("p1")).toMatchObject({ name: "Eva", points: 0 });
    expect(play.who("late").name).toBe("Late");
    expect(play.who("p2").connected).toBe(false);
    expect(play.team("ember").points).toBe(0);
  });

  test("S5 K8 an assignment goes back to the trainer for another verdict", () => {
    const play = aSession().on(aRoad("challenge", "design")).withCards(anAssignment("a"), aChoice("c")).withPeople(2).answering();
    play.next("startPerformance", "endPerformance").trainer({ type: "judge", teamId: "ember", verdict: "not" });
    play.next("reveal").trainer(undo);
    expect(play.round.step).toBe("judge");
    expect(play.team("ember").customers.detractors).toBe(0);
    play.trainer({ type: "judge", teamId: "ember", verdict: "accepted" });
    play.next("reveal");
    expect(play.team("ember").customers).toEqual({ promoters: 2, passives: 0, detractors: 0 });
  });
});

describe("S5 undoing a move", () => {
  test("S5 puts the pawn back to roll again, in a turn of a new number", () => {
    const play = aSession().withPeople(2).start().roll(4);
    play.trainer(undo);
    expect(play.team("ember").space).toBe("start");
    expect(play.game.turn).toEqual({ number: 2, teamId: "ember", step: "roll", stepsLeft: 0, path: ["start"] });
    expect(play.refusal(person("p1"), { type: "rollDie", turn: 1 })).toBe("alreadyMoved");
    play.roll(2);
    expect(play.team("ember").space).toBe("s2");
  });

  test("S5 cancels the card it led to; its round's number is not used again", () => {
    const play = aSession().withPeople(2).answering();
    play.answer("p1", right);
    play.trainer(undo);
    expect(play.game).toMatchObject({ phase: "turn" });
    expect(play.game.round).toBeUndefined();
    play.roll(1).next("openCard", "openAnswers");
    expect(play.round).toMatchObject({ number: 2 });
    expect(play.round.answers.size).toBe(0);
    expect(play.game.played[0]).not.toBe(play.game.played[1]);
  });

  test("S5 takes back milestones and places at the finish", () => {
    const play = aSession().on(aRoad("milestone")).withPeople(2).start().roll(6);
    expect(play.team("ember")).toMatchObject({ finishedAs: 1, customers: { promoters: 4 } });
    play.trainer(undo);
    expect(play.team("ember")).toMatchObject({ space: "start", milestones: [], customers: { promoters: 0 } });
    expect(play.team("ember")).not.toHaveProperty("finishedAs");
  });

  test("S5 gives the turn back even when the next has begun", () => {
    const play = aSession().on(aRoad("milestone", "design")).withPeople(2).start().roll(1).next("nextTurn");
    play.trainer(undo);
    expect(play.game.turn).toMatchObject({ number: 3, teamId: "ember", step: "roll" });
  });

  test("S5 takes back the whole move, chosen path and all", () => {
    const play = aSession().on(aForkedBoard()).withPeople(2).start().roll(3).next("chooseForTeam");
    play.trainer(undo);
    expect(play.team("ember").space).toBe("start");
    expect(nextStep(play.game)).toBe("rollForTeam");
  });

  test("S5 is possible while paused", () => {
    const play = aSession().withPeople(2).answering();
    play.trainer({ type: "pause" });
    play.trainer(undo);
    play.trainer({ type: "resume" });
    expect(nextStep(play.game)).toBe("rollForTeam");
  });
});
