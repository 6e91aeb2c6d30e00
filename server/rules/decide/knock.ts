// At the door: what everybody gets who comes in (S2, S3, S4), and after a removal asking for it, and the trainer's word (S5).

import { NAME_MAX } from "../../protocol/limits.ts";
import { mayStill } from "../allowance.ts";
import type { CommandOf } from "../command.ts";
import type { EventOf } from "../event.ts";
import type { Game, Knock, ParticipantId, TeamId } from "../game.ts";
import { knockLapseMs, type Newcomer, removedAs } from "../select/door.ts";
import { hasRoom, isBeforeStart, present, smallestTeam } from "../select/people.ts";
import { cleanLine, freeName, isLongerThan, nameKey } from "../text.ts";
import { withCaptain } from "./captain.ts";
import {
  type Ask,
  accept,
  acceptPlan,
  always,
  begin,
  type Decision,
  nothingToDo,
  type Plan,
  type Rules,
  record,
  refuse,
  untilEnd,
} from "./rule.ts";

const takenNames = (game: Game, except: ParticipantId): ReadonlySet<string> =>
  new Set(present(game).flatMap((one) => (one.id === except ? [] : [nameKey(one.name)])));

/** The name as it will be shown; undefined when it is none (S2). */
export const legalName = (game: Game, text: string, owner: ParticipantId): string | undefined => {
  const name = cleanLine(text);
  return name === "" || isLongerThan(name, NAME_MAX) ? undefined : freeName(name, takenNames(game, owner));
};

export const badName = (): Decision => refuse("badName", { max: NAME_MAX });

type Place = Pick<EventOf<"participantJoined">, "teamId" | "wished">;

/** Before the start one may choose, where there is room; later the smallest team gets one more (S3). */
export const placeFor = (game: Game, wish: TeamId | undefined): Place | undefined => {
  if (wish !== undefined && isBeforeStart(game) && hasRoom(game, wish)) return { teamId: wish };
  const teamId = smallestTeam(game)?.id;
  return teamId === undefined ? undefined : { teamId, ...(wish !== undefined && wish !== teamId && { wished: wish }) };
};

/** Who may wait at once: far more than anybody ever removed. */
const KNOCKING_MAX = 50;

/** Of those known again as one and the same removed person, where most are, who waits longest: one who knocks a hundred times keeps out nobody else. */
const oneTooMany = (game: Game): Knock | undefined => {
  const groups = Map.groupBy(game.knocking.values(), (one) => removedAs(game, one)[0]?.id);
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), [])[0];
};

/** Asks, or asks anew with another name. */
export const knock = ({ game, nowMs }: Ask, { participantId, name, marks }: Newcomer, command: CommandOf<"join">): Decision => {
  const asked = game.knocking.get(participantId);
  const { language, teamId } = command;
  if (asked?.name === name && asked.language === language && asked.teamId === teamId) return nothingToDo;
  if (asked !== undefined && !mayStill(asked, "choices", nowMs)) return refuse("tooFast");
  const isNew = asked === undefined;
  const gone = isNew && game.knocking.size >= KNOCKING_MAX ? oneTooMany(game) : undefined;
  const made =
    gone === undefined ? begin(game, nowMs) : record(begin(game, nowMs), { type: "knockLapsed", participantId: gone.participantId });
  const wish = { ...(teamId !== undefined && { teamId }), ...(marks !== undefined && { marks }) };
  return acceptPlan(record(made, { type: "knocked", participantId, name, language, ...wish }));
};

/** Decides about somebody who waits, or refuses. */
const aboutKnock = ({ game }: Ask, id: string, decide: (one: Knock) => Decision): Decision => {
  const one = game.knocking.get(id);
  return one === undefined ? refuse("unknownParticipant") : decide(one);
};

/** In they come, as somebody new, under the name they asked for. */
const admit = (ask: Ask, command: CommandOf<"admit">): Decision =>
  aboutKnock(ask, command.participantId, ({ participantId, language, marks, awaySinceMs, ...asked }) => {
    const plan = record(begin(ask.game, ask.nowMs), { type: "admitted", participantId });
    const name = legalName(plan.game, asked.name, participantId);
    const place = placeFor(plan.game, asked.teamId);
    if (name === undefined || place === undefined) return refuse("badName");
    const joined = record(plan, {
      type: "participantJoined",
      participantId,
      name,
      language,
      ...place,
      ...(marks !== undefined && { marks }),
    });
    const gone = awaySinceMs === undefined ? joined : record(joined, { type: "participantDisconnected", participantId });
    return acceptPlan(withCaptain(gone, place.teamId));
  });

const turnAway = (ask: Ask, command: CommandOf<"turnAway">): Decision =>
  aboutKnock(ask, command.participantId, ({ participantId }) => accept([{ type: "turnedAway", atMs: ask.nowMs, participantId }]));

/** Who went away from the door asks no longer. */
export const withoutLapsed = (plan: Plan): Plan =>
  [...plan.game.knocking.values()].reduce((so, one) => {
    const lapseMs = knockLapseMs(one);
    return lapseMs === undefined || lapseMs > so.nowMs ? so : record(so, { type: "knockLapsed", participantId: one.participantId });
  }, plan);

export const knockRules: Rules<"admit" | "turnAway"> = {
  admit: { by: ["trainer"], ...untilEnd, decide: admit },
  turnAway: { by: ["trainer"], ...always, decide: turnAway },
};
