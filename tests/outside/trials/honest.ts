// One honest phone and its trainer, who play on whatever happens around them, with the time each receipt took.
import { setTimeout as sleep } from "node:timers/promises";
import { Client, newTicket, type Way } from "../client/client.ts";
import { joined, someAnswer } from "../client/play.ts";
import type { SessionLine } from "../client/types.ts";
import { type Course, quantile } from "./trial.ts";

/** Nobody waits longer than this for the tick on their phone without wondering, ms. */
const PATIENCE_MS = 5_000;

export type Honest = { readonly session: SessionLine; end(): Promise<void> };

/** Plays until told to end; then the figures are in the table. */
export async function playHonestly(course: Course, from: string): Promise<Honest> {
  const session = await course.server.make({ decks: ["cx-masterclass", "warm-up"], timed: false, standingsEvery: 0 });
  const { sessionId, consoleKey, code } = session;
  const way: Way = { url: course.server.url, from };
  const trainer = await Client.open(way, { role: "console", sessionId, key: consoleKey, language: "en" });
  await trainer.until(() => trainer.pushes.desk !== undefined, "the desk");
  const phone = await joined(way, { code, ticket: newTicket(), name: "Honest" });
  const player = new Player(course, phone, trainer);
  const playing = player.play().catch((error) => course.fault(`the honest phone: ${error}`));
  return {
    session,
    async end() {
      player.over = true;
      await playing;
      course.figure("honest receipts", player.tookMs.length);
      course.figure("p50 ms", quantile(player.tookMs, 0.5));
      course.figure("p99 ms", quantile(player.tookMs, 0.99));
      course.figure("max ms", quantile(player.tookMs, 1));
      if (player.tookMs.length === 0) course.fault("the honest phone never had a receipt");
      if (quantile(player.tookMs, 0.99) > PATIENCE_MS) course.fault(`a receipt took ${quantile(player.tookMs, 0.99)} ms (p99)`);
      for (const client of [phone, trainer]) client.leave();
    },
  };
}

class Player {
  readonly tookMs: number[] = [];
  over = false;
  readonly #course: Course;
  readonly #phone: Client;
  readonly #trainer: Client;

  constructor(course: Course, phone: Client, trainer: Client) {
    this.#course = course;
    this.#phone = phone;
    this.#trainer = trainer;
  }

  async play() {
    for (let turn = 0; !this.over; turn++) {
      if (!this.#phone.open || !this.#trainer.open) throw new Error(`cut off: ${this.#phone.closed} ${this.#trainer.closed}`);
      await this.#act(turn);
      await sleep(150);
    }
  }

  async #act(turn: number) {
    const { round } = this.#phone.state();
    const { card } = this.#phone.pushes;
    const answer = round.step === "answer" && card?.round === round.number ? someAnswer(card, this.#course.chance) : undefined;
    const startedMs = performance.now();
    // The language one has already may be said as often as one likes.
    const command = answer ? { type: "submitAnswer", round: round.number, answer } : { type: "setLanguage", language: "en" };
    const receipt = await this.#phone.send(command);
    this.tookMs.push(performance.now() - startedMs);
    if (!receipt?.ok && receipt?.code !== "alreadyClosed") this.#course.fault(`an honest command was refused: ${receipt?.code}`);
    if (turn % 5 === 4) await this.#press();
  }

  async #press() {
    const { desk } = this.#trainer.pushes;
    const waiting = desk?.judging.find(({ credit }) => credit === undefined);
    if (waiting) await this.#trainer.send({ type: "judge", teamId: waiting.teamId, verdict: "partly" });
    else if (desk?.next !== undefined) await this.#trainer.send({ type: "next", expects: desk.next, sure: true });
  }
}
