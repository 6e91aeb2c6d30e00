// What only the trainer's console is told: the next step, this card and the next with solution and notes, how the room answers, the people, the time.
import { type SessionPresentation, wordsOfCard } from "../../decks/tailor/presentation.ts";
import { isPerformed, tally } from "../../kinds/rules.ts";
import { deskCard } from "../../kinds/views.ts";
import type { Desk, DeskCard, RosterEntry } from "../../protocol/views.ts";
import type { Game, Language } from "../../rules/game.ts";
import { performingTeams } from "../../rules/select/card.ts";
import { atTheDoor } from "../../rules/select/door.ts";
import { backStep, nextStep } from "../../rules/select/next-step.ts";
import { heldFor } from "../../rules/select/outage.ts";
import { present } from "../../rules/select/people.ts";
import { nextCard } from "../../rules/select/pool.ts";
import { openOffers } from "../../rules/select/seats.ts";
import { timing } from "../../rules/select/timing.ts";
import { expected } from "../../rules/select/waiting.ts";
import { type OnTable, onTable } from "./card.ts";
import { revealView } from "./reveal.ts";
import { deskRounds } from "./spotlight.ts";
import { supplyBeforeStart } from "./supply.ts";

export function deskView(game: Game, presentation: SessionPresentation, { language, nowMs }: { language: Language; nowMs: number }): Desk {
  const next = nextStep(game);
  const back = backStep(game);
  const table = onTable(game, presentation, language);
  const ahead = cardAhead(game, presentation, language);
  const reveal = table && revealView(table);
  const supply = supplyBeforeStart(game, presentation);
  return {
    ...(next ? { next } : {}),
    ...(back ? { back } : {}),
    ...(table ? { card: deskCard(table.round.number, table.card, table.words) } : {}),
    ...(ahead ? { ahead } : {}),
    ...tallyOf(table),
    ...droppedOf(game),
    ...(reveal ? { reveal } : {}),
    judging: judging(game),
    roster: roster(game, nowMs),
    rounds: deskRounds(game, presentation, language),
    ...(game.shown ? { shown: game.shown } : {}),
    knocking: atTheDoor(game).map(({ participantId, name }) => ({ participantId, name })),
    ...(game.word === undefined ? {} : { word: game.word }),
    offers: openOffers(game, nowMs),
    insights: game.insights.map((insight) => ({ ...insight, name: game.participants.get(insight.participantId)?.name ?? "" })),
    ...(game.undo ? { undo: game.undo.what } : {}),
    timing: timing(game, nowMs),
    ...(supply ? { supply } : {}),
  };
}

/** The trainer reads the next card while this one is talked over. */
function cardAhead(game: Game, presentation: SessionPresentation, language: Language): DeskCard | undefined {
  const card = nextCard(game);
  const words = card && wordsOfCard(presentation, card.id, language);
  return card && words && deskCard(game.played.length + 1, card, words);
}

/** How the room answers, while it does. */
function tallyOf(table: OnTable | undefined): Pick<Desk, "tally"> {
  if (!table || table.round.step === "read" || isPerformed(table.card)) return {};
  const answers = [...table.round.answers.values()].map(({ answer }) => answer);
  return { tally: table.round.outcome?.tally ?? tally(table.card, answers) };
}

/** R10: whom the room waits for, and will until most are back. */
function droppedOf(game: Game): Pick<Desk, "dropped"> {
  const missing = heldFor(game).length;
  if (missing === 0) return {};
  const were = present(game).filter(({ id, connected }) => connected || game.outage?.gone.has(id));
  return { dropped: { missing, of: were.length } };
}

function judging(game: Game): Desk["judging"] {
  if (game.round?.step !== "judge") return [];
  return performingTeams(game).map(({ id }) => {
    const credit = game.round?.verdicts.get(id);
    return { teamId: id, ...(credit === undefined ? {} : { credit }) };
  });
}

function roster(game: Game, nowMs: number): readonly RosterEntry[] {
  const waitedFor = new Set(game.round?.step === "answer" ? expected(game, nowMs).waitedFor : []);
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
      ...(waitedFor.has(participant.id) ? { waitedFor: true } : {}),
      points: Math.round(participant.points),
    }));
}
