// By what a phone is known again after a removal: a cookie of its own, and its own address on a local network. Only hashes leave this file.
import { randomBytes } from "node:crypto";
import type { Request, Response } from "express";
import type { Marks } from "../rules/game.ts";
import { isLinkLocal, isPrivate } from "./candidates.ts";
import type { Keys } from "./keys.ts";

const COOKIE = "wayfarer-device";
const cookiePattern = new RegExp(`(?:^|;\\s*)${COOKIE}=([A-Za-z0-9_-]{24})(?:;|$)`);
/** The longest browsers keep one. */
const COOKIE_MS = 400 * 24 * 60 * 60 * 1_000;

type Known = {
  readonly keys: Keys;
  readonly sessionId: string;
  /** As the operator says (TRUST_PROXY): a header that says so is anybody's to send. */
  readonly behindProxy: boolean;
};

/** Gives the phone its cookie when it has none, and says what it is known by in this session. */
export function marksOf(request: Request, response: Response, { keys, sessionId, behindProxy }: Known): Marks {
  const device = cookiePattern.exec(request.headers.cookie ?? "")?.[1] ?? randomBytes(18).toString("base64url");
  const secure = request.secure;
  response.cookie(COOKIE, device, { httpOnly: true, sameSite: "lax", secure, path: "/api/seats", maxAge: COOKIE_MS });
  const address = behindProxy ? undefined : ownAddress(request);
  return {
    device: keys.mark(sessionId, `device ${device}`),
    ...(address === undefined ? {} : { address: keys.mark(sessionId, `address ${address}`) }),
  };
}

/** On a local network each phone has its own; behind a proxy, and on the open internet, many share one. */
function ownAddress(request: Request): string | undefined {
  const address = request.socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, "").replace(/%.*$/, "");
  if (address === undefined) return undefined;
  return isPrivate(address) || isLinkLocal(address) ? address : undefined;
}
