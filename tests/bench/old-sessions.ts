// A data folder as months of workshops leave it: thousands of sessions, played with the rules themselves and written by the storage itself.

import { loadLibrary } from "../../server/decks/read/load-library.ts";
import type { PreparedSession } from "../../server/decks/tailor/prepare-session.ts";
import { prepareSession } from "../../server/decks/tailor/prepare-session.ts";
import type { Answer, Card } from "../../server/kinds/shapes.ts";
import type { GameEvent } from "../../server/rules/event.ts";
import { teamLooks } from "../../server/rules/game.ts";
import { openCard } from "../../server/rules/select/card.ts";
import { nextDueMs } from "../../server/rules/select/due.ts";
import { nextStep } from "../../server/rules/select/next-step.ts";
import { createSession } from "../../server/rules/session.ts";
import { openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { beat } from "../../server/storage/sessions.ts";
import { Play, person } from "../kit/play.ts";

const DAY_MS = 86_400_000;
const CONTENT = new URL("../../content", import.meta.url).pathname;
const AT_ONCE = 100;
const options = { scoring: "accuracy", plannedMs: 3_600_000, timed: true, readFirst: true, standingsEvery: 5 } as const;

const right = (card: Card): Answer | undefined => {
  if (card.kind === "choice") return { kind: "choice", option: card.right };
  if (card.kind === "order") return { kind: "order", options: card.options };
  if (card.kind === "number") return { kind: "number", value: card.min };
  return undefined;
};

function answerAll(play: Play) {
  const card = openCard(play.game);
  const answer = card && right(card);
  if (!answer || !play.game.round) return;
  for (const id of play.game.participants.keys()) play.try(person(id), { type: "submitAnswer", round: play.game.round.number, answer });
}

/** A quiz of six people until it has so many events; every other one was ended, the rest were left standing. */
function played(index: number, { cards }: PreparedSession, startMs: number): readonly GameEvent[] {
  const setup = { mode: "quiz", languages: ["en", "nl"], cards, teams: teamLooks.slice(0, 3), options } as const;
  const play = new Play(createSession(setup, index, startMs), startMs);
  for (let who = 1; who <= 6; who++) play.join(`p${who}`, `Guest ${who}`);
  const wanted = 40 + ((index * 37) % 80);
  while (play.events.length < wanted && play.game.phase !== "ended") {
    play.wait(2_000);
    if (play.game.round?.step === "answer") answerAll(play);
    if (nextStep(play.game)) play.next();
    else if (nextDueMs(play.game) !== undefined) play.untilDue();
    else play.trainer({ type: "skipCard" });
  }
  if (index % 2 === 0 && play.game.phase !== "ended") play.trainer({ type: "endGame" });
  play.wait(60_000).away("p1", "p2", "p3", "p4", "p5", "p6");
  return play.events;
}

/** Writes so many sessions of the last two years, none of them today; returns a code that was left standing. */
export async function writeOldSessions(dataDir: string, count: number): Promise<string> {
  const { decks } = loadLibrary(CONTENT);
  const prepared = decks.map((deck) => prepareSession({ decks: [deck], languages: ["en", "nl"] }));
  const database = await openDatabase(dataDir);
  const journal = openJournal(database);
  const nowMs = Date.now();
  const write = async (index: number) => {
    const content = prepared[index % prepared.length];
    if (!content) return;
    const startMs = nowMs - 2 * DAY_MS - ((index * 7_919) % 700) * DAY_MS;
    const id = `old-session-${index}`;
    const begins = {
      id,
      code: String(100_000 + index),
      created_at_ms: startMs,
      presentation: JSON.stringify(content.presentation),
      name: null,
    };
    const events = played(index, content, startMs);
    await new Promise<void>((committed, failed) => journal.append({ sessionId: id, begins, after: 0, events, committed, failed }));
  };
  for (let first = 0; first < count; first += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, more) => write(first + more)));
  await beat(database, nowMs - 60_000);
  await database.destroy();
  return "100001";
}
