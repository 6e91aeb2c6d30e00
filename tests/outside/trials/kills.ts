// The program is killed in the middle of questions, and every command that had its receipt must be there afterwards.
import { setTimeout as sleep } from "node:timers/promises";
import { Client, newTicket } from "../client/client.ts";
import type { Command, Receipt, SessionLine } from "../client/types.ts";
import { Slot } from "./ledger.ts";
import { type Course, quantile, type Trial } from "./trial.ts";
import { Walker } from "./walker.ts";

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

class Play {
  readonly #course: Course;
  readonly #session: SessionLine;
  readonly #walkers: readonly Walker[];
  readonly #sleeper: Walker;
  readonly #teamName = new Slot();
  readonly #locked = new Slot();
  #trainer: Client | undefined;
  #rev = 0;
  /** Awards of the open question, by their id: each is worth a point, once, however often it is sent. */
  readonly #awards = new Map<string, { readonly command: Command; acked: boolean }>();
  #pointsBefore = 0;
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
    this.#awards.clear();
    this.#pointsBefore = this.#points();
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
    await this.#awardAgain();
    await this.#press(({ step }) => step === "reveal");
    await this.#compareReveal();
  }

  #note(receipt: Receipt) {
    this.#course.count(receipt.ok ? "acknowledged" : "refused");
    if (receipt.ok) this.#rev = Math.max(this.#rev, receipt.rev ?? 0);
  }

  /** Names a team, locks and unlocks the door, gives points, and sometimes closes the question under everybody's fingers. */
  async #trainersStorm(note: (receipt: Receipt) => void) {
    const { chance } = this.#course;
    const trainer = this.#desk;
    const [named, awarded] = trainer.state().teams;
    for (let turn = 0; trainer.open; turn++) {
      if (turn % 3 === 0) await this.#award(awarded?.id, note);
      else if (turn % 3 === 1)
        await this.#inSlot(this.#locked, chance.pick([true, false]), (locked) => ({ type: "lockDoor", locked }), note);
      else
        await this.#inSlot(this.#teamName, `Team ${chance.below(1e6)}`, (name) => ({ type: "renameTeam", teamId: named?.id, name }), note);
      if (chance.next() < 0.05) await trainer.send({ type: "next", expects: "closeAnswers", sure: true });
      await sleep(40 + chance.below(80));
    }
  }

  async #inSlot<T>(slot: Slot, value: T, command: (value: T) => Command, note: (receipt: Receipt) => void) {
    slot.sending(value);
    const receipt = await this.#desk.send(command(value));
    if (receipt) note(receipt);
    if (receipt?.ok) slot.stored(value);
    else if (receipt) slot.refused(value);
  }

  async #award(teamId: string | undefined, note: (receipt: Receipt) => void) {
    const id = newTicket();
    const award = { command: { type: "awardPoints", teamId, points: 1, id }, acked: false };
    this.#awards.set(id, award);
    const receipt = await this.#desk.send(award.command);
    if (receipt) note(receipt);
    if (receipt?.ok) award.acked = true;
    else if (receipt) this.#awards.delete(id);
  }

  #points = (): number => this.#desk.state().teams[1]?.points ?? 0;

  /** Whether an award was taken is not known without its receipt: under its id it is sent again, and counts once. So do those that had one. */
  async #awardAgain() {
    for (const { command, acked } of this.#awards.values()) {
      const receipt = await this.#desk.send(command);
      if (!receipt?.ok) this.#course.fault(`an award sent again under its id was refused: ${receipt?.code}`);
      this.#course.count(acked ? "sent again in vain" : "sent again unheard");
      await sleep(1_000 / 10);
    }
    const wanted = this.#pointsBefore + this.#awards.size;
    await this.#desk
      .until(() => this.#points() === wanted, `${wanted} points`, 5_000)
      .catch(() => {
        this.#course.fault(`${this.#awards.size} awards made ${this.#points() - this.#pointsBefore} points`);
      });
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
