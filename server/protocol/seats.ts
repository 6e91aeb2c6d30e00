// How a screen gets a seat: the one HTTP request before the socket, and the ways it is refused.
import type { ISeatReservation } from "@colyseus/shared-types";
import { z } from "zod";
import { languages, type PerLanguage } from "../languages.ts";
import type { CardKind, Language } from "./rules-types.ts";

const code = z.string().regex(/^\d{6}$/);
/** A secret made on the phone, where who holds it holds the seat, or in the console's browser. 128 bits or more, base64url. */
const ticket = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/);
const key = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
const sessionId = z.string().regex(/^[A-Za-z0-9_-]{8,32}$/);
const language = z.enum(languages);

/** `POST /api/seats`. Phones come by code, stage and console by the key in their link. */
export const seatRequest = z.discriminatedUnion("role", [
  /** `takeOver`: the short code the trainer shows for moving a seat to this phone. `word`: what the session asks newcomers besides the code. */
  z.strictObject({
    role: z.literal("phone"),
    code,
    ticket,
    takeOver: z
      .string()
      .regex(/^\d{6}$/)
      .exactOptional(),
    word: z.string().max(200).exactOptional(),
  }),
  z.strictObject({ role: z.literal("stage"), sessionId, key, language }),
  /** `ticket`: by which the trainers of a session are told apart, where it is told what they did. */
  z.strictObject({ role: z.literal("console"), sessionId, key, language, ticket: ticket.exactOptional() }),
]);
export type SeatRequest = z.infer<typeof seatRequest>;

export type SeatGranted = {
  readonly seat: ISeatReservation;
  /** The version of this protocol: a client that was made for another should be renewed. */
  readonly protocol: number;
  /** Server time, for the phone's clock offset. */
  readonly atMs: number;
  readonly sessionId: string;
  readonly code: string;
  /** The trainer's own name for the session, to the console alone; absent without one. */
  readonly name?: string;
  /** True when this ticket's participant is already in the game. */
  readonly joined: boolean;
  readonly languages: readonly Language[];
  /** The kinds of card there are, so that a phone can fetch what it shows them with. */
  readonly kinds: readonly CardKind[];
  /** Where phones join, for the stage and the console. */
  readonly joinUrl: string;
  /** Whose session it is, when it was tailored: the trainer's client. */
  readonly client?: {
    readonly name: PerLanguage<string>;
    /** #RRGGBB, readable with white or ink on it. */
    readonly accent?: string;
    /** A picture on this server, such as `/api/logos/<sessionId>`. */
    readonly logo?: string;
    /** What they call their customers, where they have a word of their own. */
    readonly terms?: PerLanguage<Terms>;
  };
};

/** One customer, several, and one with its article: "member", "members", "a member". */
export type Terms = { readonly customer: string; readonly customers: string; readonly aCustomer: string };

/** Uniform and wordless on purpose: a guesser learns nothing. `moved`: this seat went to another phone. */
export type SeatRefused = { readonly code: SeatRefusalCode };
export type SeatRefusalCode =
  | "unknownCode"
  | "tooManyTries"
  | "removed"
  | "badLink"
  | "badRequest"
  | "full"
  | "moved"
  | "badTakeOver"
  | "wordNeeded"
  | "wrongWord";
