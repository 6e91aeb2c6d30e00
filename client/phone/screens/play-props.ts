// What every screen of play is given: the game as this phone knows it, and the way to send.
import type { Me, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import type { Send } from "../parts/use-send.ts";

export interface PlayProps {
  readonly state: PublicState;
  readonly me: Me;
  readonly team: PublicTeam;
  readonly send: Send;
}
