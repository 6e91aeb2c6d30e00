// A person with a phone, an opinion that changes all the time, and a ledger of what was promised to them.
import { setTimeout as sleep } from "node:timers/promises";
import { type Client, newTicket } from "../client/client.ts";
import { joined, someAnswer } from "../client/play.ts";
import type { Command, Receipt, Reveal } from "../client/types.ts";
import { Ledger, type Slot } from "./ledger.ts";
import type { Course } from "./trial.ts";

export class Walker {
  readonly ledger = new Ledger();
  readonly ticket = newTicket();
  readonly reveals = new Map<number, Reveal>();
  client: Client | undefined;
  #notes = 0;
  #renames = 0;
  readonly #course: Course;
  readonly #code: string;
  readonly label: string;

  constructor(course: Course, code: string, label: string) {
    this.#course = course;
    this.#code = code;
    this.label = label;
  }

  async sit(): Promise<Client> {
    const client = await joined(this.#course.server, { code: this.#code, ticket: this.ticket, name: this.label }, (client) => {
      client.onPush = (kind, payload) => {
        if (kind === "reveal") this.reveals.set((payload as Reveal).round, payload as Reveal);
      };
    });
    this.client = client;
    return client;
  }

  /** Sends one thing after the other until the connection is gone. */
  async storm(note: (receipt: Receipt) => void): Promise<void> {
    const { client } = this;
    while (client?.open) {
      await this.#one(client, note);
      await sleep(40 + this.#course.chance.below(120));
    }
  }

  async #one(client: Client, note: (receipt: Receipt) => void) {
    const dice = this.#course.chance.next();
    const { ledger } = this;
    if (dice < 0.1 && this.#notes < 19) {
      const text = `${this.label} thinks ${++this.#notes}`;
      const receipt = await this.#send(client, { type: "noteInsight", about: "note", text }, note);
      if (receipt?.ok) ledger.ideas.add(text);
    } else if (dice < 0.2) {
      const language = this.#course.chance.pick(["en", "nl"]);
      await this.#inSlot(client, ledger.language, language, { type: "setLanguage", language }, note);
    } else if (dice < 0.25 && this.#renames < 9) {
      const name = `${this.label} no ${++this.#renames}`;
      await this.#inSlot(client, ledger.name, name, { type: "renameSelf", name }, note);
    } else await this.#answer(client, note);
  }

  async #answer(client: Client, note: (receipt: Receipt) => void) {
    const { card } = client.pushes;
    const { round } = client.state();
    if (round.step !== "answer" || card?.round !== round.number) return;
    const answer = someAnswer(card, this.#course.chance);
    const slot = this.ledger.answer(round.number);
    if (answer) await this.#inSlot(client, slot, answer, { type: "submitAnswer", round: round.number, answer }, note);
  }

  async #inSlot(client: Client, slot: Slot, value: unknown, command: Command, note: (receipt: Receipt) => void) {
    slot.sending(value);
    const receipt = await this.#send(client, command, note);
    if (receipt?.ok) slot.stored(value);
    else if (receipt) slot.refused(value);
  }

  async #send(client: Client, command: Command, note: (receipt: Receipt) => void) {
    const receipt = await client.send(command);
    if (receipt) note(receipt);
    return receipt;
  }
}
