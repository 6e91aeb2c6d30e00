// One screen's connection as the room uses it: the only place that knows what the framework and its socket are made of.
import type { Socket } from "node:net";
import type { Client } from "colyseus";
import type { WebSocket } from "ws";
import type { Pushes } from "../protocol/views.ts";

export type Screen = {
  send<Type extends keyof Pushes>(type: Type, payload: Pushes[Type]): void;
  /** Bytes that wait in its socket because it does not read. */
  backlog(): number;
  /** Frames that wait because it has not acknowledged its join. */
  unheard(): number;
  /** It has acknowledged its join. */
  arrived(): boolean;
  /** What is written from now on until `release` goes out in one packet. */
  hold(): void;
  release(): void;
  /** Says why, and closes. */
  close(code: number): void;
  /** Closes without a word: it would not hear it. */
  cut(): void;
};

/** What the framework has no public name for. */
type Inside = {
  readonly ref: WebSocket & { readonly _socket?: Socket };
  readonly state: number;
  readonly _enqueuedMessages?: readonly unknown[];
};

/** `ClientState.JOINED` in @colyseus/core. */
const JOINED = 1;

export function screenOf(client: Client): Screen {
  const inside = client as unknown as Inside;
  return {
    send: (type, payload) => client.send(type, payload),
    backlog: () => inside.ref.bufferedAmount,
    unheard: () => inside._enqueuedMessages?.length ?? 0,
    arrived: () => inside.state >= JOINED,
    hold: () => inside.ref._socket?.cork(),
    release: () => inside.ref._socket?.uncork(),
    close: (code) => client.leave(code),
    cut: () => inside.ref.terminate(),
  };
}
