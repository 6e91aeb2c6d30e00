// Who may do what, without accounts: every link's key derives from the installation's secret, every seat from its phone's ticket.
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { ParticipantId, TrainerId } from "../rules/game.ts";

export type Keys = {
  /** The trainer's lasting key: make sessions and list them. */
  readonly trainer: string;
  /** The key in a session's console link. */
  console(sessionId: string): string;
  /** What stays of a device or an address in a session: nobody without the secret can find out whose it is, or find it in another session. */
  mark(sessionId: string, what: string): string;
  /** The key in a session's stage link; it can only watch. */
  stage(sessionId: string): string;
  /** Gives the trainer's key for the one-time token, once. */
  claim(token: string): string | undefined;
  /** The token of the console link printed at start. */
  readonly oneTimeToken: string;
};

export function keysFrom(secret: string): Keys {
  const derive = (purpose: string) => createHmac("sha256", secret).update(purpose).digest("base64url").slice(0, 32);
  const oneTimeToken = randomBytes(18).toString("base64url");
  let used = false;
  const trainer = derive("trainer");
  return {
    trainer,
    console: (sessionId) => derive(`console ${sessionId}`),
    stage: (sessionId) => derive(`stage ${sessionId}`),
    mark: (sessionId, what) => derive(`mark ${sessionId} ${what}`).slice(0, 16),
    oneTimeToken,
    claim(token) {
      if (used || !sameText(token, oneTimeToken)) return undefined;
      used = true;
      return trainer;
    },
  };
}

/** Compares without telling by its time how much was right. */
export function sameText(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

/** The participant a ticket stands for in a session (S2). Whoever knows the id does not know the ticket. */
export const participantOf = (sessionId: string, ticket: string): ParticipantId => `p${idFrom(`${sessionId} ${ticket}`)}`;

/** The trainer whose browser keeps this ticket, in this session alone: in another nobody knows them again. */
export const trainerOf = (sessionId: string, ticket: string): TrainerId => `t${idFrom(`trainer ${sessionId} ${ticket}`)}`;

const idFrom = (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, 15);
