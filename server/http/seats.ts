// The one door to a room: checks the code or the key, then reserves the seat; guessing codes ends in a uniform refusal.
import { matchMaker } from "@colyseus/core";
import { type Request, type Response, Router } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { SeatGranted, SeatRefusalCode, SeatRefused, SeatRequest } from "../protocol/seats.ts";
import { seatRequest } from "../protocol/seats.ts";
import type { Hall } from "../rooms/hall.ts";
import type { LiveSession } from "../rooms/live-session.ts";
import type { Seat } from "../rooms/seat.ts";
import type { CommandOf } from "../rules/command.ts";
import type { Marks } from "../rules/game.ts";
import { present } from "../rules/select/people.ts";
import { holderOf, isShutOut } from "../rules/select/seats.ts";
import { type Keys, participantOf, sameText } from "./keys.ts";
import { logoPath } from "./logos.ts";
import { marksOf } from "./marks.ts";

export type SeatsNeeds = {
  readonly hall: Hall;
  readonly keys: Keys;
  readonly now: () => number;
  /** The address participants join at, for a code. */
  readonly joinUrl: (code: string) => string;
};

/** Wrong codes and keys one address may try in a minute. */
const WRONG_TRIES_A_MINUTE = 50;

const statusOf: Readonly<Record<SeatRefusalCode, number>> = {
  unknownCode: 404,
  badLink: 404,
  removed: 403,
  full: 503,
  tooManyTries: 429,
  badRequest: 400,
  notReady: 503,
  moved: 403,
  badTakeOver: 404,
};

export function seatRoutes(needs: SeatsNeeds): Router {
  const router = Router();
  const takeOver = takingOver();
  router.post("/seats", wrongTries(needs), async (request, response) => {
    const parsed = seatRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, "badRequest");
    const marksIn: MarksIn = (sessionId) => marksOf(request, response, { keys: needs.keys, sessionId });
    const found = await findSeat(parsed.data, needs, { marksIn, takeOver });
    if ("refused" in found) return refuse(response, found.refused);
    response.json(await grant(found, needs));
  });
  return router;
}

const refuse = (response: Response, code: SeatRefusalCode) => void response.status(statusOf[code]).json({ code } satisfies SeatRefused);

/** Counts only failures, for a whole workshop joins from one address; whoever already has a seat is never kept out. */
function wrongTries(needs: SeatsNeeds) {
  return rateLimit({
    windowMs: 60_000,
    limit: WRONG_TRIES_A_MINUTE,
    skipSuccessfulRequests: true,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ""),
    skip: (request) => holdsSeat(request, needs),
    handler: (_request, response) => refuse(response, "tooManyTries"),
  });
}

function holdsSeat(request: Request, { hall, keys }: SeatsNeeds): boolean {
  const parsed = seatRequest.safeParse(request.body);
  if (!parsed.success) return false;
  if (parsed.data.role !== "phone") return keyFits(parsed.data, keys);
  // Who tries a code for somebody's seat is guessing, whatever seat they have.
  // A session that sleeps is not woken by everybody who guesses.
  const session = parsed.data.takeOver === undefined ? hall.byCode(parsed.data.code) : undefined;
  const holder = session && holderOf(session.game(), participantOf(session.id, parsed.data.ticket));
  return holder !== undefined && (session?.game().participants.has(holder) ?? false);
}

type Found = { readonly session: LiveSession; readonly seat: Seat };

type Refused = { readonly refused: SeatRefusalCode };
type MarksIn = (sessionId: string) => Marks;

type Ways = { readonly marksIn: MarksIn; readonly takeOver: TakeOver };

async function findSeat(request: SeatRequest, { hall, keys }: SeatsNeeds, { marksIn, takeOver }: Ways): Promise<Found | Refused> {
  if (request.role !== "phone") {
    const session = keyFits(request, keys) ? await hall.wakeById(request.sessionId) : undefined;
    return session ? { session, seat: { role: request.role, language: request.language } } : { refused: "badLink" };
  }
  const session = await hall.wakeByCode(request.code);
  if (!session) return { refused: "unknownCode" };
  const seatId = participantOf(session.id, request.ticket);
  const marks = marksIn(session.id);
  if (request.takeOver !== undefined && !(await takeOver(session, { code: request.takeOver, seat: seatId, marks })))
    return { refused: "badTakeOver" };
  const game = session.game();
  const participantId = holderOf(game, seatId);
  if (participantId === undefined) return { refused: "moved" };
  if (isShutOut(game, seatId)) return { refused: "removed" };
  if (!game.participants.has(participantId) && isFull(session)) return { refused: "full" };
  return { session, seat: { role: "phone", participantId, seatId, marks } };
}

type TakeOver = (session: LiveSession, offer: Omit<CommandOf<"takeSeat">, "type">) => Promise<boolean>;

/** True also for the code by which this phone has its seat already: the first answer was lost on the way. Any other code is a guess. */
function takingOver(): TakeOver {
  const taken = new WeakMap<LiveSession, Map<string, string>>();
  return async (session, offer) => {
    const codes = taken.get(session) ?? new Map<string, string>();
    taken.set(session, codes);
    if (codes.get(offer.seat) === offer.code) return session.game().seats.get(offer.seat) !== undefined;
    const receipt = await session.execute({ kind: "clock" }, { type: "takeSeat", ...offer });
    if (receipt.ok) codes.set(offer.seat, offer.code);
    return receipt.ok;
  };
}

/** People in a session, and phones in its room that have not joined: far above any hall, far below what hurts. */
const PARTICIPANTS_MAX = 5_000;
const VISITORS_MAX = 1_000;

function isFull(session: LiveSession): boolean {
  const { participants } = session.game();
  if (participants.size >= PARTICIPANTS_MAX) return true;
  const inRoom = matchMaker.getLocalRoomById(session.id)?.clients.length ?? 0;
  return inRoom >= present(session.game()).filter(({ connected }) => connected).length + VISITORS_MAX;
}

const keyFits = (request: Exclude<SeatRequest, { role: "phone" }>, keys: Keys) =>
  sameText(request.key, request.role === "stage" ? keys.stage(request.sessionId) : keys.console(request.sessionId));

async function grant({ session, seat }: Found, { now, joinUrl }: SeatsNeeds): Promise<SeatGranted> {
  const room = await matchMaker.getRoomById(session.id);
  const game = session.game();
  return {
    seat: await matchMaker.reserveSeatFor(room, {}, seat),
    atMs: now(),
    sessionId: session.id,
    code: session.code,
    joined: seat.role === "phone" && game.participants.has(seat.participantId),
    languages: game.setup.languages,
    joinUrl: joinUrl(session.code),
    ...organisationOf(session),
  };
}

function organisationOf({ id, presentation: { organisation } }: LiveSession): Pick<SeatGranted, "organisation"> {
  if (!organisation) return {};
  const { logo, id: _, ...shown } = organisation;
  return { organisation: { ...shown, ...(logo ? { logo: logoPath(id) } : {}) } };
}
