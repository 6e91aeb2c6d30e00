// What each event calls for: whether it can wait, who hears the card, the reveal or their own affairs anew, and what the stage may animate.
import { describe, expect, test } from "vitest";
import { addDue, type Due, nothingDue } from "../../server/rooms/due.ts";
import { noCustomers } from "../../server/rules/customers.ts";
import type { EventOf, EventType, GameEvent } from "../../server/rules/event.ts";
import type { Game } from "../../server/rules/game.ts";
import { aSession } from "../kit/a-session.ts";
import { right } from "../kit/cards.ts";

const samples: { readonly [T in EventType]: Omit<EventOf<T>, "type" | "atMs"> } = {
  sessionCreated: { setup: aSession().setup, seed: 1 },
  participantJoined: { participantId: "p1", name: "Eva", language: "en", teamId: "ember" },
  participantConnected: { participantId: "p1" },
  participantDisconnected: { participantId: "p1" },
  participantRenamed: { participantId: "p1", name: "Eva" },
  participantMoved: { participantId: "p1", teamId: "sun" },
  participantRemoved: { participantId: "p1" },
  knocked: { participantId: "x1", name: "Eva", language: "en" },
  admitted: { participantId: "x1" },
  turnedAway: { participantId: "x1" },
  knockLapsed: { participantId: "x1" },
  seatOffered: { participantId: "p1", code: "123456", untilMs: 5 },
  seatMoved: { participantId: "p1", seat: "x2" },
  languageSet: { participantId: "p1", language: "nl" },
  captainChanged: { teamId: "ember", participantId: "p1" },
  teamRenamed: { teamId: "ember", name: "Foxes" },
  doorLocked: { locked: true },
  wordSet: { word: "sunflower" },
  gamePaused: {},
  gameResumed: {},
  sessionRecovered: { lostMs: 5 },
  manyDropped: { participantIds: ["p1"] },
  timeGivenBack: { lostMs: 5 },
  introductionShown: {},
  gameStarted: {},
  turnStarted: { turn: 1, teamId: "ember" },
  dieRolled: { teamId: "ember", value: 3, chance: 1, by: "captain" },
  pawnMoved: { teamId: "ember", path: ["start", "s1"], stepsLeft: 0 },
  milestoneReached: { teamId: "ember", spaceId: "s1" },
  finishReached: { teamId: "ember", place: 1 },
  customersChanged: { teamId: "ember", by: noCustomers, reason: "award" },
  pointsAwarded: { teamId: "ember", points: 5 },
  cardOpened: { round: 1, cardId: "c1", cause: "topic", chance: 1 },
  answersOpened: {},
  answerSubmitted: { participantId: "p1", answer: right },
  answerLocked: { teamId: "ember", lock: { answer: right, by: "captain", agreement: 1 } },
  closingStarted: { closingMs: 5 },
  deadlineExtended: { byMs: 5 },
  answersClosed: { by: "everyone", absent: [] },
  answersReopened: {},
  performanceStarted: {},
  performanceEnded: {},
  performanceJudged: { teamId: "ember", credit: 1 },
  cardRevealed: { marks: [], teams: [], tally: { kind: "choice", counts: {}, total: 0 } },
  debriefStarted: {},
  revealShownAgain: {},
  cardSkipped: {},
  roundFinished: {},
  standingsShown: {},
  insightNoted: { participantId: "p1", text: "Idea", about: "note" },
  spotlightSet: { what: { kind: "round", round: 1 } },
  spotlightCleared: {},
  undone: { what: "mark" },
  gameEnded: { reason: "trainer" },
};

const board = aSession().withPeople(4).answering().game;
const quiz = aSession().quiz().withPeople(4).answering().game;
const lobby = aSession().withPeople(4).open().game;

const dueOf = (type: EventType, game: Game = board): Due => {
  const due = nothingDue();
  addDue(due, { type, atMs: 1, ...samples[type] } as GameEvent, game);
  return due;
};
const types = Object.keys(samples) as EventType[];
const whichHave = (has: (due: Due) => boolean, game?: Game) => types.filter((type) => has(dueOf(type, game)));

describe("an event", () => {
  test("can wait when it is a counter or a name, and else goes out at once", () => {
    expect(whichHave(({ quiet }) => quiet)).toEqual([
      "participantJoined",
      "participantConnected",
      "participantDisconnected",
      "languageSet",
      "captainChanged",
      "answerSubmitted",
      "insightNoted",
    ]);
  });

  test("S4 can wait when somebody chose a team, however often, but not when the trainer moved them", () => {
    const due = nothingDue();
    addDue(due, { type: "participantMoved", atMs: 1, participantId: "p1", teamId: "sun", by: "self" }, lobby);
    expect(due).toMatchObject({ quiet: true, everyMe: true });
    expect(dueOf("participantMoved", lobby).quiet).toBe(false);
  });

  test("R1 R5 brings the card or the reveal anew where they changed", () => {
    expect(whichHave(({ card }) => card)).toEqual(["cardOpened", "answersOpened", "performanceStarted", "undone"]);
    expect(whichHave(({ reveal }) => reveal)).toEqual(["cardRevealed", "undone"]);
  });

  test("changes everybody's own affairs, a team's, or one person's", () => {
    expect(whichHave(({ everyMe }) => everyMe)).toEqual([
      "participantMoved",
      "gameStarted",
      "pointsAwarded",
      "answersClosed",
      "answersReopened",
      "cardRevealed",
      "undone",
    ]);
    expect(whichHave(({ me }) => me.has("p1"))).toEqual([
      "participantJoined",
      "participantRenamed",
      "participantRemoved",
      "languageSet",
      "insightNoted",
    ]);
    expect(whichHave(({ teams }) => teams.has("ember"))).toEqual([
      "participantJoined",
      "participantRenamed",
      "participantRemoved",
      "languageSet",
      "captainChanged",
      "dieRolled",
      "pawnMoved",
      "milestoneReached",
      "answerSubmitted",
      "answerLocked",
      "insightNoted",
    ]);
  });

  test("Q6 of the quiz carries points and ranks in the reveal, so a thousand phones are not told again", () => {
    expect(whichHave(({ everyMe }) => everyMe, quiz)).toEqual(["participantMoved", "gameStarted", "pointsAwarded", "undone"]);
    expect(dueOf("answerSubmitted", quiz).teams.size).toBe(0);
  });

  test("gives the stage names in the lobby only", () => {
    expect(whichHave(({ arrivals }) => arrivals, lobby)).toEqual(types.filter((type) => type.startsWith("participant")));
    expect(whichHave(({ arrivals }) => arrivals)).toEqual([]);
  });

  test("is animated with what is public of it, and nothing else", () => {
    const moments = types.flatMap((type) => dueOf(type).moments);
    expect(moments).toEqual([
      { type: "participantJoined", name: "Eva", teamId: "ember" },
      { type: "turnStarted", teamId: "ember" },
      { type: "dieRolled", teamId: "ember", value: 3 },
      { type: "pawnMoved", teamId: "ember", path: ["start", "s1"] },
      { type: "milestoneReached", teamId: "ember", spaceId: "s1" },
      { type: "finishReached", teamId: "ember", place: 1 },
      { type: "customersChanged", teamId: "ember", by: noCustomers },
      { type: "undone", what: "mark" },
      { type: "gameEnded" },
    ]);
  });
});
