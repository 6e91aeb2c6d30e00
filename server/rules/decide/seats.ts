// Taking a seat to another phone, by a code the trainer shows (S8).
import type { CommandOf } from "../command.ts";
import { openOffers } from "../select/seats.ts";
import { OFFER_MS } from "../timing.ts";
import { about } from "./people.ts";
import { type Ask, accept, always, type Outcome, type Rules, refuse } from "./rule.ts";

const isCode = (code: string): boolean => /^\d{6}$/.test(code);

/** One code opens one seat: the same for somebody else is refused, and the console makes another. */
const offerSeat = (ask: Ask, { participantId, code }: CommandOf<"offerSeat">): Outcome =>
  about(ask, participantId, () => {
    const { game, nowMs } = ask;
    const taken = openOffers(game, nowMs).some((offer) => offer.code === code && offer.participantId !== participantId);
    if (taken || !isCode(code)) return refuse("notNow");
    return accept([{ type: "seatOffered", atMs: nowMs, participantId, code, untilMs: nowMs + OFFER_MS }]);
  });

/** `unknownParticipant` for a code that nobody was offered, or not any more. */
const takeSeat = (ask: Ask, { code, seat, marks }: CommandOf<"takeSeat">): Outcome => {
  const offer = openOffers(ask.game, ask.nowMs).find((one) => one.code === code);
  if (offer === undefined) return refuse("unknownParticipant");
  const { participantId } = offer;
  return accept([{ type: "seatMoved", atMs: ask.nowMs, participantId, seat, ...(marks !== undefined && { marks }) }]);
};

export const seatRules: Rules<"offerSeat" | "takeSeat"> = {
  offerSeat: { by: ["trainer"], ...always, decide: offerSeat },
  takeSeat: { by: ["clock"], ...always, decide: takeSeat },
};
