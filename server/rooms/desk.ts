// What only the trainer's console is told: the next step, the card with its solution and notes, the people, the time.
import type { SessionPresentation } from "../decks/presentation.ts";
import type { Desk, RosterEntry } from "../protocol/views.ts";
import type { Game, Language } from "../rules/game.ts";
import { backStep } from "../rules/select/back-step.ts";
import { performingTeams } from "../rules/select/judging.ts";
import { nextStep } from "../rules/select/next-step.ts";
import { timing } from "../rules/select/timing.ts";
import { cardView, onTable, solutionOf } from "./screen-words.ts";

export function deskView(game: Game, presentation: SessionPresentation, { language, nowMs }: { language: Language; nowMs: number }): Desk {
  const next = nextStep(game);
  const back = backStep(game);
  const card = deskCard(game, presentation, language);
  return {
    ...(next ? { next } : {}),
    ...(back ? { back } : {}),
    ...(card ? { card } : {}),
    judging: judging(game),
    roster: roster(game),
    rounds: [],
    knocking: [],
    offers: [],
    insights: game.insights.map((insight) => ({ ...insight, name: game.participants.get(insight.participantId)?.name ?? "" })),
    ...(game.undo ? { undo: game.undo.what } : {}),
    timing: timing(game, nowMs),
  };
}

function deskCard(game: Game, presentation: SessionPresentation, language: Language): Desk["card"] {
  const table = onTable(game, presentation, language);
  if (!table) return undefined;
  const { card, words } = table;
  return {
    ...cardView(table),
    ...(words.options ? { options: words.options } : {}),
    cardId: card.id,
    solution: solutionOf(card),
    explanation: words.explanation,
    debrief: words.debrief,
    notes: words.notes,
    source: words.source,
  };
}

function judging(game: Game): Desk["judging"] {
  if (game.round?.step !== "judge") return [];
  return performingTeams(game).map(({ id }) => {
    const credit = game.round?.verdicts.get(id);
    return { teamId: id, ...(credit === undefined ? {} : { credit }) };
  });
}

function roster(game: Game): readonly RosterEntry[] {
  const captains = new Set(game.teams.map((team) => team.captainId));
  return [...game.participants.values()]
    .filter((participant) => !participant.removed)
    .map((participant) => ({
      participantId: participant.id,
      name: participant.name,
      teamId: participant.teamId,
      language: participant.language,
      connected: participant.connected,
      captain: captains.has(participant.id),
      answered: game.round?.answers.has(participant.id) ?? false,
      points: Math.round(participant.points),
    }));
}
