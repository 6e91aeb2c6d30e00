// Everybody is told everything in the language they chose, from the moment they chose it.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Language } from "../../server/protocol/rules-types.ts";
import type { Pushes } from "../../server/protocol/views.ts";
import { anyAnswer } from "../kit/bots.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { optionsOf } from "../kit/kinds.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect, phoneRequest, type Wire } from "../kit/wire.ts";

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

/** A quiz with Anna, whose first card is at this step. */
async function playing(step: "answer" | "reveal") {
  const session = await trainer.make({ mode: "quiz", decks: ["canary"], teams: 2 });
  const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
  const anna = await connect(server.url, phoneRequest(session.code));
  await anna.send({ type: "join", name: "Anna", language: "en" });
  await desk.send({ type: "next", expects: "start" });
  await anna.until(() => optionsOf(anna.last.card) !== undefined, "the options");
  if (step === "reveal") await reveal(desk, anna);
  return { session, desk, anna };
}

async function reveal(desk: Wire, anna: Wire) {
  const { card } = anna.last;
  const answer = card && anyAnswer(card, () => 0);
  if (card && answer) await anna.send({ type: "submitAnswer", round: card.round, answer });
  await desk.send({ type: "closeAnswers" });
  await desk.send({ type: "next", expects: "reveal" });
  await anna.until(() => anna.last.reveal !== undefined, "the reveal");
}

/** All that came to a phone, in order. */
function pushesTo(wire: Wire) {
  const pushes: { [K in keyof Pushes]: { type: K; payload: Pushes[K] } }[keyof Pushes][] = [];
  wire.onPush = (type, payload) => void pushes.push({ type, payload } as (typeof pushes)[number]);
  return pushes;
}

const languagesOf = (pushes: ReturnType<typeof pushesTo>): Language[] =>
  pushes.flatMap(({ type, payload }) => {
    if (type === "card") return payload.text.endsWith(" NL") ? "nl" : "en";
    if (type === "reveal") return payload.explanation.endsWith(" NL") ? "nl" : "en";
    return type === "me" && payload.joined ? payload.language : [];
  });

it("S3 a latecomer gets the card in their own language before the receipt, and no other", async () => {
  const { session, desk, anna } = await playing("answer");
  const bram = await connect(server.url, phoneRequest(session.code));
  const pushes = pushesTo(bram);
  expect(bram.last.card).toBeUndefined();
  expect(await bram.send({ type: "join", name: "Bram", language: "nl" })).toMatchObject({ ok: true });
  expect(pushes.map(({ type }) => type)).toEqual(expect.arrayContaining(["me", "card"]));
  expect(new Set(languagesOf(pushes))).toEqual(new Set(["nl"]));
  for (const wire of [desk, anna, bram]) wire.close();
});

it("S3 R5 a latecomer at the reveal gets it in their own language", async () => {
  const { session, desk, anna } = await playing("reveal");
  const bram = await connect(server.url, phoneRequest(session.code));
  const pushes = pushesTo(bram);
  expect(bram.last.reveal).toBeUndefined();
  await bram.send({ type: "join", name: "Bram", language: "nl" });
  expect(pushes.map(({ type }) => type)).toEqual(expect.arrayContaining(["me", "card", "reveal"]));
  expect(new Set(languagesOf(pushes))).toEqual(new Set(["nl"]));
  for (const wire of [desk, anna, bram]) wire.close();
});

it("S2 another language is spoken at once, to that phone alone", async () => {
  const { desk, anna, session } = await playing("reveal");
  const bram = await connect(server.url, phoneRequest(session.code));
  await bram.send({ type: "join", name: "Bram", language: "en" });
  const [hers, his] = [pushesTo(anna), pushesTo(bram)];
  await anna.send({ type: "setLanguage", language: "nl" });
  // At once; the round's paced telling may repeat her own affairs behind them.
  expect(hers.slice(0, 3).map(({ type }) => type)).toEqual(["me", "card", "reveal"]);
  expect(new Set(languagesOf(hers))).toEqual(new Set(["nl"]));
  expect(languagesOf(his)).not.toContain("nl");
  for (const wire of [desk, anna, bram]) wire.close();
});
