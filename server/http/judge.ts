// Judges who asks for a seat, by the code, the second word or the key, and lets those wait from whose address too many were wrong.
import type { SeatRefusalCode, SeatRequest } from "../protocol/seats.ts";
import type { Hall } from "../rooms/hall.ts";
import type { LiveSession } from "../rooms/live-session.ts";
import type { Seat } from "../rooms/seat.ts";
import type { CommandOf } from "../rules/command.ts";
import type { Marks } from "../rules/game.ts";
import { peopleHere } from "../rules/select/people.ts";
import { holderOf, isShutOut, opensDoor } from "../rules/select/seats.ts";
import { type Keys, participantOf, sameText, trainerOf } from "./keys.ts";
import { vouching } from "./vouched.ts";
import { wrongTries } from "./wrong-tries.ts";

export type JudgeNeeds = {
  readonly hall: Pick<Hall, "byCode" | "wakeByCode" | "wakeById">;
  readonly keys: Keys;
  readonly now: () => number;
};

export type Found = { readonly session: LiveSession; readonly seat: Seat };
type Refused = { readonly refused: SeatRefusalCode };

/** Who asks: from which address, and by what the phone is known again in a session (S5). */
type Asker = { readonly address: string; readonly marksIn: (sessionId: string) => Marks };
type OfPhone = Extract<SeatRequest, { role: "phone" }>;
type OfScreen = Exclude<SeatRequest, OfPhone>;

/** People in a session, far above any hall. Who is gone for long, or was removed, takes no place. */
const PEOPLE_MAX = 5_000;

export function judging({ hall, keys, now }: JudgeNeeds): (request: SeatRequest, asker: Asker) => Promise<Found | Refused> {
  const tries = wrongTries(now);
  const takeOver = takingOver();
  const vouched = vouching();

  function wrong(key: string, code: SeatRefusalCode): Refused {
    const mustWait = tries.spent(key);
    tries.count(key);
    return { refused: mustWait ? "tooManyTries" : code };
  }

  async function screen(request: OfScreen, address: string): Promise<Found | Refused> {
    const session = keyFits(request, keys) ? await hall.wakeById(request.sessionId) : undefined;
    if (!session) return wrong(address, "badLink");
    vouched.add(session, address);
    return { session, seat: screenSeat(request) };
  }

  async function phone(request: OfPhone, asker: Asker): Promise<Found | Refused> {
    // Who has guessed too often wakes nobody.
    const session = hall.byCode(request.code) ?? (tries.spent(asker.address) ? undefined : await hall.wakeByCode(request.code));
    // Who tries a code for somebody's seat is guessing, whatever seat they have.
    if (session && request.takeOver === undefined && isIn(session, request)) {
      vouched.add(session, asker.address);
      return seatIn(session, request, asker);
    }
    const isKnown = session !== undefined && vouched.has(session, asker.address);
    if (!isKnown && tries.spent(asker.address)) return { refused: "tooManyTries" };
    if (!session) return wrong(asker.address, "unknownCode");
    vouched.add(session, asker.address);
    const refused = request.takeOver === undefined ? byWord(session, request, asker) : await bySeatCode(session, request, asker);
    return refused ?? seatIn(session, request, asker);
  }

  /** Behind the code: guesses of a session's second word, and of codes for its seats, are counted for that session alone. */
  const keyOf = ({ id }: LiveSession, { address }: Asker) => `${address} ${id}`;

  function byWord(session: LiveSession, { word: given }: OfPhone, asker: Asker): Refused | undefined {
    const { word } = session.game();
    if (word === undefined) return undefined;
    if (given === undefined) return { refused: "wordNeeded" };
    const key = keyOf(session, asker);
    if (!opensDoor(session.game(), given)) return wrong(key, "wrongWord");
    if (!vouched.has(session, asker.address, word) && tries.spent(key)) return { refused: "tooManyTries" };
    vouched.add(session, asker.address, word);
    return undefined;
  }

  async function bySeatCode(session: LiveSession, { takeOver: code = "", ticket }: OfPhone, asker: Asker): Promise<Refused | undefined> {
    const key = keyOf(session, asker);
    if (tries.spent(key)) return { refused: "tooManyTries" };
    const offer = { code, seat: participantOf(session.id, ticket), marks: asker.marksIn(session.id) };
    return (await takeOver(session, offer)) ? undefined : wrong(key, "badTakeOver");
  }

  function seatIn(session: LiveSession, { ticket, word }: OfPhone, { address, marksIn }: Asker): Found | Refused {
    const game = session.game();
    const seatId = participantOf(session.id, ticket);
    const participantId = holderOf(game, seatId);
    if (participantId === undefined) return { refused: "moved" };
    if (isShutOut(game, seatId)) return { refused: "removed" };
    if (!game.participants.has(participantId) && peopleHere(game, now()) >= PEOPLE_MAX) return { refused: "full" };
    const given = word === undefined ? {} : { word };
    return { session, seat: { role: "phone", participantId, seatId, marks: marksIn(session.id), address, ...given } };
  }

  return async (request, asker) => (request.role === "phone" ? phone(request, asker) : screen(request, asker.address));
}

function isIn(session: LiveSession, { ticket }: OfPhone): boolean {
  const holder = holderOf(session.game(), participantOf(session.id, ticket));
  return holder !== undefined && session.game().participants.has(holder);
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

function screenSeat(request: OfScreen): Seat {
  const { role, language } = request;
  if (role === "stage" || request.ticket === undefined) return { role, language };
  return { role, language, trainerId: trainerOf(request.sessionId, request.ticket) };
}

const keyFits = (request: OfScreen, keys: Keys) =>
  sameText(request.key, request.role === "stage" ? keys.stage(request.sessionId) : keys.console(request.sessionId));
