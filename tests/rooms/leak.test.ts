// Secrets stay home: every byte to phones and stage is searched for what belongs after the reveal, or to the console alone.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplesOf } from "../../server/kinds/samples.ts";
import { kinds } from "../../server/kinds/wire.ts";
import type { CardKind, Mode, NextStep } from "../../server/protocol/rules-types.ts";
import type { Desk, DeskCard } from "../../server/protocol/views.ts";
import { anyAnswer } from "../kit/bots.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { printedSeed, seeded } from "../kit/seeded.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect, phoneRequest, type Wire } from "../kit/wire.ts";

const chance = seeded(printedSeed());
let contentDir: string;
let server: ServerProcess;
let trainer: Trainer;

beforeAll(async () => {
  contentDir = canaryContent();
  server = await startServer({ env: { CONTENT_DIR: contentDir } });
  trainer = await becomeTrainer(server);
});
afterAll(async () => {
  await server.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

/** What a kind's solution looks like in bytes: as text, and a number in MessagePack (16-bit, 32-bit, double) and in the state's encoding. */
function formsOf(secret: string): readonly Buffer[] {
  const value = Number(secret);
  if (Number.isNaN(value)) return [Buffer.from(secret)];
  const double = Buffer.alloc(9);
  double[0] = 0xcb;
  double.writeDoubleBE(value, 1);
  return [
    Buffer.from([0xcd, value >> 8, value & 0xff]),
    Buffer.from([0xcd, value & 0xff, value >> 8]),
    Buffer.from([0xce, 0, 0, value >> 8, value & 0xff]),
    double,
    Buffer.from(secret),
  ];
}

/** Everything that came to one screen, searched as it comes. */
class Watch {
  readonly who: string;
  readonly wire: Wire;
  frames: Buffer[] = [];
  constructor(who: string, wire: Wire) {
    this.who = who;
    this.wire = wire;
    wire.onFrame = (frame) => this.frames.push(frame);
  }
  /** Throws when a frame since the last reveal holds a secret. */
  expectClean(kind: CardKind) {
    const { secret } = samplesOf(kind);
    const forms = secret === undefined ? [] : formsOf(secret);
    for (const frame of this.frames) {
      const text = frame.toString("latin1");
      expect(text, `${this.who}: an explanation, debrief or source before the reveal`).not.toMatch(/SECRET/);
      for (const form of forms) expect(frame.includes(form), `${this.who}: ${secret} before the reveal`).toBe(false);
      expect(text, `${this.who}: a solution before the reveal`).not.toMatch(/solution|tally|\xa5right/);
    }
    this.expectNoNotes();
  }
  /** The card that comes next is the console's alone, its words and its secrets. */
  expectUnseen(ahead: DeskCard) {
    for (const word of [wordsOf(ahead), `SECRETEXPLANATION${ahead.cardId.replace("-", "")}`])
      expect(this.saw(word), `${this.who}: ${word} of the next card`).toBe(false);
  }
  expectNoNotes() {
    for (const frame of this.frames) expect(frame.toString("latin1"), `${this.who}: trainer's notes`).not.toMatch(/NOTES/);
  }
  saw(word: string): boolean {
    return this.frames.some((frame) => frame.toString("latin1").includes(word));
  }
}

/** A canary card's question, in any language. */
const wordsOf = ({ text }: DeskCard) => text.replace(/ EN$/, "");

async function join(code: string, name: string): Promise<Wire> {
  const wire = await connect(server.url, phoneRequest(code));
  await wire.send({ type: "join", name, language: name === "Bram" ? "nl" : "en" });
  return wire;
}

/** One session with its screens watched. */
type Room = { readonly desk: Wire; readonly stage: Wire; readonly phones: readonly Wire[]; readonly watches: readonly Watch[] };

async function openRoom(mode: Mode): Promise<Room> {
  const session = await trainer.make({ mode, decks: ["canary"], teams: 2, ...(mode === "board" ? { board: "pilgrims-way" } : {}) });
  const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
  const stage = await connect(server.url, { role: "stage", sessionId: session.sessionId, key: session.stageKey, language: "nl" });
  const phones = [await join(session.code, "Anna"), await join(session.code, "Bram")];
  const watches = [new Watch("stage", stage), ...phones.map((phone, index) => new Watch(`phone ${index}`, phone))];
  return { desk, stage, phones, watches };
}

type Seen = { readonly next: NextStep; readonly card: Desk["card"]; readonly ahead: Desk["ahead"] };

/** Waits for the trainer's next, does what it needs first, and presses it. Returns it with the card on the table. */
async function step(room: Room): Promise<Seen> {
  const { desk, phones } = room;
  await judgeAll(desk);
  await desk.until(() => desk.last.desk?.next !== undefined, "something to press");
  const { next, card, ahead } = desk.last.desk ?? {};
  if (!next) throw new Error("nothing to press");
  const answer = next === "closeAnswers" && card ? anyAnswer(card, chance) : undefined;
  if (answer && card) await phones[0]?.send({ type: "submitAnswer", round: card.round, answer });
  expectNothingEarly(room, { next, card, ahead });
  const where = () => JSON.stringify([desk.last.desk?.next, desk.last.desk?.card?.round, desk.state().turn.number]);
  const [before, here] = [desk.last.desk, where()];
  // One of two has answered: closing is meant.
  await desk.send({ type: "next", expects: next, ...(next === "closeAnswers" && { sure: true }) });
  // Another desk alone may only tell of an answer.
  await desk.until(() => desk.last.desk !== before && where() !== here, `the desk after ${next}`);
  if (ahead && desk.last.desk?.card?.cardId === ahead.cardId) await expectOnTable(room, ahead);
  return { next, card, ahead };
}

function expectNothingEarly({ watches }: Room, { next, card, ahead }: Seen) {
  for (const watch of watches) {
    if (ahead) watch.expectUnseen(ahead);
    if (next === "reveal" && card) watch.expectClean(card.kind);
  }
}

/** The search can find: once the card is on the table, the same words are there. */
async function expectOnTable({ watches }: Room, card: DeskCard) {
  for (const watch of watches) await expect.poll(() => watch.saw(wordsOf(card))).toBe(true);
}

async function judgeAll(desk: Wire) {
  await desk.until(() => desk.last.desk?.next !== undefined || (desk.last.desk?.judging.length ?? 0) > 0, "something to do");
  for (const { teamId } of desk.last.desk?.judging ?? []) await desk.send({ type: "judge", teamId, verdict: "partly" });
}

/** Plays until every wanted kind was revealed; looks at every frame before and after each reveal. */
async function playAndWatch(mode: Mode, wanted: number): Promise<Set<string>> {
  const room = await openRoom(mode);
  const kinds = new Set<string>();
  const readAhead = new Set<string>();
  for (let steps = 0; steps < 150 && kinds.size < wanted; steps++) {
    const { next, card, ahead } = await step(room);
    if (ahead) readAhead.add(ahead.cardId);
    if (next === "endGame") break;
    if (next !== "reveal" || !card) continue;
    kinds.add(card.kind);
    await expectRevealed(room, card.cardId);
  }
  for (const wire of [room.desk, room.stage, ...room.phones]) wire.close();
  expect(readAhead.size).toBeGreaterThan(1);
  return kinds;
}

/** The search can find: after the reveal the same words are there. */
async function expectRevealed({ watches }: Room, cardId: string) {
  for (const watch of watches) {
    await watch.wire.until(() => watch.saw(`SECRETEXPLANATION${cardId.replace("-", "")}`), `${watch.who}: the reveal`);
    watch.expectNoNotes();
    watch.frames = [];
  }
}

describe("before the reveal", () => {
  it("R5 no byte to phone or stage holds a solution in a quiz, of any kind of card", async () => {
    expect(await playAndWatch("quiz", kinds.length)).toEqual(new Set(kinds));
  });

  // The die decides how many turns it takes to another kind of card, and each waits for the stage's picture.
  it("R5 R6 nor in a board game, and the notes never leave the console", { timeout: 150_000 }, async () => {
    expect((await playAndWatch("board", 2)).size).toBe(2);
  });
});
