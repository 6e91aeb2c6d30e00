// Which commands may wait for a connection, which bear an id so that they are taken once, and which make an older one void.
import type { PhoneCommand, TrainerCommand } from "../../server/protocol/rules-types.ts";

export type Command = PhoneCommand | TrainerCommand;

/** The last one counts (R3), and there are as many as people: no id is kept of each. */
export const bearsId = (command: Command): boolean => command.type !== "submitAnswer";

/** These may be given without a connection, to be sent when there is one: they say themselves which moment they are meant for. */
export const mayWait: ReadonlySet<Command["type"]> = new Set<Command["type"]>([
  "join",
  "setLanguage",
  "renameSelf",
  "chooseTeam",
  "submitAnswer",
  "lockAnswer",
  "rollDie",
  "choosePath",
  "next",
  "stepBack",
  "show",
  "hide",
  "admit",
  "turnAway",
]);

/** Of commands in the same slot only the newest is sent again: an older one must not undo it. */
export function slotOf(command: Command): string | undefined {
  switch (command.type) {
    case "submitAnswer":
    case "lockAnswer":
      return `answer ${command.round}`;
    case "show":
    case "hide":
      return "shown";
    case "next":
    case "stepBack":
      return "step";
    case "admit":
    case "turnAway":
      return `door ${command.participantId}`;
    case "setLanguage":
    case "renameSelf":
    case "chooseTeam":
      return command.type;
    default:
      return undefined;
  }
}
