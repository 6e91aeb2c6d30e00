// Making a session and coming into it: S1–S4.
import { describe, expect, test } from "vitest";
import { peopleHere } from "../../server/rules/select/people.ts";
import { createSession, fold } from "../../server/rules/session.ts";
import { aSession } from "../kit/a-session.ts";
import { clock, trainer, visitor } from "../kit/play.ts";

const join = (name: string) => ({ type: "join", name, language: "en" }) as const;

describe("S1 a session", () => {
  test("S1 begins as a lobby with its teams, nobody in them", () => {
    const game = fold(createSession(aSession().withTeams(3).setup, 7, 500));
    expect(game).toMatchObject({ rev: 1, phase: "lobby", createdAtMs: 500, chance: 7 });
    expect(game.teams.map((team) => team.id)).toEqual(["ember", "sun", "moss"]);
    expect(game.teams[0]).toMatchObject({ space: "start", customers: { promoters: 0, passives: 0, detractors: 0 } });
  });

  test("S1 a board game without a board is a fault", () => {
    const { board: _, ...setup } = aSession().setup;
    expect(() => createSession(setup, 1, 0)).toThrow("board");
  });
});

describe("S2 a name", () => {
  const nameOf = (typed: string): string | undefined => {
    const play = aSession().open();
    const result = play.try(visitor("p"), join(typed));
    return typeof result === "string" ? result : play.who("p").name;
  };

  test("S2 is trimmed and its spaces collapsed", () => expect(nameOf("  Eva \t de   Wit ")).toBe("Eva de Wit"));
  test("S2 loses control, zero-width and bidi characters", () => expect(nameOf("E\u0000v\u200Ba\u202E\u2066")).toBe("Eva"));
  test("S2 may be an emoji, an accent or another script", () => {
    expect(nameOf("❤️")).toBe("❤️");
    expect(nameOf("Zoe\u0308")).toBe("Zoë");
    expect(nameOf("محمد")).toBe("محمد");
  });
  test("S2 must have something to see", () => {
    for (const nothing of ["", "   ", "\u200B\u200D", "\u3164", "\u2800", "\uFE0F", "\u0301"]) expect(nameOf(nothing)).toBe("badName");
  });
  test("S2 has at most 24 characters as a reader counts them", () => {
    expect(nameOf("x".repeat(24))).toBe("x".repeat(24));
    expect(nameOf("👍🏽".repeat(24))).toBe("👍🏽".repeat(24));
    expect(nameOf("x".repeat(25))).toBe("badName");
  });
  test("S2 cannot be a tower of accents", () => expect(nameOf(`a${"\u0323\u0301".repeat(50)}`)?.length).toBeLessThan(6));
});

describe("S2 joining", () => {
  test("S2 a taken name gets a number, whatever its case", () => {
    const play = aSession().open().join("a", "Eva").join("b", "eva").join("c", "Eva").join("d", "Eva 2");
    expect(["a", "b", "c", "d"].map((id) => play.who(id).name)).toEqual(["Eva", "eva 2", "Eva 3", "Eva 2 2"]);
  });

  test("S2 the number still fits", () => {
    const play = aSession().open().join("a", "x".repeat(24)).join("b", "x".repeat(24));
    expect(play.who("b").name).toBe(`${"x".repeat(22)} 2`);
  });

  test("S2 joining again with the same seat changes nothing", () => {
    const play = aSession().withPeople(1).open();
    expect(play.do(visitor("p1"), join("Other"))).toEqual([]);
    expect(play.who("p1").name).toBe("P1");
  });

  test("S2 a language the session has not is refused", () => {
    const builder = aSession();
    const play = builder.open();
    play.game = { ...play.game, setup: { ...builder.setup, languages: ["nl"] } };
    expect(play.refusal(visitor("p"), join("Eva"))).toBe("unknownLanguage");
    play.do(visitor("p"), { type: "join", name: "Eva", language: "nl" });
    expect(play.refusal({ kind: "participant", participantId: "p" }, { type: "setLanguage", language: "en" })).toBe("unknownLanguage");
  });

  test("S2 a language is changed on the phone", () => {
    const play = aSession().withPeople(1).open();
    play.as("p1", { type: "setLanguage", language: "nl" });
    expect(play.who("p1").language).toBe("nl");
    expect(play.as("p1", { type: "setLanguage", language: "nl" })).toEqual([]);
  });

  test("S2 a thousand people of the same name are let in quickly", () => {
    const play = aSession().quiz().withTeams(8).open();
    const before = process.threadCpuUsage();
    for (let index = 0; index < 1_000; index++) play.join(`p${index}`, "Eva");
    expect(new Set([...play.game.participants.values()].map((one) => one.name)).size).toBe(1_000);
    // The work of this thread: what else the machine was doing is nobody's fault here.
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(5_000);
  });
});

describe("S3 the door", () => {
  test("S3 a locked door refuses newcomers, not those inside", () => {
    const play = aSession().withPeople(1).open();
    play.trainer({ type: "lockDoor", locked: true });
    expect(play.refusal(visitor("new"), join("Eva"))).toBe("doorLocked");
    expect(play.do(visitor("p1"), join("P1"))).toEqual([]);
    play.trainer({ type: "lockDoor", locked: false });
    expect(play.refusal(visitor("new"), join("Eva"))).toBeUndefined();
  });

  test("S3 a second word is asked of newcomers alone, however it is written", () => {
    const play = aSession().withPeople(1).open();
    play.trainer({ type: "setWord", word: " Zonne  bloem " });
    expect(play.game.word).toBe("Zonne bloem");
    expect(play.refusal(visitor("new"), join("Eva"))).toBe("wordNeeded");
    expect(play.refusal(visitor("new", undefined, "zonnebril"), join("Eva"))).toBe("wordNeeded");
    expect(play.do(visitor("p1"), join("P1"))).toEqual([]);
    play.do(visitor("new", undefined, "ZONNEBLOEM"), join("Eva"));
    expect(play.game.participants.has("new")).toBe(true);
    play.trainer({ type: "setWord", word: "" });
    expect(play.game).not.toHaveProperty("word");
    expect(play.refusal(visitor("other"), join("Eva"))).toBeUndefined();
  });

  test("S3 a second word is one line of at most 24 characters that can be seen", () => {
    const play = aSession().open();
    for (const word of ["x".repeat(25), "\u200b"]) expect(play.refusal(trainer, { type: "setWord", word })).toBe("badWord");
    expect(play.trainer({ type: "setWord", word: "" })).toEqual([]);
    play.trainer({ type: "setWord", word: "sun" });
    expect(play.trainer({ type: "setWord", word: "sun" })).toEqual([]);
  });

  test("S3 the removed, and who has been gone for ten minutes, take no place from others", () => {
    const play = aSession().withPeople(3).open();
    expect(peopleHere(play.game, play.nowMs)).toBe(3);
    play.trainer({ type: "remove", participantId: "p1" });
    play.do(clock, { type: "disconnect", participantId: "p2" });
    expect(peopleHere(play.game, play.nowMs + 599_999)).toBe(2);
    expect(peopleHere(play.game, play.nowMs + 600_000)).toBe(1);
  });

  test("S3 after the end nobody comes in", () => {
    const play = aSession().withPeople(2).start();
    play.trainer({ type: "endGame" });
    expect(play.refusal(visitor("new"), join("Eva"))).toBe("sessionEnded");
  });

  test("S3 a late participant gets the smallest team, whatever they wish", () => {
    const play = aSession().withTeams(3).withPeople(5).start().join("late", "Late", "ember");
    expect(play.who("late").teamId).toBe("moss");
  });

  test("S3 a late participant scores from the next round on", () => {
    const play = aSession().quiz().withPeople(2).answering().join("late", "Late");
    expect(
      play.refusal(
        { kind: "participant", participantId: "late" },
        { type: "submitAnswer", round: 1, answer: { kind: "choice", option: "b" } },
      ),
    ).toBe("notEligible");
    play.next("closeAnswers", "reveal", "debrief", "openCard", "openAnswers");
    play.answer("late", { kind: "choice", option: "b" });
    play.next("closeAnswers", "reveal");
    expect(play.who("late").points).toBe(1_000);
  });
});

describe("S4 teams", () => {
  test("S4 fill evenly", () => {
    const play = aSession().withTeams(3).withPeople(7).open();
    expect([...play.game.participants.values()].map((one) => one.teamId)).toEqual([
      "ember",
      "sun",
      "moss",
      "ember",
      "sun",
      "moss",
      "ember",
    ]);
  });

  test("S4 may be chosen in the lobby, joining or later, and not after the start", () => {
    const play = aSession().open().join("a", "A", "sun").join("b", "B", "sun");
    expect(play.who("b").teamId).toBe("sun");
    play.as("b", { type: "chooseTeam", teamId: "ember" });
    expect(play.who("b").teamId).toBe("ember");
    play.next("start");
    expect(play.refusal({ kind: "participant", participantId: "b" }, { type: "chooseTeam", teamId: "sun" })).toBe("notNow");
  });

  test("S4 an unknown team is refused", () => {
    const play = aSession().withPeople(1).open();
    expect(play.refusal(visitor("x"), { ...join("X"), teamId: "nowhere" })).toBe("unknownTeam");
    expect(play.refusal({ kind: "participant", participantId: "p1" }, { type: "chooseTeam", teamId: "nowhere" })).toBe("unknownTeam");
    expect(play.refusal(trainer, { type: "move", participantId: "p1", teamId: "nowhere" })).toBe("unknownTeam");
  });

  test("S4 a team of twelve is full on the board; one who joins is placed elsewhere", () => {
    const play = aSession().open();
    for (let index = 0; index < 13; index++) play.join(`p${index}`, `P${index}`, "ember");
    expect(play.who("p12").teamId).toBe("sun");
    expect(play.refusal({ kind: "participant", participantId: "p12" }, { type: "chooseTeam", teamId: "ember" })).toBe("teamFull");
  });

  test("S4 a crowd larger than all teams of twelve still gets in", () => {
    const play = aSession().withPeople(60).open();
    expect([...play.game.participants.values()].filter((one) => one.teamId === "ember")).toHaveLength(30);
  });

  test("S4 the trainer names a team; two teams cannot have the same name", () => {
    const play = aSession().open();
    play.trainer({ type: "renameTeam", teamId: "ember", name: " Firefighters " });
    play.trainer({ type: "renameTeam", teamId: "sun", name: "firefighters" });
    expect([play.team("ember").name, play.team("sun").name]).toEqual(["Firefighters", "firefighters 2"]);
    play.trainer({ type: "renameTeam", teamId: "sun", name: "\u200B" });
    expect(play.team("sun").name).toBeUndefined();
  });
});
