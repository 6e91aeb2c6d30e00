// Sends commands until a receipt comes: again on the next connection, under the same id, so that each is taken once; what is newer makes the older void.
import { COMMAND } from "../../server/protocol/limits.ts";
import type { RefusalCode } from "../../server/protocol/rules-types.ts";
import type { Receipt } from "../../server/protocol/views.ts";
import { steadyNow } from "./clock.ts";
import type { Connection } from "./connection.ts";
import type { Held } from "./held.ts";
import { randomText } from "./random-text.ts";
import { bearsId, type Command, mayWait, slotOf } from "./repeat.ts";

/** What `send` answers: the server's receipt, or `offline` when none came. */
export type SendResult = Receipt | { readonly ok: false; readonly code: RefusalCode | "offline"; readonly atMs: number };

const RETRY_FOR_MS = 30_000;
/** No receipt, and no new connection either: a pause, so that trying again never spins. */
const RETRY_PAUSE_MS = 1_000;
const RECEIPT_TIMEOUT_MS = 8_000;
const ID_BYTES = 12;

export class Sender {
  readonly #connection: Connection;
  readonly #held: Held;
  readonly #newest = new Map<string, Promise<SendResult>>();

  constructor(connection: Connection, held: Held) {
    this.#connection = connection;
    this.#held = held;
  }

  send(command: Command): Promise<SendResult> {
    const slot = slotOf(command);
    if (slot === undefined) return this.#sendOn(command, () => undefined);
    const newer = () => (this.#newest.get(slot) === sending ? undefined : this.#newest.get(slot));
    const sending: Promise<SendResult> = this.#sendOn(command, newer);
    this.#newest.set(slot, sending);
    return sending;
  }

  /** Until a receipt comes, sending fails for good, or a newer command takes this one's place and answers for it. */
  async #sendOn(command: Command, newer: () => Promise<SendResult> | undefined): Promise<SendResult> {
    const id = bearsId(command) ? { id: randomText(ID_BYTES) } : {};
    const isKept = this.#connection.room !== undefined || mayWait.has(command.type);
    const untilMs = steadyNow() + (isKept ? RETRY_FOR_MS : 0);
    const mayGoOn = () => !this.#connection.isOver() && steadyNow() < untilMs;
    do {
      const receipt = await this.#tryToSend(command, id);
      if (receipt) return receipt;
      // Without a connection the next one is waited for; with one that answered nothing, only a moment.
      if (mayGoOn())
        await this.#connection.connectedAgain(Math.min(untilMs - steadyNow(), this.#connection.room ? RETRY_PAUSE_MS : RETRY_FOR_MS));
      const instead = newer();
      if (instead) return instead;
    } while (mayGoOn());
    return { ok: false, code: "offline", atMs: this.#connection.clock.now() };
  }

  /** Undefined when no receipt came: the connection broke, or the server is busy. */
  async #tryToSend(command: Command, id: { readonly id?: string }): Promise<Receipt | undefined> {
    const askedMs = steadyNow();
    try {
      const receipt: Receipt | undefined = await this.#connection.room?.request(
        COMMAND,
        { ...command, ...id },
        { timeout: RECEIPT_TIMEOUT_MS },
      );
      if (receipt) this.#connection.clock.heard(receipt.atMs, askedMs);
      if (receipt?.ok) this.#held.noteStored(command);
      return receipt;
    } catch {
      return undefined;
    }
  }
}
