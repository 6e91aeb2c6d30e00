// Who is here, by the game and by the sockets: what one says and the other does not is reported again, for a report may have failed to be stored.
import type { CommandOf } from "../rules/command.ts";
import type { Game, ParticipantId } from "../rules/game.ts";

type Report = CommandOf<"connect"> | CommandOf<"disconnect">;

/** What the game does not know yet; nothing when both agree. */
export function* amiss(game: Game, isHere: (participantId: ParticipantId) => boolean): Generator<Report> {
  for (const { id, removed, connected } of game.participants.values()) {
    if (!removed && connected !== isHere(id)) yield report(id, !connected);
  }
  for (const [id, { awaySinceMs }] of game.knocking) {
    if ((awaySinceMs === undefined) !== isHere(id)) yield report(id, awaySinceMs !== undefined);
  }
}

const report = (participantId: ParticipantId, isHere: boolean): Report => ({ type: isHere ? "connect" : "disconnect", participantId });
