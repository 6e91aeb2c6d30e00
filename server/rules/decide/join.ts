// Coming in, and what participants settle about themselves: S2, S3, S4, R6.
import type { CommandOf } from "../command.ts";
import type { Game, Participant, ParticipantId, TeamId } from "../game.ts";
import { unnamedMilestone } from "../select/milestones.ts";
import { hasRoom, isBeforeStart, present, smallestTeam, teamOf } from "../select/people.ts";
import { cleanLine, freeName, INSIGHT_MAX, isLongerThan, NAME_MAX, nameKey } from "../text.ts";
import { withCaptain } from "./captain.ts";
import { begin, record } from "./plan.ts";
import {
  type Ask,
  accept,
  acceptPlan,
  always,
  nothingToDo,
  type Outcome,
  type PersonalAsk,
  personally,
  type Rules,
  refuse,
  untilEnd,
} from "./rule.ts";

/** Insights one participant may note in a session. */
const INSIGHTS_EACH = 20;

const takenNames = (game: Game, except: ParticipantId): ReadonlySet<string> =>
  new Set(present(game).flatMap((one) => (one.id === except ? [] : [nameKey(one.name)])));

/** The name as it will be shown; undefined when it is none (S2). */
export const legalName = (game: Game, text: string, owner: ParticipantId): string | undefined => {
  const name = cleanLine(text);
  return name === "" || isLongerThan(name, NAME_MAX) ? undefined : freeName(name, takenNames(game, owner));
};

export const badName = (): Outcome => refuse("badName", { max: NAME_MAX });

/** Before the start one may choose, where there is room; later the smallest team gets one more (S3). */
const placeFor = (game: Game, wish: TeamId | undefined): TeamId | undefined =>
  wish !== undefined && isBeforeStart(game) && hasRoom(game, wish) ? wish : smallestTeam(game)?.id;

const barred = (game: Game, command: CommandOf<"join">): Outcome | undefined => {
  if (game.phase === "ended") return refuse("sessionEnded");
  if (game.locked) return refuse("doorLocked");
  if (!game.setup.languages.includes(command.language)) return refuse("unknownLanguage");
  return command.teamId !== undefined && teamOf(game, command.teamId) === undefined ? refuse("unknownTeam") : undefined;
};

const join = ({ game, actor, nowMs }: Ask, command: CommandOf<"join">): Outcome => {
  if (!("participantId" in actor)) return refuse("notAllowed");
  const { participantId } = actor;
  if (game.participants.has(participantId)) return nothingToDo;
  const refused = barred(game, command);
  if (refused !== undefined) return refused;
  const name = legalName(game, command.name, participantId);
  const teamId = placeFor(game, command.teamId);
  if (name === undefined || teamId === undefined) return badName();
  const joined = record(begin(game, nowMs), { type: "participantJoined", participantId, name, language: command.language, teamId });
  return acceptPlan(withCaptain(joined, teamId));
};

const setLanguage = ({ game, me, nowMs }: PersonalAsk, { language }: CommandOf<"setLanguage">): Outcome => {
  if (!game.setup.languages.includes(language)) return refuse("unknownLanguage");
  return me.language === language ? nothingToDo : accept([{ type: "languageSet", atMs: nowMs, participantId: me.id, language }]);
};

/** A change of team leaves a captain in both. */
export const moveTo = ({ game, nowMs }: Ask, one: Participant, teamId: TeamId): Outcome => {
  if (teamOf(game, teamId) === undefined) return refuse("unknownTeam");
  if (one.teamId === teamId) return nothingToDo;
  const moved = record(begin(game, nowMs), { type: "participantMoved", participantId: one.id, teamId });
  return acceptPlan(withCaptain(withCaptain(moved, one.teamId), teamId));
};

const chooseTeam = (ask: PersonalAsk, { teamId }: CommandOf<"chooseTeam">): Outcome => {
  if (!isBeforeStart(ask.game)) return refuse("notNow");
  const full = ask.me.teamId !== teamId && teamOf(ask.game, teamId) !== undefined && !hasRoom(ask.game, teamId);
  return full ? refuse("teamFull") : moveTo(ask, ask.me, teamId);
};

/** A success without a milestone to tell it for is kept as a note. */
const noteInsight = ({ game, me, nowMs }: PersonalAsk, command: CommandOf<"noteInsight">): Outcome => {
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
