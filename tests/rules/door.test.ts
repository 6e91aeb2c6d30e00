// Removing is from the session's door: who is known again waits for the trainer's word, others come in (S5). And seats that move (S8).
import { describe, expect, test } from "vitest";
import type { Marks } from "../../server/rules/game.ts";
import { atTheDoor } from "../../server/rules/select/door.ts";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { holderOf, openOffers } from "../../server/rules/select/seats.ts";
import { aSession } from "../kit/a-session.ts";
import { right } from "../kit/cards.ts";
import { clock, type Play, person, trainer, visitor } from "../kit/play.ts";

const asEva = { type: "join", name: "Eva", language: "nl" } as const;

/** Eva, with these marks, joined and was removed; Bo stays. */
const withoutEva = (marks?: Marks, name = "Eva"): Play => {
  const play = aSession().quiz().withTeams(2).open().join("bo", "Bo");
  play.do(visitor("eva", marks), { ...asEva, name });
  play.trainer({ type: "remove", participantId: "eva" });
  return play;
};

const comesIn = (play: Play, id: string, { name, marks }: { name: string; marks?: Marks }): boolean => {
  play.do(visitor(id, marks), { type: "join", name, language: "en" });
  expect(play.game.knocking.has(id)).toBe(!play.game.participants.has(id));
  return play.game.participants.has(id);
};

describe("S5 somebody removed", () => {
  test("S5 is known again by their phone, whatever they call themselves", () => {
    expect(comesIn(withoutEva({ device: "d" }), "new", { name: "Zoe", marks: { device: "d" } })).toBe(false);
    expect(comesIn(withoutEva({ device: "d" }), "new", { name: "Zoe", marks: { device: "other" } })).toBe(true);
  });

  test("S5 is known again by a name, its number and case and what is not seen aside", () => {
    for (const name of ["Eva", "EVA", "Eva 7", "E\u200Dva"]) expect(comesIn(withoutEva(), "new", { name })).toBe(false);
    expect(comesIn(withoutEva(undefined, "Eva 2"), "new", { name: "Eva" })).toBe(false);
    expect(comesIn(withoutEva(), "new", { name: "Evan" })).toBe(true);
  });

  test("S5 is known again by an address of their own, never by one that others share", () => {
    const marks = { address: "a", device: "d" };
    expect(comesIn(withoutEva(marks), "new", { name: "Zoe", marks: { address: "a", device: "e" } })).toBe(false);
    const shared = aSession().quiz().open();
    shared.do(visitor("bo", { address: "a", device: "b" }), { type: "join", name: "Bo", language: "en" });
    shared.do(visitor("eva", marks), asEva);
    shared.trainer({ type: "remove", participantId: "eva" });
    expect(comesIn(shared, "new", { name: "Zoe", marks: { address: "a", device: "e" } })).toBe(true);
  });

  test("S5 keeps waiting under another name, and everybody else comes in freely", () => {
    const play = withoutEva();
    comesIn(play, "new", { name: "Eva" });
    expect(comesIn(play, "new", { name: "Zoe" })).toBe(false);
    expect(atTheDoor(play.game).map(({ name }) => name)).toEqual(["Zoe"]);
    expect(comesIn(play, "other", { name: "Daan", marks: { device: "x" } })).toBe(true);
  });

  test("S5 one who knocks a hundred times keeps nobody else from asking", () => {
    const play = withoutEva({ device: "d" });
    play.do(visitor("dan", { device: "x" }), { type: "join", name: "Dan", language: "en" });
    play.trainer({ type: "remove", participantId: "dan" });
    comesIn(play, "dan again", { name: "Dan", marks: { device: "x" } });
    for (let knock = 0; knock < 100; knock++) comesIn(play, `eva${knock}`, { name: "Eva", marks: { device: `d${knock}` } });
    expect(play.game.knocking.size).toBe(50);
    expect(play.game.knocking.has("dan again")).toBe(true);
    expect(play.game.knocking.has("eva99")).toBe(true);
    expect(play.game.knocking.has("eva0")).toBe(false);
  });

  test("S5 admitting a namesake settles the name, not the phone of who was removed", () => {
    const play = withoutEva({ device: "d" });
    comesIn(play, "namesake", { name: "Eva", marks: { device: "n" } });
    play.trainer({ type: "admit", participantId: "namesake" });
    expect(comesIn(play, "other", { name: "Eva", marks: { device: "o" } })).toBe(true);
    expect(comesIn(play, "again", { name: "Zoe", marks: { device: "d" } })).toBe(false);
    play.trainer({ type: "admit", participantId: "again" });
    expect(comesIn(play, "anew", { name: "Zoe", marks: { device: "d" } })).toBe(true);
  });

  test("S5 may do nothing while waiting", () => {
    const play = aSession().quiz().withPeople(2).answering();
    play.trainer({ type: "remove", participantId: "p1" });
    comesIn(play, "new", { name: "P1" });
    expect(play.refusal(visitor("new"), { type: "submitAnswer", round: 1, answer: right })).toBe("notAllowed");
    expect(play.refusal(person("new"), { type: "submitAnswer", round: 1, answer: right })).toBe("unknownParticipant");
  });

  test("S5 S3 admitted is somebody new, with the name and language they asked for, and scores from the next card", () => {
    const play = aSession().quiz().withPeople(3).answering();
    play.answer("p1", right);
    play.trainer({ type: "remove", participantId: "p1" });
    play.do(visitor("new", { device: "d" }), { type: "join", name: "P1", language: "nl" });
    play.trainer({ type: "admit", participantId: "new" });
    expect(play.who("new")).toMatchObject({
      name: "P1",
      language: "nl",
      points: 0,
      connected: true,
      removed: false,
      marks: { device: "d" },
    });
    expect(play.refusal(person("new"), { type: "submitAnswer", round: 1, answer: right })).toBe("notEligible");
    expect(play.game.knocking.size).toBe(0);
    expect(comesIn(play, "again", { name: "P1" })).toBe(true);
    expect(play.who("again").name).toBe("P1 2");
  });

  test("S5 S3 the trainer's word opens a locked door, and a locked door hears no knocking", () => {
    const play = withoutEva();
    comesIn(play, "new", { name: "Eva" });
    play.trainer({ type: "lockDoor", locked: true });
    expect(play.refusal(visitor("other"), asEva)).toBe("doorLocked");
    play.trainer({ type: "admit", participantId: "new" });
    expect(play.who("new").name).toBe("Eva");
  });

  test("S5 turned away stays away on that seat", () => {
    const play = withoutEva();
    comesIn(play, "new", { name: "Eva" });
    play.trainer({ type: "turnAway", participantId: "new" });
    expect(play.game.knocking.size).toBe(0);
    expect(play.refusal(visitor("new"), asEva)).toBe("removed");
    expect(play.refusal(trainer, { type: "admit", participantId: "new" })).toBe("unknownParticipant");
    expect(play.refusal(trainer, { type: "turnAway", participantId: "bo" })).toBe("unknownParticipant");
  });

  test("S5 asks once from one phone", () => {
    const play = withoutEva({ device: "d" });
    comesIn(play, "one", { name: "Eva", marks: { device: "d" } });
    comesIn(play, "two", { name: "Eva", marks: { device: "d" } });
    expect(atTheDoor(play.game).map(({ participantId }) => participantId)).toEqual(["two"]);
  });

  test("S5 away from the door is out of the list, back in it when they return, and forgotten after 30 s", () => {
    const play = withoutEva();
    comesIn(play, "new", { name: "Eva" });
    play.away("new");
    expect(atTheDoor(play.game)).toEqual([]);
    expect(nextDueMs(play.game)).toBe(play.nowMs + 30_000);
    play.wait(29_999).tick();
    play.back("new");
    expect(atTheDoor(play.game)).toHaveLength(1);
    play.away("new").wait(30_000).tick();
    expect(play.game.knocking.size).toBe(0);
  });

  test("S5 S6 admitted while away is away; after an outage nobody stands at the door", () => {
    const play = withoutEva();
    comesIn(play, "new", { name: "Eva" });
    play.do(clock, { type: "recover", lostMs: 5_000 });
    expect(atTheDoor(play.game)).toEqual([]);
    play.trainer({ type: "admit", participantId: "new" });
    expect(play.who("new").connected).toBe(false);
  });
});

describe("S8 a seat taken to another phone", () => {
  const code = "482117";
  const offered = (): Play => {
    const play = aSession().quiz().withPeople(2).answering();
    play.answer("p1", right);
    play.trainer({ type: "offerSeat", participantId: "p1", code });
    return play;
  };
  const take = (play: Play, seat: string, by = code) => play.refusal(clock, { type: "takeSeat", code: by, seat });

  test("S8 keeps everything, and the old seat is void", () => {
    const play = offered();
    expect(take(play, "new")).toBeUndefined();
    expect([holderOf(play.game, "new"), holderOf(play.game, "p1"), holderOf(play.game, "p2")]).toEqual(["p1", undefined, "p2"]);
    expect(play.round.answers.has("p1")).toBe(true);
  });

  test("S8 a code serves once, for five minutes, and only its own person", () => {
    const play = offered();
    expect(take(play, "new", "000000")).toBe("unknownParticipant");
    expect(take(play, "new")).toBeUndefined();
    expect(take(play, "other")).toBe("unknownParticipant");
    const late = offered().wait(300_000);
    expect(openOffers(late.game, late.nowMs)).toEqual([]);
    expect(take(late, "new")).toBe("unknownParticipant");
  });

  test("S8 a newer offer takes the place of an older one; a code in use is not given to somebody else", () => {
    const play = offered();
    expect(play.refusal(trainer, { type: "offerSeat", participantId: "p2", code })).toBe("notNow");
    play.trainer({ type: "offerSeat", participantId: "p1", code: "111111" });
    expect(take(play, "new")).toBe("unknownParticipant");
    expect(play.refusal(trainer, { type: "offerSeat", participantId: "p2", code })).toBeUndefined();
    expect(openOffers(play.game, play.nowMs)).toHaveLength(2);
    expect(play.refusal(trainer, { type: "offerSeat", participantId: "p2", code: "12" })).toBe("notNow");
  });

  test("S8 moves on, and back to a phone it came from", () => {
    const play = offered();
    take(play, "second");
    play.trainer({ type: "offerSeat", participantId: "p1", code });
    take(play, "p1");
    expect([holderOf(play.game, "p1"), holderOf(play.game, "second")]).toEqual(["p1", undefined]);
  });

  test("S8 S5 nothing is offered to or taken by somebody removed, and the new phone is known again", () => {
    const play = offered();
    play.do(clock, { type: "takeSeat", code, seat: "new", marks: { device: "new phone" } });
    play.trainer({ type: "offerSeat", participantId: "p1", code });
    play.trainer({ type: "remove", participantId: "p1" });
    expect(take(play, "third")).toBe("unknownParticipant");
    expect(play.refusal(trainer, { type: "offerSeat", participantId: "p1", code })).toBe("removed");
    expect(comesIn(play, "x", { name: "Zoe", marks: { device: "new phone" } })).toBe(false);
  });

  test("S8 S5 the phone a seat was on before is known again too", () => {
    const play = withoutEva();
    play.do(visitor("anna", { device: "first" }), { type: "join", name: "Anna", language: "en" });
    play.trainer({ type: "offerSeat", participantId: "anna", code });
    play.do(clock, { type: "takeSeat", code, seat: "new", marks: { device: "second" } });
    play.trainer({ type: "remove", participantId: "anna" });
    for (const device of ["first", "second"]) expect(comesIn(play, device, { name: `Zoe ${device}`, marks: { device } })).toBe(false);
  });

  test("S8 who takes a seat while asking at the door asks no longer", () => {
    const play = withoutEva();
    play.trainer({ type: "offerSeat", participantId: "bo", code });
    comesIn(play, "phone", { name: "Eva" });
    expect(take(play, "phone")).toBeUndefined();
    expect(atTheDoor(play.game)).toEqual([]);
    expect(play.refusal(trainer, { type: "admit", participantId: "phone" })).toBe("unknownParticipant");
  });
});

describe("S2 one's own name", () => {
  test("S2 may be corrected, by the same rules, whatever the door", () => {
    const play = aSession().withPeople(2).open();
    play.trainer({ type: "lockDoor", locked: true });
    play.as("p1", { type: "renameSelf", name: " p2 " });
    expect(play.who("p1").name).toBe("p2 2");
    expect(play.refusal(person("p1"), { type: "renameSelf", name: " " })).toBe("badName");
    expect(play.as("p1", { type: "renameSelf", name: "p2 2" })).toEqual([]);
  });

  test("S2 ten times, and not over the trainer's name", () => {
    const play = aSession().withPeople(2).open();
    for (let time = 1; time <= 10; time++) play.as("p1", { type: "renameSelf", name: `Name ${time}` });
    expect(play.refusal(person("p1"), { type: "renameSelf", name: "More" })).toBe("tooMuch");
    play.trainer({ type: "rename", participantId: "p2", name: "Kind" });
    expect(play.refusal(person("p2"), { type: "renameSelf", name: "Rude" })).toBe("notNow");
  });
});

describe("S3 a wish", () => {
  test("S3 S4 that was not granted is told, until they are moved", () => {
    const play = aSession().withTeams(3).withPeople(5).start().join("late", "Late", "ember");
    expect(play.who("late")).toMatchObject({ teamId: "moss", wished: "ember" });
    play.trainer({ type: "move", participantId: "late", teamId: "ember" });
    expect(play.who("late")).not.toHaveProperty("wished");
  });

  test("S3 S4 that was granted, or came true anyway, is none", () => {
    const early = aSession().open().join("a", "A", "sun");
    expect(early.who("a")).not.toHaveProperty("wished");
    const late = aSession().withTeams(3).withPeople(5).start().join("late", "Late", "moss");
    expect(late.who("late")).not.toHaveProperty("wished");
  });
});
