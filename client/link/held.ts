// What the server pushed last, kept for the screens to draw: each kind for itself, over every reconnection.
import { type Signal, signal } from "@preact/signals";
import type { Moment, PublicState, Pushes } from "../../server/protocol/views.ts";
import type { Command } from "./repeat.ts";
import type { Room } from "./socket.ts";

type Kind = Exclude<keyof Pushes, "moments" | "counts">;
export type HeldPushes = { readonly [K in Kind]: Signal<Pushes[K] | undefined> };
type Listener = (moments: readonly Moment[]) => void;

export class Held {
  readonly state = signal<PublicState | undefined>(undefined);
  readonly pushes: HeldPushes = {
    card: signal(undefined),
    reveal: signal(undefined),
    me: signal(undefined),
    board: signal(undefined),
    arrivals: signal(undefined),
    desk: signal(undefined),
    spotlight: signal(undefined),
    word: signal(undefined),
  };
  readonly #listeners = new Set<Listener>();

  readFrom(room: Room): void {
    room.onMessage("*", (type, payload) => this.#receive(String(type), payload));
    room.onStateChange((state) => {
      this.state.value = (state as { toJSON(): PublicState }).toJSON();
    });
  }

  onMoments(listen: Listener): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  /** A receipt means stored: what was sent is one's answer now, without another message saying so. What was said of an earlier round is no more. */
  noteStored(command: Command): void {
    const { me } = this.pushes;
    const known = me.peek();
    if (!known || command.type !== "submitAnswer") return;
    const { split, locked, ...rest } = known;
    const sameRound = { ...(split ? { split } : {}), ...(locked ? { locked } : {}) };
    me.value = { ...rest, ...(known.round === command.round ? sameRound : {}), round: command.round, answer: command.answer };
  }

  #receive(type: string, payload: unknown): void {
    if (type === "moments") for (const listen of this.#listeners) listen(payload as readonly Moment[]);
    else if (type === "reveal") this.#reveal(payload as Pushes["reveal"]);
    else if (type === "counts") this.#count(payload as Pushes["counts"]);
    else if (Object.keys(this.pushes).includes(type)) this.#hold(type as Kind, payload);
  }

  /** The board comes again with each connection; as long as it says the same nobody need draw it anew. */
  #hold(kind: Kind, payload: unknown): void {
    const held: Signal<unknown> = this.pushes[kind];
    if (kind === "board" && JSON.stringify(held.peek()) === JSON.stringify(payload)) return;
    held.value = payload;
  }

  /** The reveal brings one's new points and rank with it. */
  #reveal(reveal: Pushes["reveal"]): void {
    const { me } = this.pushes;
    const known = me.peek();
    const { mine } = reveal;
    if (known && mine?.total !== undefined)
      me.value = { ...known, points: mine.total, ...(mine.rank === undefined ? {} : { rank: mine.rank }) };
    this.pushes.reveal.value = reveal;
  }

  /** Counters between patches; the next patch says the same again. */
  #count({ round, answered, expected }: Pushes["counts"]): void {
    const state = this.state.peek();
    if (state?.round.number === round) this.state.value = { ...state, round: { ...state.round, answered, expected } };
  }
}
