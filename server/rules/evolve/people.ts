// What events about people and teams make of the game (S2–S6).
import type { EventOf } from "../event.ts";
import type { Game, Participant } from "../game.ts";
import { put, withoutEntry } from "../layered-map.ts";
import { type Evolvers, without, withParticipant, withRound, withTeam } from "./change.ts";

type PeopleEvent =
  | "participantJoined"
  | "participantConnected"
  | "participantDisconnected"
  | "participantRenamed"
  | "participantMoved"
  | "participantRemoved"
  | "languageSet"
  | "captainChanged"
  | "teamRenamed"
  | "insightNoted";

export const awaySince =
  (atMs: number) =>
  (was: Participant): Participant => ({ ...was, connected: false, awaySinceMs: atMs });

const joined = (game: Game, event: EventOf<"participantJoined">): Game => {
  const { participantId, name, language, teamId, atMs } = event;
  const participant: Participant = {
    id: participantId,
    name,
    language,
    teamId,
    joinedAtMs: atMs,
    connected: true,
    removed: false,
    points: 0,
    rightAnswers: 0,
  };
  return { ...game, participants: put(game.participants, participantId, participant) };
};

/** A removed participant's answer no longer counts. */
const removed = (game: Game, event: EventOf<"participantRemoved">): Game => {
  const id = event.participantId;
  const left = withParticipant(game, id, (was) => ({ ...without(was, "awaySinceMs"), connected: false, removed: true }));
  return withRound(left, (round) => ({
    ...round,
    answers: withoutEntry(round.answers, id),
    eligible: new Set([...round.eligible].filter((other) => other !== id)),
  }));
};

export const peopleEvolvers: Evolvers<PeopleEvent> = {
  participantJoined: joined,
  participantConnected: (game, event) =>
    withParticipant(game, event.participantId, (was) => ({ ...without(was, "awaySinceMs"), connected: true })),
  participantDisconnected: (game, event) => withParticipant(game, event.participantId, awaySince(event.atMs)),
  participantRenamed: (game, event) => withParticipant(game, event.participantId, (was) => ({ ...was, name: event.name })),
  participantMoved: (game, event) => withParticipant(game, event.participantId, (was) => ({ ...was, teamId: event.teamId })),
  participantRemoved: removed,
  languageSet: (game, event) => withParticipant(game, event.participantId, (was) => ({ ...was, language: event.language })),
  captainChanged: (game, event) =>
    withTeam(game, event.teamId, (team) => ({
      ...without(team, "captainId"),
      ...(event.participantId !== undefined && { captainId: event.participantId }),
    })),
  teamRenamed: (game, event) =>
    withTeam(game, event.teamId, (team) => ({ ...without(team, "name"), ...(event.name !== "" && { name: event.name }) })),
  insightNoted: (game, event) => {
    const { participantId, text, about, atMs } = event;
    const teamId = game.participants.get(participantId)?.teamId ?? "";
    return { ...game, insights: [...game.insights, { participantId, teamId, text, about, atMs }] };
  },
};
