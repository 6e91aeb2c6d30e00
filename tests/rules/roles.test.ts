// Every role is checked on every command (S5): a table of who may, and everybody else is refused.
import { describe, expect, test } from "vitest";
import type { Actor, ActorKind, CommandOf, CommandType } from "../../server/rules/command.ts";
import { aSession } from "../kit/a-session.ts";
import { right } from "../kit/cards.ts";

type Sample<T extends CommandType> = readonly [CommandOf<T>, ...(readonly ActorKind[])];

const who = { participantId: "p1" };
const team = { teamId: "sun" };

const table: { readonly [T in CommandType]: Sample<T> } = {
  join: [{ type: "join", name: "Eva", language: "en" }, "visitor", "participant"],
  setLanguage: [{ type: "setLanguage", language: "nl" }, "participant"],
  renameSelf: [{ type: "renameSelf", name: "Eva" }, "participant"],
  chooseTeam: [{ type: "chooseTeam", ...team }, "participant"],
  submitAnswer: [{ type: "submitAnswer", round: 1, answer: right }, "participant"],
  lockAnswer: [{ type: "lockAnswer", round: 1, answer: right }, "participant"],
  rollDie: [{ type: "rollDie", turn: 1 }, "participant"],
  choosePath: [{ type: "choosePath", turn: 1, spaceId: "s1" }, "participant"],
  noteInsight: [{ type: "noteInsight", text: "Idea", about: "note" }, "participant"],
  next: [{ type: "next", expects: "closeAnswers" }, "trainer"],
  stepBack: [{ type: "stepBack", expects: "reopenAnswers" }, "trainer"],
  show: [{ type: "show", what: { kind: "insight", insight: 0 } }, "trainer"],
  hide: [{ type: "hide" }, "trainer"],
  admit: [{ type: "admit", ...who }, "trainer"],
  turnAway: [{ type: "turnAway", ...who }, "trainer"],
  offerSeat: [{ type: "offerSeat", ...who, code: "123456" }, "trainer"],
  rename: [{ type: "rename", ...who, name: "Eva" }, "trainer"],
  renameTeam: [{ type: "renameTeam", ...team, name: "Suns" }, "trainer"],
  move: [{ type: "move", ...who, ...team }, "trainer"],
  remove: [{ type: "remove", ...who }, "trainer"],
  setWord: [{ type: "setWord", word: "sun" }, "trainer"],
  lockDoor: [{ type: "lockDoor", locked: true }, "trainer"],
  pause: [{ type: "pause" }, "trainer"],
  resume: [{ type: "resume" }, "trainer"],
  skipCard: [{ type: "skipCard" }, "trainer"],
  extend: [{ type: "extend", byMs: 5_000 }, "trainer"],
  closeAnswers: [{ type: "closeAnswers" }, "trainer"],
  judge: [{ type: "judge", ...team, verdict: "accepted" }, "trainer"],
  awardCustomers: [{ type: "awardCustomers", ...team, promoters: 1, passives: 0, detractors: 0 }, "trainer"],
  awardPoints: [{ type: "awardPoints", ...team, points: 5 }, "trainer"],
  undo: [{ type: "undo" }, "trainer"],
  endGame: [{ type: "endGame" }, "trainer"],
  tick: [{ type: "tick" }, "clock"],
  connect: [{ type: "connect", ...who }, "clock"],
  disconnect: [{ type: "disconnect", ...who }, "clock"],
  takeSeat: [{ type: "takeSeat", code: "123456", seat: "p9" }, "clock"],
  recover: [{ type: "recover", lostMs: 5 }, "clock"],
};

const actors: readonly Actor[] = [
  { kind: "visitor", participantId: "p1" },
  { kind: "participant", participantId: "p1" },
  { kind: "trainer" },
  { kind: "stage" },
  { kind: "clock" },
];

describe("S5 roles", () => {
  for (const [command, ...allowed] of Object.values<Sample<CommandType>>(table)) {
    test(`S5 ${command.type} is for ${allowed.join(" and ")} only`, () => {
      for (const actor of actors) {
        const code = aSession().withPeople(2).answering().refusal(actor, command);
        if (allowed.includes(actor.kind)) expect(code).not.toBe("notAllowed");
        else expect(code).toBe("notAllowed");
      }
    });
  }

  test("S5 a participant nobody knows is refused", () => {
    const play = aSession().withPeople(2).answering();
    expect(play.refusal({ kind: "participant", participantId: "ghost" }, table.submitAnswer[0])).toBe("unknownParticipant");
  });
});
