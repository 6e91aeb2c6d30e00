// The only door into the game: reads it, and says what happens or why not. The only reader of who may do what.
import type { Actor, Command, CommandType } from "./command.ts";
import { awardRules } from "./decide/awards.ts";
import { clockRules } from "./decide/clock.ts";
import { joinRules } from "./decide/join.ts";
import { knockRules } from "./decide/knock.ts";
import { nextRules } from "./decide/next.ts";
import { peopleRules } from "./decide/people.ts";
import { roundRules } from "./decide/round.ts";
import { type Ask, type Decision, type Rules, refuse } from "./decide/rule.ts";
import { sessionRules } from "./decide/session.ts";
import { turnRules } from "./decide/turn.ts";
import type { Game } from "./game.ts";
import type { RefusalCode } from "./refusal.ts";

/** Every command, who may give it and when: forgetting one fails the build. */
const commandRules: Rules<CommandType> = {
  ...joinRules,
  ...peopleRules,
  ...sessionRules,
  ...turnRules,
  ...roundRules,
  ...awardRules,
  ...clockRules,
  ...nextRules,
  ...knockRules,
};

type AnyRule = Omit<Rules<CommandType>[CommandType], "decide"> & { decide(ask: Ask, command: Command): Decision };

const barred = ({ game, actor }: Ask, rule: AnyRule): RefusalCode | undefined => {
  if (!rule.by.includes(actor.kind)) return "notAllowed";
  const one = "participantId" in actor ? game.participants.get(actor.participantId) : undefined;
  if (one?.removed || ("participantId" in actor && game.turnedAway.has(actor.participantId))) return "removed";
  if (actor.kind === "participant" && one === undefined) return "unknownParticipant";
  if (game.phase === "ended" && !rule.afterEnd) return "sessionEnded";
  return game.pausedAtMs !== undefined && !rule.whilePaused ? "paused" : undefined;
};

/**
 * What becomes of a command: events to append and fold, or a refusal. Reads only; never throws. No events mean it is so already.
 * `nowMs` is the server's clock and must not run backwards. Codes every command may meet: `notAllowed` for the wrong actor,
 * `removed`, `unknownParticipant`, `sessionEnded`, `paused`; the others are the command's own.
 */
export const decide = (game: Game, actor: Actor, command: Command, nowMs: number): Decision => {
  if (!Object.hasOwn(commandRules, command.type)) return refuse("notAllowed");
  const rule = commandRules[command.type] as AnyRule;
  const ask: Ask = { game, actor, nowMs };
  const code = barred(ask, rule);
  return code === undefined ? rule.decide(ask, command) : refuse(code);
};
