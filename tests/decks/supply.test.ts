// What a board will need is what games on it come to draw: reckoned before the start, and played out by the rules.
import { describe, expect, it } from "vitest";
import type { Board } from "../../content/schema/board.ts";
import { allDecks, findBoard, findDeck } from "../../server/decks/commands/content-files.ts";
import { toRulesBoard } from "../../server/decks/tailor/board-presentation.ts";
import { type SupplyQuestion, supplyOf } from "../../server/decks/tailor/supply.ts";
import { tailor } from "../../server/decks/tailor/tailor.ts";
import { isPerformed } from "../../server/kinds/rules.ts";
import { cardOf } from "../../server/rules/select/card.ts";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { aSession } from "../kit/a-session.ts";
import type { Play } from "../kit/play.ts";
import { printedSeed, seeded } from "../kit/seeded.ts";

const cardsOf = (...ids: readonly string[]) => ids.flatMap((id) => tailor(findDeck(id), ["en"]).cards);
const asking = (board: Board, decks: readonly string[], more: Partial<SupplyQuestion> = {}): SupplyQuestion => ({
  board: toRulesBoard(board),
  cards: cardsOf(...decks),
  teams: 4,
  plannedMs: board.minutes * 60_000,
  nameOf: () => undefined,
  ...more,
});
const spare = (...without: readonly string[]) =>
  allDecks()
    .filter(({ id }) => !without.includes(id))
    .map(({ id, cards }) => ({ id, stock: cards }));

const seed = printedSeed();
const chance = seeded(seed);

const oneOf = <T>(all: readonly T[]): T | undefined => all[Math.floor(chance() * all.length)];

/** The captain of the active team answers a choice card, more often right than not. */
function answer(play: Play, captain: string): void {
  const card = cardOf(play.game, play.round.cardId);
  if (card?.kind !== "choice" || play.round.answers.size > 0) return;
  play.answer(captain, { kind: "choice", option: chance() < 0.6 ? card.right : (oneOf(card.options) ?? "") });
}

/** One step of a game: a captain at a fork, answers, verdicts, and else the trainer's press. */
function act(play: Play): void {
  const { turn, round, teams, setup } = play.game;
  const team = teams.find(({ id }) => id === turn?.teamId);
  if (turn === undefined || team === undefined) return void play.next();
  if (turn.step === "fork") {
    const spaceId = oneOf(setup.board?.spaces[team.space]?.next ?? []) ?? "";
    return void play.as(team.captainId ?? "", { type: "choosePath", turn: turn.number, spaceId });
  }
  if (nextStep(play.game) === undefined)
    play.trainer({ type: "judge", teamId: team.id, verdict: oneOf(["accepted", "not"] as const) ?? "not" });
  if (round?.step === "answer") answer(play, team.captainId ?? "");
  play.next();
}

const PLANNED_MS = 1e9;

/** The cards a whole game opens, and how many of them again. */
function played({ board, cards, teams }: SupplyQuestion): { readonly draws: number; readonly repeats: number } {
  const play = aSession()
    .on(board)
    .withCards(...cards)
    .withTeams(teams)
    .withPeople(teams)
    .with({ plannedMs: PLANNED_MS })
    .seeded(Math.floor(chance() * 2 ** 32))
    .start();
  while (nextStep(play.game) !== "endGame") act(play);
  const draws = play.game.played.length;
  return { draws, repeats: draws - new Set(play.game.played).size };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("B14 what a board needs", () => {
  it.each([
    ["sprint", ["ambassadors"], 4],
    ["pilgrims-way", ["customers-shoes"], 3],
    ["pilgrims-way", ["cx-masterclass"], 4],
    ["two-tracks", ["two-speeds", "great-welcome"], 5],
  ])("is what games come to: on %s with %j and %i teams", (id, decks, teams) => {
    const question = asking(findBoard(id), decks, { teams, plannedMs: PLANNED_MS });
    const games = Array.from({ length: 30 }, () => played(question));
    const { draws, repeats } = supplyOf(question);
    expect(Math.abs(draws - mean(games.map((game) => game.draws)))).toBeLessThan(3);
    expect(Math.abs(repeats - mean(games.map((game) => game.repeats)))).toBeLessThan(3);
  });

  it("is told by topic and of assignments, against what the decks hold; polls are not drawn", () => {
    const supply = supplyOf(asking(findBoard("two-tracks"), ["nps-and-friends"]));
    expect(supply.topics.map(({ topic }) => topic).sort()).toEqual(
      ["strategy", "understanding", "design", "measurement", "governance", "culture"].sort(),
    );
    const questions = findDeck("nps-and-friends").cards.filter(({ kind }) => kind !== "poll" && kind !== "assignment");
    for (const { topic, has, needs, name } of supply.topics) {
      expect(has).toBe(questions.filter((card) => card.topic === topic).length);
      expect(needs).toBeGreaterThan(1);
      expect(name.nl).toBeTruthy();
    }
    expect(supply.assignments.has).toBe(1);
    expect(supply.assignments.needs).toBeGreaterThan(1);
  });

  it("grows with the teams and shrinks with the time", () => {
    const draws = (more: Partial<SupplyQuestion>): number => supplyOf(asking(findBoard("pilgrims-way"), ["cx-masterclass"], more)).draws;
    expect(draws({ teams: 8 })).toBeGreaterThan(draws({ teams: 2 }));
    expect(draws({ plannedMs: 10 * 60_000 })).toBeLessThan(draws({ plannedMs: 60 * 60_000 }));
    expect(draws({ plannedMs: 5 * 60_000 })).toBeGreaterThan(0);
  });

  it("names decks that close the gap, the smallest that does alone, and none where there is no gap", () => {
    const board = findBoard("pilgrims-way");
    const short = supplyOf(asking(board, ["ambassadors"], { spare: spare("ambassadors"), most: 7 }));
    expect(short.repeats).toBeGreaterThan(3);
    const added = short.suggestion?.decks ?? [];
    expect(added.length).toBeGreaterThan(0);
    expect(short.suggestion?.repeats).toBe(0);
    expect(supplyOf(asking(board, ["ambassadors", ...added])).repeats).toBe(0);
    expect(supplyOf(asking(board, ["cx-masterclass"], { spare: spare("cx-masterclass"), most: 7 }))).not.toHaveProperty("suggestion");
  });

  it("adds several decks where one is not enough, as many as there is room for, and says what is left", () => {
    const small = spare("cx-masterclass", "ambassadors");
    const question = asking(findBoard("two-tracks"), ["ambassadors"], { spare: small });
    const two = supplyOf({ ...question, most: 2 });
    const all = supplyOf({ ...question, most: 7 });
    expect(two.suggestion?.decks).toHaveLength(2);
    expect(all.suggestion?.decks.slice(0, 2)).toEqual(two.suggestion?.decks);
    expect(all.suggestion?.repeats).toBeLessThan(two.suggestion?.repeats ?? 0);
    expect(supplyOf({ ...question, most: 0 })).not.toHaveProperty("suggestion");
  });

  it("holds without questions, without assignments and without cards", () => {
    const board = toRulesBoard(findBoard("sprint"));
    const cards = cardsOf("cx-masterclass");
    for (const some of [cards.filter(isPerformed), cards.filter((card) => !isPerformed(card)), []]) {
      const { draws, repeats, assignments } = supplyOf({ board, cards: some, teams: 4, nameOf: () => undefined });
      expect(draws).toBeGreaterThan(0);
      expect(repeats).toBeGreaterThanOrEqual(0);
      expect(assignments.has).toBe(some.filter(isPerformed).length);
    }
  });
});
