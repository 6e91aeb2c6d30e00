// What is on the stage besides the game, and the finished rounds it may be (R8).
import type { EventType, GameEvent } from "../event.ts";
import type { FinishedRound, Game, Round } from "../game.ts";
import { type Evolvers, without } from "./change.ts";

export const spotlightEvolvers = {
  spotlightSet: (game, { what }) => ({
    ...game,
    shown: what,
    ...(what.kind === "insight" && {
      insights: game.insights.map((one, index) => (index === what.insight ? { ...one, shown: true as const } : one)),
    }),
  }),
  spotlightCleared: (game) => without(game, "shown"),
} satisfies Evolvers;

/** The room looks at the game again. */
const steps: ReadonlySet<EventType> = new Set([
  ...(["introductionShown", "gameStarted", "turnStarted", "dieRolled", "pawnMoved", "cardOpened", "answersOpened"] as const),
  ...([
    "answersClosed",
    "answersReopened",
    "performanceStarted",
    "performanceEnded",
    "cardRevealed",
    "debriefStarted",
    "revealShownAgain",
    "cardSkipped",
  ] as const),
  ...(["roundFinished", "standingsShown", "undone", "gameEnded"] as const),
]);

const finished = ({ number, cardId, locks, outcome }: Round): readonly FinishedRound[] => {
  if (outcome === undefined) return [];
  const { tally, teams, counts } = outcome;
  return [{ number, cardId, locks, outcome: { tally, teams, counts } }];
};

const uncounted = (round: FinishedRound): FinishedRound => ({ ...round, outcome: { ...round.outcome, counts: false } });

/** A mark is taken back of the card on the table, or of the last one that left it. */
const finishedAfter = (before: Game, after: Game, event: GameEvent): Game["finished"] => {
  const left = before.round !== undefined && after.round?.number !== before.round.number ? finished(before.round) : [];
  if (left.length > 0) return [...before.finished, ...left];
  const last = before.finished.at(-1);
  const lastUndone = event.type === "undone" && event.what === "mark" && before.round?.outcome === undefined;
  return last !== undefined && lastUndone ? [...before.finished.slice(0, -1), uncounted(last)] : before.finished;
};

/** Any event, once it is folded: a step takes off what was shown, and a revealed round that leaves the table is kept. */
export const withStage = (before: Game, after: Game, event: GameEvent): Game => ({
  ...(steps.has(event.type) ? without(after, "shown") : after),
  finished: finishedAfter(before, after, event),
});
