// What events about people and teams make of the game (S2–S6).
import { spending } from "../allowance.ts";
import type { EventOf } from "../event.ts";
import type { Game, Participant } from "../game.ts";
import { put, withoutEntry } from "../layered-map.ts";
import { type Evolvers, without, withParticipant, withRound, withTeam } from "./change.ts";
import { cameBack, wentAway, withKnock } from "./door.ts";
import { alsoGone, unlessOver } from "./outage.ts";

export const awaySince =
  (atMs: number) =>
  (was: Participant): Participant => ({ ...was, connected: false, awaySinceMs: atMs });

const joined = (game: Game, event: EventOf<"participantJoined">): Game => {
  const { participantId, name, language, teamId, wished, marks, atMs } = event;
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
    ...(wished !== undefined && { wished }),
    ...(marks !== undefined && { marks }),
  };
  return { ...game, participants: put(game.participants, participantId, participant) };
};

/** A removed participant's answer no longer counts. */
const removed = (game: Game, event: EventOf<"participantRemoved">): Game => {
  const id = event.participantId;
  const left = withParticipant(game, id, (was) => ({ ...without(was, "awaySinceMs"), connected: false, removed: true }));
  const offers = left.offers.filter((offer) => offer.participantId !== id);
  const counted = withRound({ ...left, offers }, (round) => ({
    ...round,
    answers: withoutEntry(round.answers, id),
    eligible: new Set([...round.eligible].filter((other) => other !== id)),
  }));
  return unlessOver(counted);
};

export const peopleEvolvers = {
  participantJoined: joined,
  participantConnected: (game, { participantId, atMs }) => {
    const isHere = (was: Participant): Participant => ({ ...spending("returns", atMs)(without(was, "awaySinceMs")), connected: true });
    const here = withParticipant(game, participantId, isHere);
    return unlessOver(withKnock(here, participantId, cameBack(atMs)));
  },
  participantDisconnected: (game, { participantId, atMs }) => {
    const left = withParticipant(game, participantId, awaySince(atMs));
    return alsoGone(withKnock(left, participantId, wentAway(atMs)), participantId);
  },
  participantRenamed: (game, { participantId, name, by }) =>
    withParticipant(game, participantId, (was) =>
      by === "self" ? { ...was, name, ownNames: (was.ownNames ?? 0) + 1 } : { ...was, name, named: true },
    ),
  participantMoved: (game, { participantId, teamId, by, atMs }) =>
    withParticipant(game, participantId, (was) => {
      const moved = { ...without(was, "wished"), teamId };
      return by === "self" ? spending("choices", atMs)(moved) : moved;
    }),
  participantRemoved: removed,
  languageSet: (game, { participantId, language, atMs }) =>
    withParticipant(game, participantId, (was) => ({ ...spending("choices", atMs)(was), language })),
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
} satisfies Evolvers;
