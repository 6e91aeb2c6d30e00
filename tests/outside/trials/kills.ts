// The program is killed in the middle of questions, and every command that had its receipt must be there afterwards.
import { setTimeout as sleep } from "node:timers/promises";
import { Client, newTicket } from "../client/client.ts";
import { joined, someAnswer } from "../client/play.ts";
import type { Command, Receipt, Reveal, SessionLine } from "../client/types.ts";
import { Ledger, Slot } from "./ledger.ts";
import { type Course, quantile, type Trial } from "./trial.ts";

const decks = ["cx-masterclass", "warm-up", "nps-and-friends", "customers-shoes"];

export const kills: Trial = {
  about: "SIGKILL in the middle of questions: whatever had a receipt is there after the restart",
  async run(course) {
    const wanted = course.scaled(60, 2);
    const back: number[] = [];
    let killed = 0;
    while (killed < wanted) {
      const play = await Play.begin(course);
      while (killed < wanted && !play.over) {
        await play.cycle(back);
        killed++;
        course.count("kills");
      }
      await play.end();
    }
    course.figure("back within p50 ms", quantile(back, 0.5));
    course.figure("max ms", quantile(back, 1));
  },
};

/** A person with a phone, an opinion that changes all the time, and a ledger. */
class Walker {
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

class Play {
  readonly #course: Course;
  readonly #session: SessionLine;
  readonly #walkers: readonly Walker[];
  readonly #sleeper: Walker;
  readonly #teamName = new Slot();
  readonly #locked = new Slot();
  #trainer: Client | undefined;
  #rev = 0;
  over = false;

  private constructor(course: Course, session: SessionLine, walkers: readonly Walker[]) {
    this.#course = course;
    this.#session = session;
    this.#walkers = walkers;
    // One who never answers, so that no question closes by itself.
    this.#sleeper = new Walker(course, session.code, "Sleeper");
  }

  static async begin(course: Course): Promise<Play> {
    const session = await course.server.make({ decks, teams: 4, timed: false, standingsEvery: 0 });
    const walkers = Array.from({ length: course.scaled(24, 6) }, (_, index) => new Walker(course, session.code, `Walker ${index + 1}`));
    const play = new Play(course, session, walkers);
    await play.#everybody();
    for (const { ledger, label } of walkers) {
      ledger.name.stored(label);
      ledger.language.stored("en");
    }
    play.#teamName.stored("");
    play.#locked.stored(false);
    return play;
  }

  async #everybody() {
    const { sessionId, consoleKey } = this.#session;
    this.#trainer = await Client.open(this.#course.server, { role: "console", sessionId, key: consoleKey, language: "en" });
    await this.#trainer.until(() => this.#trainer?.pushes.desk !== undefined, "the desk");
    await Promise.all([this.#sleeper.sit(), ...this.#walkers.map((walker) => walker.sit())]);
  }

  get #desk(): Client {
    if (!this.#trainer) throw new Error("no trainer");
    return this.#trainer;
  }

  /** Until a question is open: a storm of commands, a kill, a restart, and a look at everybody's ledger. */
  async cycle(back: number[]): Promise<void> {
    const { chance, server } = this.#course;
    await this.#press(({ step, kind }) => step === "answer" && kind !== "assignment");
    if (this.over) return;
    const note = (receipt: Receipt) => this.#note(receipt);
    const storms = [...this.#walkers.map((walker) => walker.storm(note)), this.#trainersStorm(note)];
    await sleep(150 + chance.below(1_500));
    const killedMs = performance.now();
    await server.kill();
    await Promise.all(storms);
    await server.startAgain();
    await this.#everybody();
    back.push(performance.now() - killedMs);
    this.#compare();
    await this.#press(({ step }) => step === "reveal");
    await this.#compareReveal();
  }

  #note(receipt: Receipt) {
    this.#course.count(receipt.ok ? "acknowledged" : "refused");
    if (receipt.ok) this.#rev = Math.max(this.#rev, receipt.rev ?? 0);
  }

  /** Names a team, locks and unlocks the door, and sometimes closes the question under everybody's fingers. */
  async #trainersStorm(note: (receipt: Receipt) => void) {
    const trainer = this.#desk;
    const teamId = trainer.state().teams[0]?.id;
    for (let turn = 0; trainer.open; turn++) {
      const [slot, value] =
        turn % 2
          ? ([this.#locked, this.#course.chance.pick([true, false])] as const)
          : ([this.#teamName, `Team ${this.#course.chance.below(1e6)}`] as const);
      slot.sending(value);
      const receipt = await trainer.send(turn % 2 ? { type: "lockDoor", locked: value } : { type: "renameTeam", teamId, name: value });
      if (receipt) note(receipt);
      if (receipt?.ok) slot.stored(value);
      else if (receipt) slot.refused(value);
      if (this.#course.chance.next() < 0.05) await trainer.send({ type: "next", expects: "closeAnswers", sure: true });
      await sleep(60 + this.#course.chance.below(100));
    }
  }

  #compare() {
    const { round, teams, locked } = this.#desk.state();
    for (const { client, ledger, label } of this.#walkers) {
      const me = client?.pushes.me;
      if (!me) this.#course.fault(`${label} has no affairs of their own after the restart`);
      else for (const what of ledger.differences(me, round.number)) this.#course.fault(`${label}: ${what}`);
    }
    if (!this.#teamName.settles(teams[0]?.name)) this.#course.fault(`the team's name is ${teams[0]?.name}`);
    if (!this.#locked.settles(locked)) this.#course.fault(`the door's lock is ${locked}`);
  }

  /** The outcome is that of the last answer with a receipt. */
  async #compareReveal() {
    const { round } = this.#desk.state();
    for (const { client, ledger, label, reveals } of this.#walkers) {
      await client?.until(() => reveals.has(round.number), `${label}'s reveal`);
      const slot = ledger.answer(round.number);
      const { acked } = slot;
      const answer = reveals.get(round.number)?.mine?.answer;
      if (!slot.settles(answer))
        this.#course.fault(`${label}, round ${round.number}: ${acked} was acknowledged, ${JSON.stringify(answer)} counted`);
      this.#course.count("outcomes checked");
    }
  }

  /** The trainer presses on until it is so, or the game is over. */
  async #press(there: (round: { readonly step: string; readonly kind: string }) => boolean) {
    const trainer = this.#desk;
    while (!there(trainer.state().round) || trainer.state().phase !== "round") {
      const { desk } = trainer.pushes;
      const waiting = desk?.judging.find(({ credit }) => credit === undefined);
      if (trainer.state().phase === "ended") {
        this.over = true;
        return;
      }
      const command = waiting
        ? { type: "judge", teamId: waiting.teamId, verdict: "accepted" }
        : { type: "next", expects: desk?.next, sure: true };
      const receipt = await trainer.send(command);
      if (!receipt) throw new Error("the connection broke while the trainer pressed on");
      if (receipt.ok && (receipt.rev ?? 0) < this.#rev) this.#course.fault(`event ${receipt.rev} comes after event ${this.#rev}`);
      this.#note(receipt);
      if (receipt.ok) await trainer.until(() => trainer.pushes.desk !== desk, "the desk after a press");
      else await sleep(50);
    }
  }

  async end(): Promise<void> {
    for (const { client } of [...this.#walkers, this.#sleeper]) client?.leave();
    this.#trainer?.leave();
  }
}
