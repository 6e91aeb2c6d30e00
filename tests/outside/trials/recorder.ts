// Keeps every byte that screens are sent, with when it came, and when the trainer let which words be seen.
import type { Client } from "../client/client.ts";

type Heard = { readonly who: string; readonly frame: Buffer; readonly at: number };
type Seen = { text?: number; options?: number; reveal?: number; notes?: never };

export class Recorder {
  readonly heard: Heard[] = [];
  /** By card: from when on its words may be seen. Time is a number that grows with every frame. */
  readonly times = new Map<string, Seen>();
  readonly #bytes = new Set<string>();
  #now = 0;
  #pressedAt = 0;

  /** For a client from its first byte on. Of the same bytes to the same screen the earliest count. */
  hears(who: string): (client: Client) => void {
    return (client) => {
      client.onFrame = (frame) => {
        this.#now++;
        const key = `${who} ${frame.toString("latin1")}`;
        if (this.#bytes.has(key)) return;
        this.#bytes.add(key);
        this.heard.push({ who, frame, at: this.#now });
      };
    };
  }

  /** The trainer is about to press; always says yes. */
  pressing(trainer: Client, next: string): boolean {
    this.#pressedAt = this.#now;
    const card = cardOn(trainer);
    if (card !== undefined && next === "openAnswers") this.#from(card, "options");
    if (card !== undefined && next === "reveal") this.#from(card, "reveal");
    return true;
  }

  /** A card that is new on the table was brought by the press, or the roll, after the last desk. */
  onDesk(trainer: Client): void {
    const card = cardOn(trainer);
    if (card === undefined) return;
    this.#from(card, "text");
    // No reading time, or it ran out by itself.
    if (trainer.pushes.desk?.next !== "openAnswers") this.#from(card, "options");
  }

  #from(cardId: string, layer: "text" | "options" | "reveal") {
    const seen = this.times.get(cardId) ?? {};
    seen[layer] ??= this.#pressedAt;
    this.times.set(cardId, seen);
  }
}

const cardOn = ({ pushes }: Client): string | undefined => pushes.desk?.card?.cardId;
