// Turns, the walk and what lies on the road: B1, B2, B6, B8, B10.
import { describe, expect, test } from "vitest";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { unnamedMilestone } from "../../server/rules/select/turns.ts";
import { aForkedBoard, aRoad } from "../kit/a-board.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, anAssignment, aPoll, right, wrong } from "../kit/cards.ts";
import { type Play, person, trainer } from "../kit/play.ts";

const forked = () => aSession().on(aForkedBoard()).withTeams(3).withPeople(3).start();
const turnOf = (play: Play) => ({ type: "rollDie", turn: play.game.turn?.number ?? 0 }) as const;

describe("B2 turns", () => {
  test("B2 go round in a fixed order, passing over teams without members", () => {
    const play = aSession().withTeams(3).withPeople(3).open();
    play.trainer({ type: "move", participantId: "p2", teamId: "moss" });
    play.next("start");
    const order: string[] = [];
    for (let turn = 0; turn < 4; turn++) {
      order.push(play.game.turn?.teamId ?? "");
      play.roll(1).nextUntil("nextTurn").next("nextTurn");
    }
    expect(order).toEqual(["ember", "moss", "ember", "moss"]);
  });

  test("B2 the captain of the active team rolls, once", () => {
    const play = aSession().withPeople(4).start();
    expect(play.refusal(person("p2"), turnOf(play))).toBe("notYourTurn");
    expect(play.refusal(person("p3"), turnOf(play))).toBe("notCaptain");
    expect(play.refusal(person("p1"), { type: "rollDie", turn: 2 })).toBe("notNow");
    play.as("p1", turnOf(play));
    expect(play.last("dieRolled")).toMatchObject({ teamId: "ember", by: "captain" });
    expect(play.refusal(person("p1"), turnOf(play))).toBe("alreadyMoved");
    play.nextUntil("nextTurn").next("nextTurn");
    expect(play.refusal(person("p1"), { type: "rollDie", turn: 1 })).toBe("alreadyMoved");
  });

  test("B2 S6 the trainer rolls for a team that is away", () => {
    const play = aSession().withPeople(2).start().away("p1").next("rollForTeam");
    expect(play.last("dieRolled").by).toBe("trainer");
  });

  test("B2 the die is the seed's: the same game twice, another with another seed", () => {
    const rolls = (seed: number) => {
      const play = aSession().seeded(seed).withPeople(2).start();
      for (let turn = 0; turn < 12; turn++) play.nextUntil("nextTurn").next("nextTurn");
      return play.events.flatMap((event) => (event.type === "dieRolled" ? [event.value] : []));
    };
    expect(rolls(1)).toEqual(rolls(1));
    expect(rolls(1)).not.toEqual(rolls(2));
    expect(rolls(3).every((value) => value >= 1 && value <= 6)).toBe(true);
  });

  test("B2 the pawn walks step by step", () => {
    const play = aSession().withPeople(2).start().roll(3);
    expect(play.last("pawnMoved")).toMatchObject({ path: ["start", "s1", "s2", "s3"], stepsLeft: 0 });
    expect(play.game.turn).toMatchObject({ step: "arrived", die: 3, path: ["start", "s1", "s2", "s3"] });
    expect(play.team("ember").space).toBe("s3");
  });
});

describe("B2 the fork", () => {
  test("B2 stops the pawn until the captain has chosen, then it walks on", () => {
    const play = forked().roll(4);
    expect(play.game.turn).toMatchObject({ step: "fork", stepsLeft: 2, path: ["start", "first", "fork"] });
    const turn = play.game.turn?.number ?? 0;
    expect(play.refusal(person("p1"), { type: "choosePath", turn, spaceId: "after" })).toBe("unknownPath");
    expect(play.refusal(person("p2"), { type: "choosePath", turn, spaceId: "low1" })).toBe("notYourTurn");
    play.as("p1", { type: "choosePath", turn, spaceId: "low1" });
    expect(play.game.turn).toMatchObject({ step: "done", path: ["start", "first", "fork", "low1", "low2"] });
    expect(play.refusal(person("p1"), { type: "choosePath", turn, spaceId: "low1" })).toBe("alreadyMoved");
  });

  test("B2 the trainer chooses the first path for a team that is away", () => {
    const play = forked().roll(3).next("chooseForTeam");
    expect(play.team("ember").space).toBe("high1");
  });

  test("B2 there is no path to choose before the roll", () => {
    expect(forked().refusal(person("p1"), { type: "choosePath", turn: 1, spaceId: "low1" })).toBe("notNow");
  });

  test("B2 landed on exactly, the team rolls once more, in a turn of its own number", () => {
    const play = forked().roll(2);
    expect(play.game.turn).toEqual({ number: 2, teamId: "ember", step: "roll", stepsLeft: 0, path: ["fork"] });
    expect(play.refusal(person("p1"), { type: "rollDie", turn: 1 })).toBe("alreadyMoved");
    play.roll(3);
    expect(play.game.turn).toMatchObject({ step: "fork", stepsLeft: 3, path: ["fork"] });
    play.as("p1", { type: "choosePath", turn: 2, spaceId: "high1" });
    expect(play.team("ember").space).toBe("after");
    play.nextUntil("nextTurn").next("nextTurn");
    expect(play.game.turn?.teamId).toBe("sun");
  });
});

describe("B1 cards by space", () => {
  const cards = [aChoice("d1"), aChoice("d2"), aChoice("g1", { topic: "growth" }), aPoll("p"), anAssignment("a")];

  test("B1 a topic space draws a card of its topic, never a poll or an assignment", () => {
    const drawn = [1, 2, 3, 4, 5, 6, 7].map((seed) => {
      const play = aSession()
        .seeded(seed)
        .withCards(...cards)
        .withPeople(2)
        .start()
        .next("rollForTeam", "openCard");
      return play.round.cardId;
    });
    expect(new Set(drawn)).toEqual(new Set(["d1", "d2"]));
  });

  test("B1 every card of the topic once, then the one played longest ago", () => {
    const play = aSession()
      .withCards(...cards)
      .withPeople(2)
      .start();
    for (let turn = 0; turn < 5; turn++) play.roll(1).nextUntil("nextTurn").next("nextTurn");
    const [one, two] = play.game.played;
    expect(one).not.toBe(two);
    expect(play.game.played).toEqual([one, two, one, two, one]);
  });

  test("B1 a topic the deck has not draws from all; a deck without cards leaves the turn empty", () => {
    const road = aRoad("metrics", "metrics", "metrics");
    expect(aSession().on(road).withCards(aChoice("only")).withPeople(2).start().roll(1).next("openCard").round.cardId).toBe("only");
    expect(nextStep(aSession().on(road).withCards(aPoll("p")).withPeople(2).start().roll(1).game)).toBe("nextTurn");
    expect(aSession().on(aRoad("challenge")).withCards(aChoice("c")).withPeople(2).start().roll(1).next("openCard").round).toMatchObject({
      cardId: "c",
      cause: "challenge",
    });
  });
});

describe("B6 the loop", () => {
  const looped = () =>
    aSession()
      .on(aRoad("growth", "loop", "design", "loop", "design", "design", "design", "design"))
      .withCards(aChoice("d1"), aChoice("d2"), aChoice("g1", { topic: "growth" }), aChoice("g2", { topic: "growth" }))
      .withPeople(2)
      .start();

  const playTurn = (play: Play, answer = right) => {
    play.nextUntil("closeAnswers").answer("p1", answer);
    return play.nextUntil("nextTurn");
  };

  test("B6 without a detractor the team gains a promoter at once, and no card", () => {
    const play = looped().roll(2);
    expect(play.team("ember").customers).toEqual({ promoters: 1, passives: 0, detractors: 0 });
    expect(play.last("customersChanged").reason).toBe("loop");
    expect(nextStep(play.game)).toBe("nextTurn");
  });

  const withDetractor = () => {
    const play = playTurn(looped().roll(1), wrong).next("nextTurn");
    play.roll(3).nextUntil("nextTurn").next("nextTurn");
    return play.roll(1).next("openCard");
  };

  test("B6 with one it gets a card of the topic where it last went wrong", () => {
    const play = withDetractor();
    expect(play.round.cause).toBe("loop");
    expect(play.round.cardId).toMatch(/^g/);
  });

  test("B6 right turns a detractor into a promoter and closes the loop", () => {
    const play = playTurn(withDetractor(), right);
    expect(play.team("ember").customers).toEqual({ promoters: 1, passives: 0, detractors: 0 });
    expect(play.team("ember").wrongTopics).toEqual([]);
  });

  test("B6 wrong changes nothing", () => {
    const play = playTurn(withDetractor(), wrong);
    expect(play.team("ember").customers).toEqual({ promoters: 0, passives: 0, detractors: 1 });
    expect(play.team("ember").wrongTopics).toEqual(["growth", "growth"]);
  });
});

describe("B8 milestones", () => {
  const road = aRoad("milestone", "milestone", "design", "design", "design", "design", "design");

  test("B8 passing or landing the first time gains a promoter each", () => {
    const play = aSession().on(road).withPeople(2).start().roll(2);
    expect(play.team("ember")).toMatchObject({ milestones: ["s1", "s2"], customers: { promoters: 2 } });
    expect(nextStep(play.game)).toBe("nextTurn");
  });

  test("B8 the team tells a success, which is kept as an insight; one more is a note", () => {
    const play = aSession().on(road).withPeople(2).start().roll(1);
    expect(unnamedMilestone(play.game, "ember")).toBe("s1");
    play.as("p1", { type: "noteInsight", text: "We call back", about: "success" });
    expect(unnamedMilestone(play.game, "ember")).toBeUndefined();
    play.as("p1", { type: "noteInsight", text: "And write", about: "success" });
    expect(play.game.insights.map((insight) => insight.about)).toEqual(["success", "note"]);
  });
});

describe("B10 the finish", () => {
  const short = (teams: number) => aSession().on(aRoad("design")).withTeams(teams).withPeople(teams).start();

  test("B10 is reached with any roll and brings 3, 2, then 1 promoters", () => {
    const play = short(4);
    for (const value of [6, 2, 5]) play.roll(value).next("nextTurn");
    expect(play.game.teams.map((team) => [team.finishedAs, team.customers.promoters])).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
      [undefined, 0],
    ]);
    expect(play.team("ember").space).toBe("finish");
  });

  test("B10 the game ends when the round of turns is complete", () => {
    const play = short(3).roll(6);
    expect(nextStep(play.game)).toBe("nextTurn");
    play.next("nextTurn").roll(1).nextUntil("nextTurn").next("nextTurn");
    play.roll(1).nextUntil("endGame").next("endGame");
    expect(play.game).toMatchObject({ phase: "ended", endReason: "finish", endedAtMs: play.nowMs });
  });

  test("B10 the last in the order finishing first ends it at once", () => {
    const play = short(2).roll(1).nextUntil("nextTurn").next("nextTurn").roll(2);
    expect(nextStep(play.game)).toBe("endGame");
  });

  test("B10 planned time used up ends it after the round of turns", () => {
    const play = aSession().with({ plannedMs: 600_000 }).withPeople(2).start().roll(1).wait(700_000).nextUntil("nextTurn").next("nextTurn");
    expect(play.game.phase).toBe("turn");
    play.roll(1).nextUntil("nextTurn").next("nextTurn");
    expect(play.game).toMatchObject({ phase: "ended", endReason: "time" });
  });

  test("B10 B3 a team at the finish takes no turns but still gains by its answers", () => {
    const play = aSession()
      .on(aRoad(...Array.from({ length: 5 }, () => "design")))
      .withTeams(2)
      .withPeople(2)
      .start();
    play.roll(6).next("nextTurn").roll(1).next("openCard", "openAnswers");
    play.answer("p1", right);
    play.answer("p2", wrong);
    play.untilClosed().next("reveal");
    expect(play.team("ember").customers.promoters).toBe(4);
  });
});

describe("B2 without people", () => {
  test("B2 nobody in the session: nothing starts", () => {
    const play = aSession().open();
    expect(nextStep(play.game)).toBeUndefined();
    expect(play.refusal(trainer, { type: "next", expects: "start" })).toBe("nobodyHere");
  });

  test("B2 everybody removed: no next turn", () => {
    const play = aSession().withPeople(1).start().roll(1).nextUntil("nextTurn");
    play.trainer({ type: "remove", participantId: "p1" });
    expect(play.refusal(trainer, { type: "next", expects: "nextTurn" })).toBe("nobodyHere");
  });
});
