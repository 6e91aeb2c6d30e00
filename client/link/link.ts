// The only way a screen talks to the server: a seat that is kept, commands that are sent, and what was pushed.
import type { ReadonlySignal } from "@preact/signals";
import type { SeatGranted, SeatRefusalCode, SeatRequest } from "../../server/protocol/seats.ts";
import type { Moment, PublicState } from "../../server/protocol/views.ts";
import { Connection } from "./connection.ts";
import { Held, type HeldPushes } from "./held.ts";
import type { Command } from "./repeat.ts";
import { Sender, type SendResult } from "./sender.ts";
import { socketPart } from "./socket-part.ts";
import type { LinkStatus } from "./status.ts";

export type { SendResult } from "./sender.ts";
export type { LinkStatus } from "./status.ts";

export type Link = HeldPushes & {
  readonly status: ReadonlySignal<LinkStatus>;
  /** The server answers, but its sockets do not get through: the network blocks them. */
  readonly blocked: ReadonlySignal<boolean>;
  /** Why, when `status` is `refused`. */
  readonly refusal: ReadonlySignal<SeatRefusalCode | undefined>;
  readonly state: ReadonlySignal<PublicState | undefined>;
  /** The seat's facts, from the last time it was granted. */
  readonly seat: ReadonlySignal<SeatGranted | undefined>;
  /** The server's clock, ms. */
  now(): number;
  send(command: Command): Promise<SendResult>;
  /** Called with what the stage may animate, after the state that belongs to it. Returns the way to stop. */
  onMoments(listen: (moments: readonly Moment[]) => void): () => void;
  close(): void;
};

/** Opens a seat and keeps it until `close()`. `request` is asked anew each time, so that a changed language counts. */
export function openLink(request: () => SeatRequest, socket = socketPart): Link {
  const held = new Held();
  const connection = new Connection(request, socket, (room) => held.readFrom(room));
  const sender = new Sender(connection, held);
  const { status, refusal, seat, blockade, clock } = connection;
  return {
    ...held.pushes,
    ...{ status, refusal, seat },
    state: held.state,
    blocked: blockade.suspected,
    now: () => clock.now(),
    send: (command) => sender.send(command),
    onMoments: (listen) => held.onMoments(listen),
    close: () => connection.close(),
  };
}
