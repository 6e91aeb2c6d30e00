// The bench's newcomers: how long one who joins a full room waits for the receipt, for the lobby, and to be counted.
import { becomeTrainer, startServer } from "../kit/server-process.ts";
import { connect, phoneRequest } from "../kit/wire.ts";
import { percentile } from "./measure.ts";
import { answerAll, joinAll, pressNext } from "./play-wayfarer.ts";

/** Newcomers in each part. */
const NEWCOMERS = 50;

/** Times of one newcomer, ms. */
type Joined = { readonly doorMs: number; readonly receiptMs: number; readonly lobbyMs: number; readonly wholeMs: number };

/** `lobbyMs` counts from the receipt: below nothing when one's own affairs came before it. */
async function joinOne(url: string, code: string, name: string): Promise<Joined> {
  const askedMs = performance.now();
  const wire = await connect(url, phoneRequest(code));
  await wire.until(() => wire.last.me !== undefined, "the welcome");
  const openMs = performance.now();
  const inLobby = wire.until(() => wire.last.me?.joined === true, "the lobby").then(() => performance.now());
  const receipt = await wire.send({ type: "join", name, language: "en" });
  if (!receipt.ok) throw new Error(`join refused: ${receipt.code}`);
  const receiptMs = performance.now();
  const lobbyMs = await inLobby;
  wire.close();
  return { doorMs: openMs - askedMs, receiptMs: receiptMs - openMs, lobbyMs: lobbyMs - receiptMs, wholeMs: lobbyMs - askedMs };
}

const names = (name: string) => Array.from({ length: NEWCOMERS }, (_, index) => `${name} ${index}`);

async function joinInTurn(url: string, code: string, who: string): Promise<Joined[]> {
  const joined: Joined[] = [];
  for (const name of names(who)) joined.push(await joinOne(url, code, name));
  return joined;
}

function print(part: string, joined: readonly Joined[]) {
  const ms = (values: readonly number[]) => [0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(1).padStart(8)).join("");
  const columns = (["doorMs", "receiptMs", "lobbyMs", "wholeMs"] as const).map((of) => ms(joined.map((one) => one[of])));
  console.log(`${part.padEnd(12)}${columns.join("   ")}`);
}

export async function printJoins(inRoom: number): Promise<void> {
  const server = await startServer();
  try {
    const trainer = await becomeTrainer(server);
    const session = await trainer.make({ mode: "quiz", decks: ["nps-and-friends"], readFirst: false, timed: false, standingsEvery: 0 });
    const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
    const phones = await joinAll(server.url, session.code, inRoom);
    console.log(`${NEWCOMERS} newcomers to a room of ${inRoom}; median, 95th of 100 and longest in ms\n`);
    console.log(
      `${"".padEnd(12)}seat and socket${" ".repeat(12)}join to receipt${" ".repeat(12)}receipt to lobby${" ".repeat(11)}all of it`,
    );
    print("in turn", await joinInTurn(server.url, session.code, "Early"));
    print("at once", await Promise.all(names("Crowd").map((name) => joinOne(server.url, session.code, name))));
    while (!desk.last.desk?.card) await pressNext(desk);
    const { card } = desk.last.desk;
    const answering = answerAll(phones, card);
    print("answering", await joinInTurn(server.url, session.code, "Late"));
    await answering;
    for (const phone of phones) phone.close();
    desk.close();
  } finally {
    await server.stop();
  }
}
