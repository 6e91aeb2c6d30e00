// Which commands may be sent again after silence, and which newer ones make an older one void.
import type { PhoneCommand, TrainerCommand } from "../../server/protocol/rules-types.ts";

export type Command = PhoneCommand | TrainerCommand;

/** Commands of one group replace each other: only the newest may be sent again. */
const groupOf: Partial<Record<Command["type"], string>> = {
  setLanguage: "language",
  chooseTeam: "team",
  renameSelf: "name",
  submitAnswer: "answer",
  lockAnswer: "answer",
  rollDie: "turn",
  choosePath: "turn",
  next: "step",
  stepBack: "step",
  show: "spotlight",
  hide: "spotlight",
  admit: "door",
  turnAway: "door",
  join: "join",
};

/** The rules ignore or refuse a second one, so that it may be sent again after a lost connection. */
export const isRepeatable = (command: Command): boolean => groupOf[command.type] !== undefined;

/** True when the older must not be sent again once the newer was: it would overwrite what was meant later. */
export function makesVoid(newer: Command, older: Command): boolean {
  const group = groupOf[newer.type];
  return group !== undefined && group === groupOf[older.type] && subjectOf(newer) === subjectOf(older);
}

function subjectOf(command: Command): number | string | undefined {
  if ("round" in command) return command.round;
  if ("turn" in command) return command.turn;
  return "participantId" in command ? command.participantId : undefined;
}
