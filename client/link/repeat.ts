// Which commands are sent again after a lost connection, and which of them make an older one void.
import type { PhoneCommand, TrainerCommand } from "../../server/protocol/rules-types.ts";

export type Command = PhoneCommand | TrainerCommand;

/** These may be sent again after a lost connection: the rules ignore or refuse a second one. */
export const repeatable: ReadonlySet<Command["type"]> = new Set<Command["type"]>([
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
