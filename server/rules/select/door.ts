// Who is known again as somebody removed, and for how long they ask to come in (S5).
import type { Game, Knock, Marks, Participant, ParticipantId } from "../game.ts";
import { nameKey } from "../text.ts";
import { KNOCK_AWAY_MS } from "../timing.ts";

export type Newcomer = { readonly participantId: ParticipantId; readonly name: string; readonly marks?: Marks };

/** `Eva 2` is Eva: the number is the game's, not hers. */
const ownName = (name: string): string => nameKey(name).replace(/ \d+$/u, "");

/** Behind a router all phones have one address: then it tells nobody from anybody. */
const isOwnAddress = (game: Game, address: string): boolean =>
  ![...game.participants.values()].some((one) => !one.removed && one.marks?.address === address);

/** The same phone, by its cookie or by its own address; also one they had before. */
export const isPhoneOf = (game: Game, one: Participant, marks: Marks | undefined): boolean => {
  const { device } = marks ?? {};
  const address = marks?.address !== undefined && isOwnAddress(game, marks.address) ? marks.address : undefined;
  return [one.marks, ...(one.earlierMarks ?? [])].some(
    (had) => (device !== undefined && had?.device === device) || (address !== undefined && had?.address === address),
  );
};

/** The removed this newcomer is known again as: by the same phone, its address, or the name. */
export const removedAs = (game: Game, { name, marks }: Newcomer): readonly Participant[] => {
  const own = ownName(name);
  return [...game.participants.values()].filter(
    (one) => one.removed && !one.readmitted && ((!one.nameReadmitted && ownName(one.name) === own) || isPhoneOf(game, one, marks)),
  );
};

/** Who has asked once keeps waiting, whatever name they try next. */
export const mustKnock = (game: Game, newcomer: Newcomer): boolean =>
  game.knocking.has(newcomer.participantId) || removedAs(game, newcomer).length > 0;

/** When somebody who went away from the door no longer asks; undefined while they are there. */
export const knockLapseMs = ({ awaySinceMs }: Knock): number | undefined =>
  awaySinceMs === undefined ? undefined : awaySinceMs + KNOCK_AWAY_MS;

/** Those who are there, in the order of asking. */
export const atTheDoor = (game: Game): readonly Knock[] => [...game.knocking.values()].filter((one) => one.awaySinceMs === undefined);
