// The Colyseus room of one session: seats people, turns messages into commands, and hands what was committed to the broadcaster. No rules.
import { Room } from "@colyseus/core";
import type { Client, RoomException } from "colyseus";
import type { z } from "zod";
import { type ParsedPhoneCommand, type ParsedTrainerCommand, phoneCommand, readSent, trainerCommand } from "../protocol/commands.ts";
import { CLOSE, CLOSE_FOR_NOW, COMMAND } from "../protocol/limits.ts";
import { SessionState } from "../protocol/state.ts";
import type { Receipt } from "../protocol/views.ts";
import type { Actor } from "../rules/command.ts";
import type { EventType, GameEvent } from "../rules/event.ts";
import type { Game, ParticipantId } from "../rules/game.ts";
import { holderOf, isShutOut, opensDoor } from "../rules/select/seats.ts";
import { type Broadcaster, startBroadcaster } from "./broadcaster.ts";
import { noteTaken, SEAT_WAIT_S } from "./granted.ts";
import type { Hall } from "./hall.ts";
import { type Inside, openInside } from "./inside.ts";
import type { LiveSession } from "./live-session.ts";
import { type Picture, startPicture } from "./picture.ts";
import { amiss } from "./presence.ts";
import { screenOf } from "./screen.ts";
import { mayCommand, type Seat, type Seated, seated } from "./seat.ts";
import { SWEEP_MS, sweep } from "./sweep.ts";
import { type Audience, welcome } from "./tell.ts";
import { type Visitors, visitors } from "./visitors.ts";

export type RoomNeeds = {
  readonly hall: Hall;
  readonly now: () => number;
  /** Where phones join, which may change while the program runs. */
  readonly address: { joinUrl(code: string): string; onChange(listen: () => void): () => void };
  /** Told of our own bugs; `at` says where. */
  readonly fault: (error: unknown, at: string) => void;
};

/** Frames a second from which a connection is an attack, far above what any screen sends. */
const FLOOD = 60;

/** The framework sends the whole state when a client arrives; we once more when somebody comes in. */
type Whole = { sendFullState(client: Client): void };

const menus: { readonly phone: z.ZodType<ParsedPhoneCommand>; readonly console: z.ZodType<ParsedTrainerCommand> } = {
  phone: phoneCommand,
  console: trainerCommand,
};

/** What ends the connection of whom it is about, and with which word. */
const closing: { readonly [Type in EventType]?: number } = {
  participantRemoved: CLOSE.removed,
  turnedAway: CLOSE.removed,
  seatMoved: CLOSE.superseded,
};

/** The room class for `matchMaker`; made with `{ sessionId }` of a session in the hall. */
export const sessionRoom = (needs: RoomNeeds): (new () => Room) =>
  class extends SessionRoom {
    constructor() {
      super(needs);
    }
  };

class SessionRoom extends Room<{ state: SessionState }> {
  override autoDispose = false;
  override patchRate = null;
  override seatReservationTimeout = SEAT_WAIT_S;
  override maxMessagesPerSecond = FLOOD;
  override state = new SessionState();
  override messages = {
    [COMMAND]: (client: Client, payload: unknown) => this.#command(client, payload),
    "*": (client: Client) => this.#refuse(client),
  };
  readonly #needs: RoomNeeds;
  readonly #seated = new Map<string, Seated>();
  readonly #clients = new WeakMap<Seated, Client>();
  readonly #phones = new Map<ParticipantId, Seated>();
  /** Told to go: a socket may stay open for as long as its other end likes, but nothing is heard from it any more. */
  readonly #shown = new WeakSet<Seated>();
  #session!: LiveSession;
  #audience!: Audience;
  #broadcaster!: Broadcaster;
  #inside!: Inside;
  #visitors!: Visitors;
  #picture!: Picture;
  #stopListening = () => {};

  constructor(needs: RoomNeeds) {
    super();
    this.#needs = needs;
  }

  override onCreate({ sessionId }: { sessionId: string }) {
    const { hall, now, address, fault } = this.#needs;
    const session = hall.byId(sessionId);
    if (!session) throw new Error(`There is no session ${sessionId}.`);
    this.#session = session;
    this.#audience = {
      session,
      now,
      seated: () => this.#seated.values(),
      phone: (participantId) => this.#phones.get(participantId),
    };
    this.#visitors = visitors((who) => this.#showOut(who, CLOSE_FOR_NOW.idle));
    this.#picture = startPicture(now);
    const [state, picture] = [this.state, this.#picture];
    const patch = () => {
      this.#inside.keepUp();
      this.broadcastPatch();
    };
    const joinUrl = () => address.joinUrl(session.code);
    this.#broadcaster = startBroadcaster({ ...this.#audience, state, picture, joinUrl, patch, fault });
    this.#inside = openInside(state, (client) => (this as unknown as Whole).sendFullState(client));
    const deaf = session.onCommitted((events, game) => this.#committed(events, game));
    const settled = address.onChange(() => this.#broadcaster.screensChanged());
    this.#stopListening = () => {
      deaf();
      settled();
    };
    this.clock.setInterval(() => {
      sweep(this.#seated.values(), now());
      this.#whoIsHere();
      this.#visitors.sweep(now());
    }, SWEEP_MS);
  }

  override onJoin(client: Client, _options: unknown, seat: Seat) {
    noteTaken(this, client.sessionId);
    const gone = this.#goneMeanwhile(seat);
    if (gone) return void client.leave(gone);
    const who = seated(screenOf(client), seat, this.#needs.now());
    this.#seated.set(client.sessionId, who);
    this.#clients.set(who, client);
    if (who.seat.role === "phone") this.#takePhone(who, who.seat.participantId);
    else this.#broadcaster.screensChanged();
    if (who.seat.role !== "phone" || this.#session.game().participants.has(who.seat.participantId)) this.#inside.letIn(client);
    welcome(this.#audience, who);
  }

  /** Between the granted seat and its socket the session may have been closed, the seat moved, or the person removed. */
  #goneMeanwhile(seat: Seat): number | undefined {
    if (this.#needs.hall.byId(this.#session.id) !== this.#session) return CLOSE.sessionClosed;
    if (seat.role !== "phone") return undefined;
    const game = this.#session.game();
    if (holderOf(game, seat.seatId) !== seat.participantId) return CLOSE.superseded;
    if (isShutOut(game, seat.seatId)) return CLOSE.removed;
    return isOutside(game, seat.participantId) && !opensDoor(game, seat.word) ? CLOSE_FOR_NOW.askAgain : undefined;
  }

  /** Newest wins: the older connection of the same seat is told and closed (S2). */
  #takePhone(who: Seated, participantId: ParticipantId) {
    this.#showOut(this.#phones.get(participantId), CLOSE.superseded);
    this.#phones.set(participantId, who);
    if (isOutside(this.#session.game(), participantId)) this.#visitors.add(who);
    void this.#session.execute({ kind: "clock" }, { type: "connect", participantId });
  }

  #showOut(who: Seated | undefined, code: number) {
    if (!who) return;
    this.#shown.add(who);
    who.screen.close(code);
  }

  /**
   * Makes the game and the sockets agree: after a standstill everybody counts as away (S6), as does who came and went too often,
   * and a report may have failed to be stored (S4).
   */
  #whoIsHere() {
    for (const report of amiss(this.#session.game(), (id) => this.#phones.has(id))) void this.#session.execute({ kind: "clock" }, report);
  }

  override onLeave(client: Client) {
    const who = this.#seated.get(client.sessionId);
    this.#seated.delete(client.sessionId);
    if (who) this.#visitors.delete(who);
    if (who && who.seat.role !== "phone") this.#broadcaster.screensChanged();
    if (who?.seat.role !== "phone" || this.#phones.get(who.seat.participantId) !== who) return;
    this.#phones.delete(who.seat.participantId);
    void this.#session.execute({ kind: "clock" }, { type: "disconnect", participantId: who.seat.participantId });
  }

  override onDispose() {
    this.#stopListening();
    this.#broadcaster.stop();
  }

  override onUncaughtException(error: RoomException, method: string) {
    this.#needs.fault(error, `room ${this.roomId}, ${method}`);
  }

  async #command(client: Client, payload: unknown): Promise<Receipt> {
    const who = this.#seated.get(client.sessionId);
    if (!who || this.#shown.has(who) || who.seat.role === "stage") return { ok: false, code: "notAllowed", atMs: this.#needs.now() };
    if (!mayCommand(who, this.#needs.now())) return { ok: false, code: "tooFast", atMs: this.#needs.now() };
    const sent = readSent<z.ZodType<ParsedPhoneCommand | ParsedTrainerCommand>>(menus[who.seat.role], payload);
    if (!("command" in sent)) return { ok: false, code: "badMessage", details: { problem: firstProblem(sent) }, atMs: this.#needs.now() };
    // The room watches the die roll before the trainer's clicker goes on.
    if (sent.command.type === "next") await this.#picture.seen();
    return this.#session.execute(this.#actor(who.seat), sent.command, sent.id);
  }

  /** The door asks for another word now: who gave an older one, or none, is asked before they may join. */
  #askAgain(game: Game) {
    for (const [participantId, who] of this.#phones) {
      const given = who.seat.role === "phone" ? who.seat.word : undefined;
      if (isOutside(game, participantId) && !opensDoor(game, given)) this.#showOut(who, CLOSE_FOR_NOW.askAgain);
    }
  }

  #refuse(client: Client): Receipt {
    const who = this.#seated.get(client.sessionId);
    if (who) mayCommand(who, this.#needs.now());
    return { ok: false, code: "badMessage", details: { problem: `the only message is "${COMMAND}"` }, atMs: this.#needs.now() };
  }

  #actor(seat: Seat): Actor {
    if (seat.role === "stage") return { kind: "stage" };
    if (seat.role === "console") return { kind: "trainer", ...(seat.trainerId === undefined ? {} : { trainerId: seat.trainerId }) };
    const { participantId, marks, word } = seat;
    const known = this.#session.game().participants.has(participantId);
    return known
      ? { kind: "participant", participantId }
      : { kind: "visitor", participantId, marks, ...(word === undefined ? {} : { word }) };
  }

  #committed(events: readonly GameEvent[], game: Game) {
    for (const event of events) this.#seatsAfter(event, game);
    this.#broadcaster.committed(events, game);
  }

  #seatsAfter(event: GameEvent, game: Game) {
    const code = closing[event.type];
    const whose = "participantId" in event ? this.#phones.get(event.participantId ?? "") : undefined;
    if (code) this.#showOut(whose, code);
    const client = whose && this.#clients.get(whose);
    if (client && event.type === "participantJoined") this.#inside.letIn(client);
    switch (event.type) {
      case "participantJoined":
      case "knocked":
        return void (whose && this.#visitors.delete(whose));
      case "knockLapsed":
        return void (whose && this.#visitors.add(whose));
      case "seatMoved":
        // A phone is one person: whom it was before, or asked to be, it is no longer.
        return this.#showOut(this.#phones.get(event.seat), CLOSE.superseded);
      case "sessionRecovered":
        return this.#whoIsHere();
      case "wordSet":
        return this.#askAgain(game);
    }
  }
}

/** Neither in the session nor waiting for the trainer's word. */
const isOutside = (game: Game, participantId: ParticipantId) => !game.participants.has(participantId) && !game.knocking.has(participantId);

/** Where and what, in one line: `answer.kind: Invalid input`. */
function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join(".") || "message"}: ${issue.message}`.slice(0, 200) : "unknown";
}
