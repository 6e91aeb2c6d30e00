// Which messages a batch of events calls for: who must hear what, decided once, apart from any socket.
import type { Moment } from "../protocol/views.ts";
import type { GameEvent } from "../rules/event.ts";
import type { Game, ParticipantId, TeamId } from "../rules/game.ts";
import { isBeforeStart } from "../rules/select/people.ts";

/** What is to be sent with the next flush. */
export type Due = {
  /** The card anew, to every phone and stage. */
  card: boolean;
  /** The reveal anew, to every phone and stage. */
  reveal: boolean;
  /** Every participant's own affairs. */
  everyMe: boolean;
  /** Some participants' own affairs. */
  readonly me: Set<ParticipantId>;
  /** Everyone in these teams. */
  readonly teams: Set<TeamId>;
  readonly moments: Moment[];
  /** Names for the stage's lobby changed. */
  arrivals: boolean;
  /** What the stage shows besides the game changed (R8). */
  spotlight: boolean;
  /** What newcomers must say besides the code changed (S3). */
  word: boolean;
  /** Not worth hurrying for: a counter or a name. */
  quiet: boolean;
};

export const nothingDue = (): Due => ({
  card: false,
  reveal: false,
  everyMe: false,
  me: new Set(),
  teams: new Set(),
  moments: [],
  arrivals: false,
  spotlight: false,
  word: false,
  quiet: true,
});

const quietEvents: ReadonlySet<GameEvent["type"]> = new Set([
  "answerSubmitted",
  "participantConnected",
  "participantDisconnected",
  "participantJoined",
  "insightNoted",
  "languageSet",
  "captainChanged",
]);
const cardEvents: ReadonlySet<GameEvent["type"]> = new Set(["cardOpened", "answersOpened", "performanceStarted", "undone"]);
const everyMeEvents: ReadonlySet<GameEvent["type"]> = new Set(["undone", "gameStarted", "pointsAwarded"]);

/** Adds what `event` calls for. `game` already contains it. */
export function addDue(due: Due, event: GameEvent, game: Game): void {
  if (!quietEvents.has(event.type) && !isOwnMove(event)) due.quiet = false;
  if (cardEvents.has(event.type)) due.card = true;
  if (event.type === "cardRevealed" || event.type === "undone") due.reveal = true;
  if (event.type === "wordSet") due.word = true;
  if (everyMeEvents.has(event.type)) due.everyMe = true;
  addPeople(due, event, game);
  const moment = momentOf(event);
  if (moment) due.moments.push(moment);
  if (event.type.startsWith("participant") && isBeforeStart(game)) due.arrivals = true;
}

/** Somebody chose another team: they are told at once, the others when it is convenient. */
export const isOwnMove = (event: GameEvent): boolean => event.type === "participantMoved" && event.by === "self";

function addPeople(due: Due, event: GameEvent, game: Game) {
  switch (event.type) {
    case "answerSubmitted":
      // In the quiz the receipt says it all; on the board one's team sees its split (A1).
      if (game.setup.mode === "board") addTeamOf(due, event.participantId, game);
      break;
    case "answersClosed":
    case "answersReopened":
    case "cardRevealed":
      // In the quiz the reveal carries one's points and rank.
      if (game.setup.mode === "board") due.everyMe = true;
      break;
    case "participantJoined":
    case "participantRenamed":
    case "participantRemoved":
    case "languageSet":
    case "insightNoted":
    case "knockLapsed":
      due.me.add(event.participantId);
      addTeamOf(due, event.participantId, game);
      break;
    case "spotlightSet":
      // Who noted it learns that it is on the stage.
      if (event.what.kind === "insight") due.me.add(game.insights[event.what.insight]?.participantId ?? "");
      break;
    case "participantMoved":
      due.everyMe = true;
      break;
    case "captainChanged":
    case "answerLocked":
    case "dieRolled":
    case "pawnMoved":
    case "milestoneReached":
      due.teams.add(event.teamId);
      break;
  }
}

function addTeamOf(due: Due, participantId: ParticipantId, game: Game) {
  const teamId = game.participants.get(participantId)?.teamId;
  if (teamId) due.teams.add(teamId);
}

/** The part of an event the stage may animate. */
function momentOf(event: GameEvent): Moment | undefined {
  switch (event.type) {
    case "participantJoined":
      return { type: event.type, name: event.name, teamId: event.teamId };
    case "turnStarted":
      return { type: event.type, teamId: event.teamId };
    case "dieRolled":
      return { type: event.type, teamId: event.teamId, value: event.value };
    case "pawnMoved":
      return { type: event.type, teamId: event.teamId, path: event.path };
    case "milestoneReached":
      return { type: event.type, teamId: event.teamId, spaceId: event.spaceId };
    case "finishReached":
      return { type: event.type, teamId: event.teamId, place: event.place };
    case "customersChanged":
      return { type: event.type, teamId: event.teamId, by: event.by };
    case "undone":
      return { type: event.type, what: event.what };
    case "gameEnded":
      return { type: event.type };
    default:
      return undefined;
  }
}
