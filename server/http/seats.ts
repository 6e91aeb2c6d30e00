// The one door to a room: reserves the seat of whom the judge lets in; guessing codes ends in a uniform refusal.
import { matchMaker } from "@colyseus/core";
import { type Response, Router } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import { PROTOCOL } from "../protocol/limits.ts";
import { type SeatGranted, type SeatRefusalCode, type SeatRefused, seatRequest } from "../protocol/seats.ts";
import { noteGranted } from "../rooms/granted.ts";
import type { Hall } from "../rooms/hall.ts";
import type { LiveSession } from "../rooms/live-session.ts";
import { type Found, type JudgeNeeds, judging } from "./judge.ts";
import { logoPath } from "./logos.ts";
import { marksOf } from "./marks.ts";

export type SeatsNeeds = JudgeNeeds & {
  readonly hall: Pick<Hall, "listed">;
  /** The address participants join at, for a code. */
  readonly joinUrl: (code: string) => string;
  /** How many proxies stand in front. */
  readonly trustProxy: number;
};

const statusOf: Readonly<Record<SeatRefusalCode, number>> = {
  unknownCode: 404,
  badLink: 404,
  removed: 403,
  full: 409,
  tooManyTries: 429,
  badRequest: 400,
  moved: 403,
  badTakeOver: 404,
  wordNeeded: 403,
  wrongWord: 403,
};

export function seatRoutes(needs: SeatsNeeds): Router {
  const router = Router();
  const judge = judging(needs);
  const behindProxy = needs.trustProxy > 0;
  router.post("/seats", async (request, response) => {
    const parsed = seatRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, "badRequest");
    const found = await judge(parsed.data, {
      address: ipKeyGenerator(request.ip ?? ""),
      marksIn: (sessionId) => marksOf(request, response, { keys: needs.keys, sessionId, behindProxy }),
    });
    if ("refused" in found) return refuse(response, found.refused);
    response.json(await grant(found, needs));
  });
  return router;
}

const refuse = (response: Response, code: SeatRefusalCode) => void response.status(statusOf[code]).json({ code } satisfies SeatRefused);

async function grant({ session, seat }: Found, { hall, now, joinUrl }: SeatsNeeds): Promise<SeatGranted> {
  const reserved = await matchMaker.reserveSeatFor(await matchMaker.getRoomById(session.id), {}, seat);
  const room = matchMaker.getLocalRoomById(session.id);
  if (room && seat.role === "phone") noteGranted(room, reserved.sessionId, seat.address);
  const game = session.game();
  const name = seat.role === "console" ? (await hall.listed(session.id))?.name : undefined;
  return {
    seat: reserved,
    protocol: PROTOCOL,
    atMs: now(),
    sessionId: session.id,
    code: session.code,
    ...(name === undefined ? {} : { name }),
    joined: seat.role === "phone" && game.participants.has(seat.participantId),
    languages: game.setup.languages,
    kinds: [...new Set(game.setup.cards.map(({ kind }) => kind))],
    joinUrl: joinUrl(session.code),
    ...organisationOf(session),
  };
}

function organisationOf({ id, presentation: { organisation } }: LiveSession): Pick<SeatGranted, "organisation"> {
  if (!organisation) return {};
  const { logo, id: _, ...shown } = organisation;
  return { organisation: { ...shown, ...(logo ? { logo: logoPath(id) } : {}) } };
}
