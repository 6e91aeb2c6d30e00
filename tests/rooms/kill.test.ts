// The promise of the journal: the process is really killed at random moments of a game, and nothing acknowledged is lost.
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { participantOf } from "../../server/http/keys.ts";
import { mark as creditOf } from "../../server/kinds/rules.ts";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import type { PublicState } from "../../server/protocol/views.ts";
import type { GameEvent } from "../../server/rules/event.ts";
import { evolve } from "../../server/rules/evolve.ts";
import type { Game } from "../../server/rules/game.ts";
import { fold } from "../../server/rules/session.ts";
import { openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { type Bot, startBot, startTrainerBot, type TrainerBot } from "../kit/bots.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { printedSeed, seeded } from "../kit/seeded.ts";
import { becomeTrainer, type ServerProcess, startServer, trainerWith } from "../kit/server-process.ts";
import { connect, type Wire } from "../kit/wire.ts";

const KILLS = 20;
const seed = printedSeed();
const chance = seeded(seed);

type Play = { readonly session: SessionLine; readonly bots: readonly Bot[]; readonly trainerBot: TrainerBot };

/** Small, for it is read at each of the starts. */
let contentDir: string;
let server: ServerProcess;
let trainerKey: string;
const plays: Play[] = [];

beforeAll(async () => {
  contentDir = canaryContent();
  server = await startServer({ env: { CONTENT_DIR: contentDir } });
  trainerKey = (await becomeTrainer(server)).key;
});
afterAll(async () => {
  for (const { bots, trainerBot } of plays) {
    trainerBot.stop();
    for (const bot of bots) bot.stop();
  }
  await server.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

async function newPlay(): Promise<Play> {
  const session = await trainerWith(server.url, trainerKey).make({
    mode: "board",
    decks: ["canary"],
    board: "pilgrims-way",
    teams: 4,
    plannedMinutes: 120,
    readFirst: false,
  });
  const bots = Array.from({ length: 8 }, (_, index) =>
    startBot({ url: server.url, code: session.code, name: `Walker ${index}`, language: index % 2 ? "nl" : "en", chance, thinkMs: 150 }),
  );
  await expect.poll(() => bots.every((bot) => bot.wire()?.last.me?.joined)).toBe(true);
  const play = { session, bots, trainerBot: startTrainerBot(server.url, session, () => 100 + chance() * 200) };
  plays.push(play);
  return play;
}

/** A watcher of one moment: the stage as it is now. */
async function look({ session }: Play): Promise<Wire> {
  const stage = await connect(server.url, { role: "stage", sessionId: session.sessionId, key: session.stageKey, language: "en" });
  await stage.until(() => stage.state().code !== "", "the state");
  return stage;
}

async function journalOf({ session }: Play): Promise<GameEvent[]> {
  const database = await openDatabase(server.dataDir);
  const events = await openJournal(database).read(session.sessionId);
  await database.destroy();
  return events;
}

const everybodyBack = ({ bots, trainerBot }: Play) =>
  bots.every((bot) => bot.wire()?.last.me?.joined) && trainerBot.wire()?.last.desk !== undefined;

/** Kills, restarts, and measures how long until phones and console are back by themselves. */
async function killAndRestart(play: Play): Promise<{ downMs: number; backMs: number }> {
  const killedAtMs = Date.now();
  await server.kill();
  server = await startServer({ dataDir: server.dataDir, port: server.port, env: { CONTENT_DIR: contentDir } });
  const upAtMs = Date.now();
  await expect.poll(() => everybodyBack(play), { interval: 20 }).toBe(true);
  return { downMs: upAtMs - killedAtMs, backMs: Date.now() - upAtMs };
}

/** Every answer with a receipt stands in the journal as the last one of that participant for that round. */
function expectNothingLost({ bots, session }: Play, events: readonly GameEvent[]) {
  const byRound = new Map<number, Map<string, unknown>>();
  let round = 0;
  for (const event of events) {
    if (event.type === "cardOpened") round = event.round;
    if (event.type !== "answerSubmitted") continue;
    const given = byRound.get(round) ?? new Map();
    byRound.set(round, given.set(event.participantId, event.answer));
  }
  for (const bot of bots) {
    for (const [number, answer] of bot.receipts) {
      expect(byRound.get(number)?.get(participantOf(session.sessionId, bot.ticket)), `${bot.name}, round ${number}, seed ${seed}`).toEqual(
        answer,
      );
    }
  }
}

/** The game after each event; folding anew for each would take the square of their number. */
function gamesAfter(events: readonly GameEvent[]): readonly Game[] {
  const games: Game[] = [];
  for (const event of events) games.push(evolve(games.at(-1), event));
  return games;
}

/** What the stage showed before the kill is a moment of the journal: nothing was shown that was not written. */
function expectSeenWasWritten(events: readonly GameEvent[], seen: PublicState) {
  const standing = (team: Standing) => [team.id, team.space, team.promoters, team.passives, team.detractors].join(" ");
  const wanted = seen.teams.map(standing).join("; ");
  const moments = gamesAfter(events).map(({ teams }) => teams.map((team) => standing({ ...team, ...team.customers })).join("; "));
  expect(moments).toContain(wanted);
}
type Standing = Pick<PublicState["teams"][number], "id" | "space" | "promoters" | "passives" | "detractors">;

/** Every reveal marked each participant once, by the last answer they gave. */
function expectEachCountedOnce(events: readonly GameEvent[]) {
  const games = gamesAfter(events);
  for (const [index, event] of events.entries()) {
    const before = games[index - 1];
    if (event.type !== "cardRevealed" || !before) continue;
    const card = before.setup.cards.find(({ id }) => id === before.round?.cardId);
    expect(new Set(event.marks.map(([id]) => id)).size).toBe(event.marks.length);
    for (const [participantId, mark] of event.marks) {
      const given = before.round?.answers.get(participantId);
      if (card && given) expect(mark.credit).toBe(creditOf(card, given.answer));
    }
  }
}

/** After an outage open deadlines stand as far away as before, and everyone counts as away until they return. */
function expectDeadlineMoved(events: readonly GameEvent[], downMs: number) {
  const at = events.findLastIndex(({ type }) => type === "sessionRecovered");
  const recovered = events[at];
  if (recovered?.type !== "sessionRecovered") throw new Error("no recovery in the journal");
  expect(recovered.lostMs).toBeGreaterThan(0);
  expect(recovered.lostMs).toBeLessThan(downMs + 2_500);
  const before: Game = fold(events.slice(0, at));
  const after: Game = fold(events.slice(0, at + 1));
  const deadline = before.round?.deadlineMs;
  if (deadline !== undefined && before.pausedAtMs === undefined) expect(after.round?.deadlineMs).toBe(deadline + recovered.lostMs);
}

describe("the journal and a killed process", () => {
  it(`S2 S6 R3 loses nothing it acknowledged in ${KILLS} kills, and brings everybody back by themselves`, {
    timeout: 240_000,
  }, async () => {
    let play = await newPlay();
    const back: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(250 + chance() * 1_200);
      const stage = await look(play);
      const before = stage.state();
      if (before.phase === "ended") {
        stage.close();
        play = await newPlay();
        continue;
      }
      const { downMs, backMs } = await killAndRestart(play);
      back.push(backMs);
      const again = await look(play);
      expect(again.state().code).toBe(before.code);
      // The first kills may come before the trainer's bot has started.
      if (before.phase !== "lobby") expect(again.state().phase).not.toBe("lobby");
      again.close();
      const events = await journalOf(play);
      expectDeadlineMoved(events, downMs);
      expectNothingLost(play, events);
      expectSeenWasWritten(events, before);
    }
    for (const one of plays) {
      const events = await journalOf(one);
      expectNothingLost(one, events);
      expectEachCountedOnce(events);
    }
    expect(back.length).toBeGreaterThan(KILLS / 2);
    console.log(`seed ${seed}: ${back.length} kills, back after ${Math.round(Math.max(...back))} ms at most`);
  });
});
