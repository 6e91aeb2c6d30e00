// Players and a trainer who play by themselves over real sockets: for the demo, the kill test and the bench.
import { setTimeout as sleep } from "node:timers/promises";
import { samplesOf } from "../../server/kinds/samples.ts";
import type { Answer, NextStep } from "../../server/protocol/rules-types.ts";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import type { CardView, Me, Receipt } from "../../server/protocol/views.ts";
import { isOpen } from "./kinds.ts";
import { connect, newTicket, phoneRequest, RefusedSeat, type Wire } from "./wire.ts";

/** 0 up to 1; tests give a seeded one. */
export type Chance = () => number;

export type Bot = {
  readonly name: string;
  readonly ticket: string;
  /** Undefined while not connected. */
  wire(): Wire | undefined;
  /** Every answer whose receipt came, by round. */
  readonly receipts: Map<number, Answer>;
  stop(): void;
};

export type BotOptions = {
  readonly url: string;
  readonly code: string;
  readonly name: string;
  readonly language: "en" | "nl";
  readonly chance: Chance;
  /** Thinks this long at most before each act, ms. */
  readonly thinkMs: number;
};

type Once = (what: string, make: () => Promise<Receipt | undefined>) => Promise<void>;

/** Any answer the card accepts; none while it is read, or when it is performed. */
export const anyAnswer = (card: CardView, chance: Chance): Answer | undefined =>
  isOpen(card) ? samplesOf(card.kind).any?.(card, chance) : undefined;

/** A participant who joins, votes, locks, rolls and comes back after every lost connection. */
export function startBot({ url, code, name, language, chance, thinkMs }: BotOptions): Bot {
  const ticket = newTicket();
  const receipts = new Map<number, Answer>();
  const intended = new Map<number, Answer>();
  let wire: Wire | undefined;
  let stopped = false;

  async function live() {
    while (!stopped) {
      try {
        wire = await connect(url, phoneRequest(code, ticket));
        if (!wire.seat.joined) await wire.send({ type: "join", name, language });
        await play(wire);
      } catch (error) {
        if (error instanceof RefusedSeat && error.status < 500) return;
      }
      wire = undefined;
      await sleep(100 + chance() * 200);
    }
  }

  async function play(wire: Wire) {
    let broken = false;
    wire.onClose = () => {
      broken = true;
    };
    const done = new Set<string>();
    while (!broken && !stopped && wire.open()) {
      await sleep(20 + chance() * thinkMs);
      if (wire.open()) await act(wire, done);
    }
  }

  /** Does what is to be done now, each thing once. */
  async function act(wire: Wire, done: Set<string>) {
    if (!wire.last.me?.joined || wire.state().paused) return;
    const once = async (what: string, make: () => Promise<Receipt | undefined>) => {
      if (done.has(what)) return;
      const receipt = await make();
      if (receipt?.ok) done.add(what);
    };
    await walk(wire, wire.last.me, once);
    await vote(wire, wire.last.me, once);
  }

  async function walk(wire: Wire, me: Me, once: Once) {
    const { turn } = wire.state();
    const path = me.paths?.[Math.floor(chance() * me.paths.length)];
    const success = `A success, says ${name}`;
    if (me.captain && turn.teamId === me.teamId && turn.step === "roll") {
      await once(`roll ${turn.number}`, () => wire.send({ type: "rollDie", turn: turn.number }));
    }
    if (path && turn.step === "fork") {
      await once(`path ${turn.number} ${path.spaceId}`, () => wire.send({ type: "choosePath", turn: turn.number, spaceId: path.spaceId }));
    }
    if (me.milestone) {
      await once(`success ${me.milestone.spaceId}`, () => wire.send({ type: "noteInsight", text: success, about: "success" }));
    }
  }

  async function vote(wire: Wire, me: Me, once: Once) {
    const { round, mode } = wire.state();
    const { card } = wire.last;
    if (round.step !== "answer" || card?.round !== round.number) return;
    await once(`answer ${round.number}`, () => answer(wire, card));
    const given = receipts.get(round.number);
    if (me.captain && given && mode === "board") {
      await once(`lock ${round.number}`, () => wire.send({ type: "lockAnswer", round: round.number, answer: given }));
    }
  }

  /** Makes up its mind once a card and sends the same again when a receipt was lost, as the phone does. */
  async function answer(wire: Wire, card: CardView): Promise<Receipt | undefined> {
    const answer = intended.get(card.round) ?? anyAnswer(card, chance);
    if (!answer) return undefined;
    intended.set(card.round, answer);
    const receipt = await wire.send({ type: "submitAnswer", round: card.round, answer });
    if (receipt.ok) receipts.set(card.round, answer);
    return receipt;
  }

  void live();
  return {
    name,
    ticket,
    receipts,
    wire: () => wire,
    stop() {
      stopped = true;
      wire?.close();
    },
  };
}

export type TrainerBot = { wire(): Wire | undefined; readonly pressed: NextStep[]; stop(): void };

/** A trainer who presses the large button whenever it is time, waits while answers are closing, and judges every performance. `waitMs` says how long to look before pressing; nothing is pressed before `ready`. */
export function startTrainerBot(
  url: string,
  session: SessionLine,
  waitMs: (next: NextStep) => number,
  ready: (wire: Wire) => boolean = () => true,
): TrainerBot {
  const pressed: NextStep[] = [];
  let wire: Wire | undefined;
  let stopped = false;

  async function live() {
    while (!stopped) {
      try {
        wire = await connect(url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
        while (wire.open() && !stopped) {
          await sleep(25);
          await act(wire);
        }
      } catch {
        // Down for a moment: try again.
      }
      wire = undefined;
      await sleep(150);
    }
  }

  async function act(wire: Wire) {
    const desk = wire.last.desk;
    const open = desk?.judging.find(({ credit }) => credit === undefined);
    if (open) await wire.send({ type: "judge", teamId: open.teamId, verdict: "accepted" });
    const next = desk?.next;
    if (!next || !ready(wire)) return;
    const untilMs = performance.now() + waitMs(next);
    const waits = () => performance.now() < untilMs || wire.state().round.closingMs > 0;
    while (waits() && wire.open() && wire.last.desk?.next === next) await sleep(20);
    if (wire.last.desk?.next !== next || !wire.open()) return;
    const receipt = await wire.send({ type: "next", expects: next, ...(next === "closeAnswers" && { sure: true }) });
    if (receipt.ok) pressed.push(next);
    await wire.until(() => wire.last.desk !== desk, "the desk after next").catch(() => undefined);
  }

  void live();
  return {
    pressed,
    wire: () => wire,
    stop() {
      stopped = true;
      wire?.close();
    },
  };
}
