// What everybody gets who comes in: a name nobody else has, and a team (S2, S3, S4).
import { NAME_MAX } from "../../protocol/limits.ts";
import type { EventOf } from "../event.ts";
import type { Game, ParticipantId, TeamId } from "../game.ts";
import { hasRoom, isBeforeStart, present, smallestTeam } from "../select/people.ts";
import { cleanLine, freeName, isLongerThan, nameKey } from "../text.ts";
import { type Decision, refuse } from "./rule.ts";

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
