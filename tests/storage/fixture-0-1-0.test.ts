// A database that version 0.1.0 wrote: it opens, its journals fold to the standings people saw then, and its stopped game is played on.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Game } from "../../server/rules/game.ts";
import { fold } from "../../server/rules/session.ts";
import { openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { openSessionStore } from "../../server/storage/sessions.ts";
import { anyAnswer } from "../kit/bots.ts";
import { seeded } from "../kit/seeded.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect, phoneRequest, RefusedSeat, type Wire } from "../kit/wire.ts";

const fixture = resolve(import.meta.dirname, "../fixtures/0.1.0");

/** What the program of then made of each journal. */
type Expected = {
  readonly id: string;
  readonly code: string;
  readonly mode: "board" | "quiz";
  readonly round: number;
  readonly tickets: Readonly<Record<string, string>>;
  readonly participants: readonly { readonly id: string; readonly name: string; readonly removed: boolean }[];
};
const expected: readonly Expected[] = JSON.parse(readFileSync(join(fixture, "expected.json"), "utf8"));
const board = expected.find(({ mode }) => mode === "board");

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "wayfarer-0-1-0-"));
  cpSync(join(fixture, "wayfarer.sqlite"), join(dataDir, "wayfarer.sqlite"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** The same facts, of today's fold. */
const factsOf = (game: Game) => ({
  rev: game.rev,
  phase: game.phase,
  step: game.round?.step ?? "",
  round: game.round?.number ?? 0,
  teams: game.teams.map(({ id, name, customers, points, rightAnswers, space, milestones, wrongTopics }) => ({
    ...{ id, name: name ?? "", customers, points, rightAnswers, space, milestones, wrongTopics },
  })),
  participants: [...game.participants.values()].map(({ id, name, teamId, removed, points, rightAnswers }) => ({
    ...{ id, name, teamId, removed, points, rightAnswers },
  })),
  insights: game.insights.map(({ text }) => text),
  played: game.played,
  answers: [...(game.round?.answers ?? [])].map(([id, { answer }]) => [id, answer]),
});

describe("a database of 0.1.0", () => {
  test("S1 folds to what it was, an undone award and a removed person with it", async () => {
    const database = await openDatabase(dataDir);
    const journal = openJournal(database);
    const rows = await openSessionStore(database).open();
    expect(rows.map(({ id, code }) => [id, code])).toEqual(expected.map(({ id, code }) => [id, code]));
    for (const one of expected) expect(one).toMatchObject(factsOf(fold(await journal.read(one.id))));
    await database.destroy();
  });

  test("S2 S6 R5 is played on: people are back on their seats, answer, see the reveal, and the next turn comes", async () => {
    if (board === undefined) throw new Error("The fixture has a board game.");
    const server = await startServer({ dataDir });
    try {
      await playOn(server, board);
    } finally {
      await server.stop();
    }
  });
});

async function seatsOf(server: ServerProcess, { code, tickets }: Expected): Promise<ReadonlyMap<string, Wire>> {
  const seats = new Map<string, Wire>();
  for (const [name, ticket] of Object.entries(tickets)) {
    if (name === "Jan") continue;
    seats.set(name, await connect(server.url, phoneRequest(code, ticket)));
  }
  return seats;
}

async function playOn(server: ServerProcess, then: Expected): Promise<void> {
  const chance = seeded(1);
  const trainer = await becomeTrainer(server);
  const line = (await trainer.sessions()).find(({ sessionId }) => sessionId === then.id);
  expect(line).toMatchObject({ code: then.code, phase: "round" });
  const desk = await connect(server.url, { role: "console", sessionId: then.id, key: line?.consoleKey ?? "", language: "en" });
  // Who was taken out stays out; everybody else is who they were.
  await expect(connect(server.url, phoneRequest(then.code, then.tickets.Jan))).rejects.toBeInstanceOf(RefusedSeat);
  const seats = await seatsOf(server, then);
  for (const [name, wire] of seats) {
    expect(wire.last.me).toMatchObject({ joined: true, name });
    const card = wire.last.card;
    const answer = card && anyAnswer(card, chance);
    if (card && answer) expect(await wire.send({ type: "submitAnswer", round: card.round, answer })).toMatchObject({ ok: true });
  }
  expect(await desk.send({ type: "closeAnswers" })).toMatchObject({ ok: true });
  for (const expects of ["reveal", "debrief"] as const) expect(await desk.send({ type: "next", expects })).toMatchObject({ ok: true });
  await desk.until(() => desk.last.desk?.next === "nextTurn" || desk.last.desk?.next === "endGame", "what follows the card");
  expect(desk.last.desk?.reveal?.round).toBe(then.round);
  expect(await desk.send({ type: "next", expects: desk.last.desk?.next })).toMatchObject({ ok: true });
}
