// What the trainer settles about people and teams (S5), and seats that go to another phone by a code the trainer shows (S8).
import { NAME_MAX } from "../../protocol/limits.ts";
import type { CommandOf } from "../command.ts";
import type { Participant, ParticipantId } from "../game.ts";
import { teamOf } from "../select/people.ts";
import { openOffers } from "../select/seats.ts";
import { cleanLine, freeName, isLongerThan, nameKey } from "../text.ts";
import { OFFER_MS } from "../timing.ts";
import { withCaptain } from "./captain.ts";
import { moveTo } from "./join.ts";
import { badName, legalName } from "./knock.ts";
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
} from "./rule.ts";

/** Decides about somebody who is in the session, or refuses. */
const about = (ask: Ask, id: ParticipantId, decide: (one: Participant) => Decision): Decision => {
  const one = ask.game.participants.get(id);
  if (one === undefined) return refuse("unknownParticipant");
  return one.removed ? refuse("removed") : decide(one);
};

const rename = (ask: Ask, command: CommandOf<"rename">): Decision =>
  about(ask, command.participantId, (one) => {
    const name = legalName(ask.game, command.name, one.id);
    if (name === undefined) return badName();
    if (name === one.name) return nothingToDo;
    return accept([{ type: "participantRenamed", atMs: ask.nowMs, participantId: one.id, name }]);
  });

const renameTeam = ({ game, nowMs }: Ask, { teamId, name }: CommandOf<"renameTeam">): Decision => {
  const team = teamOf(game, teamId);
  if (team === undefined) return refuse("unknownTeam");
  const clean = cleanLine(name);
  if (isLongerThan(clean, NAME_MAX)) return badName();
  // No name is the look's own again.
  if (clean === "") return team.name === undefined ? nothingToDo : accept([{ type: "teamRenamed", atMs: nowMs, teamId, name: "" }]);
  const others = game.teams.flatMap((other) => (other.id === teamId || other.name === undefined ? [] : [nameKey(other.name)]));
  const free = freeName(clean, new Set(others));
  return free === team.name ? nothingToDo : accept([{ type: "teamRenamed", atMs: nowMs, teamId, name: free }]);
};

const move = (ask: Ask, command: CommandOf<"move">): Decision =>
  about(ask, command.participantId, (one) => moveTo(ask, one, command.teamId));

const remove = (ask: Ask, command: CommandOf<"remove">): Decision =>
  about(ask, command.participantId, (one) => {
    const removed = record(begin(ask.game, ask.nowMs), { type: "participantRemoved", participantId: one.id });
    return acceptPlan(withCaptain(removed, one.teamId));
  });

/** Corrections of one's own name in a session. */
const OWN_NAMES_MAX = 10;

/** A name the trainer gave stands. */
const renameSelf = ({ game, me, nowMs }: PersonalAsk, command: CommandOf<"renameSelf">): Decision => {
  if (me.named) return refuse("notNow");
  const name = legalName(game, command.name, me.id);
  if (name === undefined) return badName();
  if (name === me.name) return nothingToDo;
  if ((me.ownNames ?? 0) >= OWN_NAMES_MAX) return refuse("tooMuch", { max: OWN_NAMES_MAX });
  return accept([{ type: "participantRenamed", atMs: nowMs, participantId: me.id, name, by: "self" }]);
};

const isCode = (code: string): boolean => /^\d{6}$/.test(code);

/** One code opens one seat: the same for somebody else is refused, and the console makes another. */
const offerSeat = (ask: Ask, { participantId, code }: CommandOf<"offerSeat">): Decision =>
  about(ask, participantId, () => {
    const { game, nowMs } = ask;
    const taken = openOffers(game, nowMs).some((offer) => offer.code === code && offer.participantId !== participantId);
    if (taken || !isCode(code)) return refuse("notNow");
    return accept([{ type: "seatOffered", atMs: nowMs, participantId, code, untilMs: nowMs + OFFER_MS }]);
  });

/** `unknownParticipant` for a code that nobody was offered, or not any more. */
const takeSeat = (ask: Ask, { code, seat, marks }: CommandOf<"takeSeat">): Decision => {
  const offer = openOffers(ask.game, ask.nowMs).find((one) => one.code === code);
  if (offer === undefined) return refuse("unknownParticipant");
  const { participantId } = offer;
  return accept([{ type: "seatMoved", atMs: ask.nowMs, participantId, seat, ...(marks !== undefined && { marks }) }]);
};

export const peopleRules: Rules<"renameSelf" | "rename" | "renameTeam" | "move" | "remove" | "offerSeat" | "takeSeat"> = {
  renameSelf: { by: ["participant"], ...always, decide: personally(renameSelf) },
  rename: { by: ["trainer"], ...always, decide: rename },
  renameTeam: { by: ["trainer"], ...always, decide: renameTeam },
  move: { by: ["trainer"], ...always, decide: move },
  remove: { by: ["trainer"], ...always, decide: remove },
  offerSeat: { by: ["trainer"], ...always, decide: offerSeat },
  takeSeat: { by: ["clock"], ...always, decide: takeSeat },
};
