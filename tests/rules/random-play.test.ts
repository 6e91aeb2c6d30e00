// Rooms that do anything at any time: the rules never throw, a refusal changes nothing, the journal tells the whole game.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "../../server/chance.ts";
import type { Actor, Command, CommandType } from "../../server/rules/command.ts";
import { decide } from "../../server/rules/decide.ts";
import type { EventType, GameEvent } from "../../server/rules/event.ts";
import { evolve } from "../../server/rules/evolve.ts";
import type { Game } from "../../server/rules/game.ts";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { heldFor } from "../../server/rules/select/outage.ts";
import { participantStandings, teamStandings } from "../../server/rules/select/standings.ts";
import { timing } from "../../server/rules/select/timing.ts";
import { fold } from "../../server/rules/session.ts";
import { aForkedBoard } from "../kit/a-board.ts";
import { aSession, type SessionBuilder } from "../kit/a-session.ts";
import { aChoice, aNumber, anAssignment, anOrder, aPoll } from "../kit/cards.ts";
import { clock, type Play } from "../kit/play.ts";
import { commandTypes, moveOf, movesOf, type Nudge } from "../kit/random-moves.ts";

/** More when hunting: `FUZZ_RUNS=5000 npx vitest run tests/rules/random-play.test.ts`. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 120);

const cards = [
  aChoice("c1"),
  aNumber("n1", { difficulty: 1, weight: 0.3 }),
  anOrder("o1", { topic: "culture" }),
  aPoll("p1"),
  anAssignment("a1"),
  aChoice("c2", { topic: "culture", readMs: 0 }),
];
const rooms: readonly (() => SessionBuilder)[] = [
  () =>
    aSession()
      .on(aForkedBoard())
      .withCards(...cards)
      .withTeams(3)
      .withPeople(7),
  () =>
    aSession()
      .on(aForkedBoard())
      .withCards(...cards)
      .with({ plannedMs: 120_000, timed: false })
      .withPeople(3),
  () =>
    aSession()
      .quiz(...cards)
      .with({ scoring: "speed", standingsEvery: 2 })
      .withTeams(3)
      .withPeople(7),
  () =>
    aSession()
      .quiz(...cards)
      .with({ readFirst: false })
      .withPeople(2),
];

/** The game as text: any change of it, however deep, shows. */
const written = (game: Game): string =>
  JSON.stringify(game, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));

const whole = (number: number): boolean => Number.isInteger(number) && number >= 0;

/** The pawn stands where its turn has led it, whatever was awarded, undone or skipped on the way. */
const pawnOnItsPath = ({ turn, teams }: Game): boolean =>
  turn === undefined || teams.find((team) => team.id === turn.teamId)?.space === turn.path.at(-1);

const expectLegal = (game: Game, nowMs: number) => {
  expect(pawnOnItsPath(game)).toBe(true);
  for (const team of game.teams) {
    const { promoters, passives, detractors } = team.customers;
    expect([promoters, passives, detractors, team.rightAnswers].every(whole)).toBe(true);
    expect(team.points).toBeGreaterThanOrEqual(0);
    const captain = team.captainId === undefined ? undefined : game.participants.get(team.captainId);
    if (team.captainId !== undefined) expect(captain).toMatchObject({ teamId: team.id, removed: false });
  }
  for (const one of game.participants.values()) expect(one.points >= 0 && whole(one.rightAnswers)).toBe(true);
  expect(teamStandings(game)).toHaveLength(game.teams.length);
  participantStandings(game);
  expect(timing(game, nowMs).usedMs).toBeGreaterThanOrEqual(0);
};

/** The button never lies, and the clock never spins. */
const expectMoving = (game: Game, nowMs: number) => {
  const step = nextStep(game);
  if (step !== undefined) expect(decide(game, { kind: "trainer" }, { type: "next", expects: step, sure: true }, nowMs).ok).toBe(true);
  const dueMs = nextDueMs(game);
  if (dueMs === undefined) return;
  const tick = decide(game, clock, { type: "tick" }, Math.max(nowMs, dueMs));
  expect(tick.ok && tick.events.length > 0).toBe(true);
};

/** The answers never begin to close, nor close for everybody's answer, while many who dropped are waited for (R10). */
const expectPatience = (before: Game, events: readonly GameEvent[]) =>
  events.reduce<Game>((game, event) => {
    const closes = event.type === "closingStarted" || (event.type === "answersClosed" && event.by === "everyone");
    if (closes) expect(heldFor(game)).toEqual([]);
    return evolve(game, event);
  }, before);

const expectNothingChanged = (play: Play, actor: Actor, command: Command) => {
  const [game, before] = [play.game, written(play.game)];
  const result = play.try(actor, command);
  expect(written(game)).toBe(before);
  if (typeof result === "string") expect(play.game).toBe(game);
  else expectPatience(game, result);
  return result;
};

const expectToldByJournal = (play: Play) => {
  const journal: readonly GameEvent[] = JSON.parse(JSON.stringify(play.events));
  expect(journal).toEqual(play.events);
  expect(fold(journal)).toEqual(play.game);
  expect(play.game.rev).toBe(play.events.length);
};

const nudge: fc.Arbitrary<Nudge> = fc.record({
  pick: fc.nat(999),
  a: fc.nat(99),
  b: fc.nat(99),
  waitMs: fc.oneof(fc.nat(3_000), fc.nat(70_000)),
});

describe("random play", () => {
  test("S1 R3 R10 never throws, a refusal changes nothing, and folding the journal gives the same game", { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fc.nat(rooms.length - 1), fc.nat(), fc.array(nudge, { maxLength: 120, size: "max" }), (room, seed, nudges) => {
        const play = (rooms[room] ?? aSession)().seeded(seed).open();
        for (const one of nudges) {
          play.wait(one.waitMs);
          for (const move of movesOf(play.game, one)) expectNothingChanged(play, ...move);
          expectLegal(play.game, play.nowMs);
          expectMoving(play.game, play.nowMs);
        }
        expectToldByJournal(play);
      }),
      { numRuns },
    );
  });

  const actor: fc.Arbitrary<Actor> = fc.oneof(
    fc.constantFrom<Actor>({ kind: "trainer" }, { kind: "stage" }, { kind: "clock" }),
    fc.record({ kind: fc.constantFrom("visitor", "participant"), participantId: fc.constantFrom("p1", "p2", "ghost", "__proto__") }),
  );
  const odd = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1, Number.NaN, Number.POSITIVE_INFINITY));
  const id = fc.constantFrom("ember", "p1", "__proto__", "constructor", "", "high1");
  /** Every field any command has, each with anything of its type. */
  const nonsense = fc.record({
    type: fc.constantFrom<string>(...commandTypes, "hack", "constructor"),
    name: fc.string({ unit: "binary" }),
    word: fc.string({ unit: "binary" }),
    text: fc.string({ unit: "binary", maxLength: 400 }),
    language: fc.constantFrom("en", "nl", "xx"),
    about: fc.constantFrom("success", "note"),
    expects: fc.constantFrom("start", "reveal", "__proto__"),
    verdict: fc.constantFrom("accepted", "not"),
    locked: fc.boolean(),
    what: fc.oneof(
      fc.record({ kind: fc.constant("insight"), insight: odd }),
      fc.record({ kind: fc.constantFrom("round", "__proto__"), round: odd }),
    ),
    code: fc.oneof(fc.string(), fc.constantFrom("100000", "999999")),
    seat: id,
    answer: fc.oneof(
      fc.record({ kind: fc.constantFrom("choice", "poll"), option: fc.string() }),
      fc.record({ kind: fc.constant("number"), value: odd }),
      fc.record({ kind: fc.constant("order"), options: fc.array(fc.constantFrom("a", "b", "c", "d", "__proto__")) }),
    ),
    ...{ teamId: id, participantId: id, spaceId: id },
    ...{ round: odd, turn: odd, byMs: odd, lostMs: odd, points: odd, promoters: odd, passives: odd, detractors: odd },
  });

  test("S5 nonsense is refused or harmless", { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fc.nat(rooms.length - 1), fc.array(fc.tuple(actor, nonsense), { minLength: 1, maxLength: 30 }), (room, asked) => {
        const play = (rooms[room] ?? aSession)().answering();
        for (const [who, what] of asked) {
          expectNothingChanged(play, who, what as unknown as Command);
          expectLegal(play.game, play.nowMs);
        }
        expectToldByJournal(play);
      }),
      { numRuns },
    );
  });
});

/** Exhaustive by type: a new event must happen to the bots too. */
const everyEvent: Readonly<Record<EventType, true>> = {
  ...{ sessionCreated: true, participantJoined: true, participantConnected: true, participantDisconnected: true },
  ...{ participantRenamed: true, participantMoved: true, participantRemoved: true, languageSet: true, captainChanged: true },
  ...{
    teamRenamed: true,
    doorLocked: true,
    wordSet: true,
    gamePaused: true,
    gameResumed: true,
    sessionRecovered: true,
    manyDropped: true,
    timeGivenBack: true,
    introductionShown: true,
    gameStarted: true,
  },
  ...{ turnStarted: true, dieRolled: true, pawnMoved: true, milestoneReached: true, finishReached: true },
  ...{ customersChanged: true, pointsAwarded: true, cardOpened: true, answersOpened: true, answerSubmitted: true },
  ...{
    answerLocked: true,
    closingStarted: true,
    deadlineExtended: true,
    answersClosed: true,
    answersReopened: true,
    performanceStarted: true,
    performanceEnded: true,
  },
  ...{ performanceJudged: true, cardRevealed: true, debriefStarted: true, revealShownAgain: true, cardSkipped: true, roundFinished: true },
  ...{
    standingsShown: true,
    knocked: true,
    admitted: true,
    turnedAway: true,
    knockLapsed: true,
    seatOffered: true,
    seatMoved: true,
    insightNoted: true,
    spotlightSet: true,
    spotlightCleared: true,
    undone: true,
    gameEnded: true,
  },
};

/** Whole numbers below a bound, by a seed. */
const numbersOf = (seed: number) => {
  let chance = seed;
  return (below: number): number => {
    const drawn = draw(chance);
    chance = drawn.chance;
    return Math.floor(drawn.value * below);
  };
};

describe("a trainer who corrects at every step", () => {
  /** Only what moves pawns and scores, and what takes it back: anything else makes the meetings rare. */
  const menu: readonly CommandType[] = [
    "next",
    "next",
    "next",
    "choosePath",
    "awardCustomers",
    "awardPoints",
    "undo",
    "stepBack",
    "skipCard",
  ];

  test("S5 B2 undoing takes back its own only: the pawn stands where its turn has led it", () => {
    for (let seed = 0; seed < 60; seed++) {
      const play = (rooms[seed % rooms.length] ?? aSession)().seeded(seed).start();
      const number = numbersOf(seed);
      for (let step = 0; step < 150; step++) {
        const type = menu[number(menu.length)] ?? "next";
        play.wait(number(2_000)).try(...moveOf(play.game, { pick: commandTypes.indexOf(type), a: number(100), b: number(100), waitMs: 0 }));
        expect(pawnOnItsPath(play.game), `seed ${seed}, step ${step}, after ${type}`).toBe(true);
        expectLegal(play.game, play.nowMs);
      }
      expectToldByJournal(play);
    }
  });
});

describe("bots", () => {
  /** A long game of one seed; which commands made something happen. */
  const botGame = (room: number, seed: number, used: Set<CommandType>, seen: Set<string>) => {
    const play = (rooms[room] ?? aSession)().seeded(seed).open();
    const number = numbersOf(seed);
    for (let step = 0; step < 400; step++) {
      play.wait(number(10_000));
      const nudge: Nudge = { pick: number(1_000), a: number(100), b: number(100), waitMs: 0 };
      for (const [who, command] of movesOf(play.game, nudge)) {
        const result = play.try(who, command);
        if (typeof result !== "string" && result.length > 0) used.add(command.type);
      }
    }
    for (const event of play.events) seen.add(event.type);
    expectToldByJournal(play);
  };

  test("S5 B2 use every command, and everything that can happen does", { timeout: 120_000 }, () => {
    const used = new Set<CommandType>();
    const seen = new Set<string>();
    for (let seed = 0; seed < 160; seed++) botGame(seed % rooms.length, seed, used, seen);
    expect(commandTypes.filter((type) => !used.has(type))).toEqual([]);
    expect(Object.keys(everyEvent).filter((type) => !seen.has(type))).toEqual([]);
  });
});
