// How a seat stands, and which of its states are final.
import { CLOSE } from "../../server/protocol/limits.ts";

/** `refused` and the three after it are final: the screen says why and what to do. */
export type LinkStatus = "connecting" | "connected" | "reconnecting" | "refused" | "superseded" | "removed" | "closed";

export const isFinal = (status: LinkStatus): boolean => !["connecting", "connected", "reconnecting"].includes(status);

/** What a connection's end means for the seat; nothing for a code of the network's own. */
export const finalByCode: Readonly<Record<number, LinkStatus>> = {
  [CLOSE.superseded]: "superseded",
  [CLOSE.removed]: "removed",
  [CLOSE.sessionClosed]: "closed",
};
