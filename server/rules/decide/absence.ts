// The card on the table as the reveal sees it, and who was away from it (S6).

import { isMarked } from "../../kinds/rules.ts";
import type { Card } from "../../kinds/shapes.ts";
import type { Game, Mark, ParticipantId, Round, TeamId } from "../game.ts";

export type Marks = ReadonlyMap<ParticipantId, Mark>;
export type Table = { readonly game: Game; readonly round: Round; readonly card: Card };

/** Nobody of the team was in the session when the card opened and there to answer it: it neither gains nor loses. */
export const isTeamAbsent = ({ game, round }: Table, teamId: TeamId): boolean => {
  for (const id of round.eligible) if (game.participants.get(id)?.teamId === teamId && !round.absent.has(id)) return false;
  return true;
};

/** What no answer earns: nothing where one is marked, no verdict where none is (K7). */
export const missingCredit = (card: Card): number | undefined => (isMarked(card) ? 0 : undefined);
