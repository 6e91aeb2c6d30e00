// What one phone knows it was promised: each value with a receipt, and those sent since without one.
import type { Answer, Me } from "../client/types.ts";

/** One thing of which the last word counts. */
export class Slot {
  acked: string | undefined;
  #since: string[] = [];

  sending(value: unknown): void {
    this.#since.push(JSON.stringify(value));
  }

  stored(value: unknown): void {
    this.acked = JSON.stringify(value);
    this.#since = [];
  }

  refused(value: unknown): void {
    this.#since = this.#since.filter((sent) => sent !== JSON.stringify(value));
  }

  /** Whether this can be what is stored now; from then on it is what is known. */
  settles(value: unknown): boolean {
    const found = JSON.stringify(value);
    const fits = found === this.acked || this.#since.includes(found) || (found === undefined && this.acked === undefined);
    this.acked = found;
    this.#since = [];
    return fits;
  }
}

export class Ledger {
  readonly name = new Slot();
  readonly language = new Slot();
  readonly #answers = new Map<number, Slot>();
  readonly ideas = new Set<string>();

  answer(round: number): Slot {
    const slot = this.#answers.get(round) ?? new Slot();
    this.#answers.set(round, slot);
    return slot;
  }

  /** What `me` has lost or made up, in words. */
  differences(me: Me, round: number): readonly string[] {
    const found: string[] = [];
    const check = (what: string, slot: Slot, value: unknown) => {
      const { acked } = slot;
      if (!slot.settles(value)) found.push(`${what}: ${acked} was acknowledged, ${JSON.stringify(value)} is there`);
    };
    check("name", this.name, me.name);
    check("language", this.language, me.language);
    if (me.round === round) check(`answer of round ${round}`, this.answer(round), me.answer satisfies Answer | undefined);
    const there = me.ideas.map(({ text }) => text);
    for (const idea of this.ideas) if (!there.includes(idea)) found.push(`an idea is lost: ${idea}`);
    if (new Set(there).size < there.length) found.push("an idea is there twice");
    return found;
  }
}
