// At the door after a removal: asking, and the trainer's word on it (S5).
import { mayStill } from "../allowance.ts";
import type { CommandOf } from "../command.ts";
import type { Game, Knock } from "../game.ts";
import { knockLapseMs, type Newcomer, removedAs } from "../select/door.ts";
import { withCaptain } from "./captain.ts";
import { legalName, placeFor } from "./newcomer.ts";
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
