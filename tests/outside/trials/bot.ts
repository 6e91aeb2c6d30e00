// A stranger who has only the paper plays a whole quiz and a whole board game, in every seat and as the trainer.
import { isDeepStrictEqual } from "node:util";
import { ByLibrary } from "../client/by-library.ts";
import { Client, newTicket } from "../client/client.ts";
import { limits } from "../client/paper.ts";
import { joined, playParticipant, playTrainer, type Sent } from "../client/play.ts";
import type { Answer, Reveal, SessionLine, Solution } from "../client/types.ts";
import type { Course, Trial } from "./trial.ts";

type Player = { readonly name: string; readonly client: Client; readonly sent: readonly Sent[]; readonly reveals: Map<number, Reveal> };

export const bot: Trial = {
  about: "a client written from docs/protocol.md alone plays a whole quiz and a whole board game",
  async run(course) {
    await game(course, { mode: "quiz", cards: course.scaled(24, 4), standingsEvery: 3 }, 8, true);
    if (course.size >= 1) await game(course, { mode: "quiz", cards: 12, decks: ["warm-up", "nps-and-friends"], teams: 2 }, 2);
    await game(course, { mode: "board", board: "sprint", teams: course.size < 1 ? 2 : 4 }, course.size < 1 ? 4 : 12);
    if (course.size >= 1) await game(course, { mode: "board", board: "pilgrims-way", teams: 3 }, 6);
    await tryLimits(course);
  },
};

/** A stage's picture takes its time, so short games do without it. */
async function game(course: Course, wanted: object, people: number, withStage = course.size >= 1) {
  const startedMs = performance.now();
  const session = await course.server.make(wanted);
  const players: Player[] = [];
  for (let index = 0; index < people; index++) players.push(await player(course, session, `Player ${index + 1}`));
  const { sessionId, consoleKey, stageKey } = session;
  const library = new ByLibrary();
  const trainer = await Client.open(course.server, { role: "console", sessionId, key: consoleKey, language: "en" }, library.listen);
  const all = [trainer, ...players.map(({ client }) => client)];
  if (withStage) all.push(await Client.open(course.server, { role: "stage", sessionId, key: stageKey, language: "nl" }));
  const pressed = playTrainer(trainer);
  await Promise.all(all.map((client) => client.until(() => client.state().phase === "ended", "the end of the game", 600_000)));
  course.count("games");
  course.count("rounds", trainer.state().round.number);
  course.count("trainer's commands", pressed.length);
  for (const one of players) checkPlayer(course, one);
  for (const { command, receipt } of pressed)
    if (!receipt.ok && !pressedAgain.has(receipt.code)) course.fault(`the trainer's ${command.type} was refused: ${receipt.code}`);
  checkAgreement(course, all);
  if (!isDeepStrictEqual(library.plain(), trainer.state())) course.fault("the library keeps another state than the paper's rules");
  const asked = performance.now() - startedMs < PINGED_WITHIN_MS || all.every(({ pings }) => pings > 0);
  if (!asked) course.fault("a screen was never asked whether it lives");
  for (const client of all) client.leave();
}

/** The step was another's, or came sooner than the page allows; either way it is pressed again a little later. */
const pressedAgain: ReadonlySet<string | undefined> = new Set(["alreadyMoved", "tooFast"]);
/** The server asks every three seconds. */
const PINGED_WITHIN_MS = 10_000;

async function player(course: Course, session: SessionLine, name: string): Promise<Player> {
  const reveals = new Map<number, Reveal>();
  const seat = { code: session.code, ticket: newTicket(), name, language: course.chance.pick(["en", "nl"]) };
  const client = await joined(course.server, seat, (client) => {
    client.onPush = (kind, payload) => {
      if (kind === "reveal") reveals.set((payload as Reveal).round, payload as Reveal);
    };
  });
  return { name, client, reveals, sent: playParticipant(client, course.chance) };
}

/** What another did first, or what closed meanwhile, is no misunderstanding of the page. */
const overtaken: ReadonlySet<string | undefined> = new Set(["alreadyClosed", "wrongRound", "alreadyLocked", "notYourTurn", "notNow"]);

/** Every command was understood, and every outcome is that of the answer which had its receipt. */
function checkPlayer(course: Course, { name, sent, reveals, client }: Player) {
  course.count("commands", sent.length);
  for (const { command, receipt } of sent) {
    if (receipt.ok) continue;
    course.count("overtaken");
    if (!overtaken.has(receipt.code)) course.fault(`${name}: ${JSON.stringify(command)} was refused: ${JSON.stringify(receipt)}`);
  }
  const taken = sent.filter(({ command, receipt }) => receipt.ok && command.type === "submitAnswer");
  if (taken.length === 0) course.fault(`${name} never answered`);
  for (const { command } of taken) {
    const reveal = reveals.get(command.round as number);
    if (reveal) checkOutcome(course, `${name}, round ${command.round}`, command.answer as Answer, reveal);
    else course.fault(`${name} saw no reveal of round ${command.round}`);
  }
  if (client.closed !== undefined) course.fault(`${name} was cut off: ${client.closed}`);
}

function checkOutcome(course: Course, where: string, answer: Answer, { mine, solution }: Reveal) {
  if (JSON.stringify(mine?.answer) !== JSON.stringify(answer))
    course.fault(`${where}: another answer counted: ${JSON.stringify(mine?.answer)}`);
  const right = isRight(answer, solution);
  if (right !== undefined && right !== (mine?.verdict === "right"))
    course.fault(`${where}: ${JSON.stringify(answer)} was marked ${mine?.verdict}`);
  course.count("outcomes checked");
}

function isRight(answer: Answer, solution: Solution): boolean | undefined {
  if (answer.kind === "choice") return answer.option === solution.option;
  if (answer.kind === "number") return Math.abs(answer.value - (solution.value ?? 0)) <= (solution.tolerance ?? 0) + 1e-9;
  // Nearly the right order may be right too (K4, K10).
  if (answer.kind === "order" && answer.options.join() === solution.options?.join()) return true;
  return undefined;
}

/** Everybody keeps the same state, however many patches it took. */
function checkAgreement(course: Course, all: readonly Client[]) {
  const told = new Set(all.map((client) => JSON.stringify({ ...client.state(), stages: 0, consoles: 0 })));
  if (told.size > 1) course.fault(`screens disagree on the state: ${[...told].join("\n")}`);
  if (all[0]?.state().winners.length === 0) course.fault("nobody has won");
}

/** What the page says of limits is so. */
async function tryLimits(course: Course) {
  const session = await course.server.make({ cards: 3 });
  const client = await joined(course.server, { code: session.code, ticket: newTicket(), name: "Limits" });
  const [, burst = 0] = limits("commands of one connection");
  const [frameMax = 0] = limits("a frame to the server");
  const receipts = await Promise.all(Array.from({ length: burst + 20 }, () => client.send({ type: "setLanguage", language: "nl" })));
  const taken = receipts.filter((receipt) => receipt?.ok).length;
  const tooFast = receipts.filter((receipt) => receipt?.code === "tooFast").length;
  // One was used up by joining; meanwhile some more were allowed.
  if (taken < burst - 1 || tooFast === 0 || taken + tooFast < receipts.length)
    course.fault(`of ${receipts.length} commands at once ${taken} were taken and ${tooFast} too fast`);
  client.socket.send(Buffer.alloc(frameMax, 18));
  client.socket.send(Buffer.alloc(frameMax + 1, 18));
  await client.until(() => client.closed !== undefined, "the end of who sends too large a frame").catch(() => undefined);
  if (client.closed !== 1009) course.fault(`too large a frame ended with ${client.closed}`);
  course.count("limits tried", 2);
}
