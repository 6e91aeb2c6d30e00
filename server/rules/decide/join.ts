// Coming in, and what participants settle about themselves: S2, S3, S4, R6.
import { INSIGHT_MAX } from "../../protocol/limits.ts";
import { mayStill } from "../allowance.ts";
import type { CommandOf } from "../command.ts";
import type { Participant, TeamId } from "../game.ts";
import { mustKnock } from "../select/door.ts";
import { hasRoom, isBeforeStart, teamOf } from "../select/people.ts";
import { opensDoor } from "../select/seats.ts";
import { unnamedMilestone } from "../select/turns.ts";
import { cleanLine, isLongerThan } from "../text.ts";
import { withCaptain } from "./captain.ts";
import { badName, knock, legalName, placeFor } from "./knock.ts";
import {
  type Ask,
  accept,
  acceptPlan,
  always,
  begin,
  type Decision,
  nothingToDo,
  type PersonalAsk,
  personally,
  type Rules,
  record,
  refuse,
  untilEnd,
} from "./rule.ts";

/** Insights one participant may note in a session. */
const INSIGHTS_EACH = 20;

const barred = ({ game, actor }: Ask, command: CommandOf<"join">): Decision | undefined => {
  if (game.phase === "ended") return refuse("sessionEnded");
  if (game.locked) return refuse("doorLocked");
  if (!opensDoor(game, actor.kind === "visitor" ? actor.word : undefined)) return refuse("wordNeeded");
  if (!game.setup.languages.includes(command.language)) return refuse("unknownLanguage");
  return command.teamId !== undefined && teamOf(game, command.teamId) === undefined ? refuse("unknownTeam") : undefined;
};

/** Who was removed before and is known again waits for the trainer's word; all others come in (S5). */
const join = (ask: Ask, command: CommandOf<"join">): Decision => {
  const { game, actor, nowMs } = ask;
  if (!("participantId" in actor)) return refuse("notAllowed");
  const { participantId } = actor;
  if (game.participants.has(participantId)) return nothingToDo;
  const refused = barred(ask, command);
  if (refused !== undefined) return refused;
  const name = legalName(game, command.name, participantId);
  const place = placeFor(game, command.teamId);
  if (name === undefined || place === undefined) return badName();
  const marks = actor.kind === "visitor" && actor.marks !== undefined ? { marks: actor.marks } : {};
  const newcomer = { participantId, name: cleanLine(command.name), ...marks };
  if (mustKnock(game, newcomer)) return knock(ask, newcomer, command);
  const { language } = command;
  const joined = record(begin(game, nowMs), { type: "participantJoined", participantId, name, language, ...place, ...marks });
  return acceptPlan(withCaptain(joined, place.teamId));
};

const setLanguage = ({ game, me, nowMs }: PersonalAsk, { language }: CommandOf<"setLanguage">): Decision => {
  if (!game.setup.languages.includes(language)) return refuse("unknownLanguage");
  if (me.language === language) return nothingToDo;
  if (!mayStill(me, "choices", nowMs)) return refuse("tooFast");
  return accept([{ type: "languageSet", atMs: nowMs, participantId: me.id, language }]);
};

/** A change of team leaves a captain in both. */
export const moveTo = ({ game, nowMs }: Ask, one: Participant, teamId: TeamId, by?: "self"): Decision => {
  if (teamOf(game, teamId) === undefined) return refuse("unknownTeam");
  if (one.teamId === teamId) return nothingToDo;
  const moved = record(begin(game, nowMs), { type: "participantMoved", participantId: one.id, teamId, ...(by !== undefined && { by }) });
  return acceptPlan(withCaptain(withCaptain(moved, one.teamId), teamId));
};

const chooseTeam = (ask: PersonalAsk, { teamId }: CommandOf<"chooseTeam">): Decision => {
  if (!isBeforeStart(ask.game)) return refuse("notNow");
  const full = ask.me.teamId !== teamId && teamOf(ask.game, teamId) !== undefined && !hasRoom(ask.game, teamId);
  if (full) return refuse("teamFull");
  const fickle = ask.me.teamId !== teamId && !mayStill(ask.me, "choices", ask.nowMs);
  return fickle ? refuse("tooFast") : moveTo(ask, ask.me, teamId, "self");
};

/** A success without a milestone to tell it for is kept as a note. */
const noteInsight = ({ game, me, nowMs }: PersonalAsk, command: CommandOf<"noteInsight">): Decision => {
  const text = cleanLine(command.text);
  if (text === "") return refuse("emptyText");
  if (isLongerThan(text, INSIGHT_MAX)) return refuse("tooMuch", { max: INSIGHT_MAX });
  const noted = game.insights.filter((insight) => insight.participantId === me.id).length;
  if (noted >= INSIGHTS_EACH) return refuse("tooMuch", { max: INSIGHTS_EACH });
  const about = command.about === "success" && unnamedMilestone(game, me.teamId) !== undefined ? "success" : "note";
  return accept([{ type: "insightNoted", atMs: nowMs, participantId: me.id, text, about }]);
};

export const joinRules: Rules<"join" | "setLanguage" | "chooseTeam" | "noteInsight"> = {
  join: { by: ["visitor", "participant"], ...always, decide: join },
  setLanguage: { by: ["participant"], ...always, decide: personally(setLanguage) },
  chooseTeam: { by: ["participant"], ...untilEnd, decide: personally(chooseTeam) },
  noteInsight: { by: ["participant"], ...always, decide: personally(noteInsight) },
};
