// Every byte to phones and stages is kept and searched: no solution, note or other person's answer before its time.
import { readString } from "../client/bytes.ts";
import { Client, newTicket, type SeatRequest } from "../client/client.ts";
import { type Layer, type Secret, secretsOf } from "../client/content.ts";
import { ask } from "../client/http.ts";
import { pushesTo } from "../client/paper.ts";
import { joined, phone, playParticipant, playTrainer } from "../client/play.ts";
import type { SessionLine } from "../client/types.ts";
import { Recorder } from "./recorder.ts";
import type { Course, Trial } from "./trial.ts";

const decks = ["cx-masterclass", "nps-and-friends"];

export const leaks: Trial = {
  about: "all bytes to phones and stages: no solution, note, next card or other person's answer before its time",
  async run(course) {
    const secrets = secretsOf(decks);
    course.figure("secrets", secrets.length);
    const seen = new Map<Layer, number>();
    await watched(course, secrets, seen, { mode: "quiz", cards: course.scaled(40, 4), standingsEvery: 4, readFirst: true });
    const short = course.size < 1;
    const board = { mode: "board", board: "sprint", teams: short ? 2 : 4, readFirst: true };
    await watched(course, secrets, seen, board, short ? 2 : undefined);
    // Words that never match prove nothing; a short game alone may have no options.
    for (const layer of layers) if (!seen.get(layer)) course.fault(`no ${layer} was ever recognised`);
    await doors(course, secrets);
  },
};

/** What is for everybody in time; notes never are. */
const layers: readonly Layer[] = ["text", "options", "reveal"];

/** What everybody is called who plays here. */
const GUEST = "Guest";

type Watcher = { readonly who: string; readonly client: Client };

/** After `rounds` the trainer ends the game; absent plays it to its own end. */
async function watched(course: Course, secrets: readonly Secret[], seen: Map<Layer, number>, wanted: object, rounds?: number) {
  const session = await course.server.make({ ...wanted, decks });
  const { sessionId, consoleKey, stageKey } = session;
  const recorder = new Recorder();
  const watch = async (who: string, request: SeatRequest): Promise<Watcher> => ({
    who,
    client: await Client.open(course.server, request, recorder.hears(who)),
  });
  const people = await seatPeople(course, session, recorder);
  const stages = [];
  for (const language of ["en", "nl"]) stages.push(await watch(`stage ${language}`, { role: "stage", sessionId, key: stageKey, language }));
  const visitor = await watch("visitor", phone(session.code, newTicket()));
  const trainer = await Client.open(course.server, { role: "console", sessionId, key: consoleKey, language: "en" });
  trainer.onPush = (name) => {
    if (name === "desk") recorder.onDesk(trainer);
  };
  for (const { client } of people) playParticipant(client, course.chance);
  const pressed = playTrainer(trainer, (next) => !endsEarly(trainer, next, rounds) && recorder.pressing(trainer, next));
  const all = [trainer, ...[...people, ...stages, visitor].map(({ client }) => client)];
  await Promise.all(all.map((client) => client.until(() => client.state().phase === "ended", "the end", 600_000)));
  course.count("trainer refused", pressed.filter(({ receipt }) => !receipt.ok).length);
  course.count("rounds", trainer.state().round.number);
  course.count("different frames", recorder.heard.length);
  searchWords(course, secrets, recorder, seen);
  searchShapes(course, recorder);
  searchPeople(course, recorder, people);
  if (recorder.heard.some(({ who, frame }) => who === "visitor" && frame.includes(GUEST)))
    course.fault("who has not joined was told a name");
  const keys = [course.server.key, consoleKey, stageKey];
  if (recorder.heard.some(({ frame }) => keys.some((key) => frame.includes(key)))) course.fault("a key was sent to a phone or a stage");
  for (const client of all) client.leave();
}

function endsEarly(trainer: Client, next: string, rounds = Number.POSITIVE_INFINITY): boolean {
  const isTime = next === "nextTurn" && trainer.state().round.number >= rounds;
  if (isTime) void trainer.send({ type: "endGame" });
  return isTime;
}

/** People who wrote down what nobody else may read. */
async function seatPeople(course: Course, session: SessionLine, recorder: Recorder): Promise<Watcher[]> {
  const people: Watcher[] = [];
  for (let index = 0; index < course.scaled(8, 4); index++) {
    const seat = { code: session.code, ticket: newTicket(), name: `${GUEST} ${index}`, language: index % 2 ? "nl" : "en" };
    const client = await joined(course.server, seat, recorder.hears(`phone ${index}`));
    await client.send({ type: "noteInsight", about: "note", text: canaryOf(`phone ${index}`) });
    people.push({ who: `phone ${index}`, client });
  }
  return people;
}

const canaryOf = (who: string) => `canary of ${who}, for the trainer alone`;

/** The words of cards: each layer from its time on, notes never. */
function searchWords(course: Course, secrets: readonly Secret[], { heard, times }: Recorder, seen: Map<Layer, number>) {
  const fromWhen = ({ cardId, layer }: Secret) => times.get(cardId)?.[layer] ?? Number.POSITIVE_INFINITY;
  for (const { bytes, owners } of needles(secrets)) {
    const first = Math.min(...owners.map(fromWhen));
    const [{ cardId, layer }] = owners;
    const holding = heard.filter(({ frame }) => frame.includes(bytes));
    const early = holding.filter(({ who, at }) => who === "visitor" || at < first);
    for (const { who } of early) course.fault(`${layer} of ${cardId} reached ${who} too early: ${bytes}`);
    const inTime = holding.length - early.length;
    seen.set(layer, (seen.get(layer) ?? 0) + inTime);
    if (layers.includes(layer)) course.count(`${layer} seen in time`, inTime);
  }
}

/** Each fragment once, with all whose words it stands in: two cards may have the same source. */
function needles(secrets: readonly Secret[]): readonly { readonly bytes: Buffer; readonly owners: readonly [Secret, ...Secret[]] }[] {
  const firsts = new Map(secrets.map((secret) => [String(secret.bytes), secret]));
  return [...firsts.values()].map((secret) => ({
    bytes: secret.bytes,
    owners: [secret, ...secrets.filter((other) => other !== secret && other.bytes.includes(secret.bytes))],
  }));
}

/** Which pushes come to whom (section 5 of the paper), and that only a reveal speaks of solutions and of how others answered. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  phone: pushesTo(/phone/),
  visitor: pushesTo(/one phone/),
  stage: pushesTo(/stage/),
};
const revealing = ["solution", "tally", "explanation", "debrief", "verdict", "notes"].map((key) => ({
  key,
  bytes: Buffer.from([0xa0 | key.length, ...Buffer.from(key)]),
}));

function searchShapes(course: Course, { heard }: Recorder) {
  for (const { who, frame } of heard.filter(({ frame }) => frame[0] === 13)) {
    const name = readString({ bytes: frame, at: 1 });
    if (!allowed[who.split(" ")[0] ?? ""]?.includes(name)) course.fault(`${who} was sent a push ${name}`);
    const found = name === "reveal" ? undefined : revealing.find(({ bytes }) => frame.includes(bytes));
    if (found) course.fault(`${who} was sent ${found.key} in ${name}`);
  }
}

/** Who somebody is, and what they wrote, is for their own phone: nobody put it on the stage. */
function searchPeople(course: Course, { heard }: Recorder, people: readonly Watcher[]) {
  for (const { who: owner, client } of people) {
    const words = [canaryOf(owner), client.pushes.me?.participantId ?? "?"];
    const toOthers = heard.filter(({ who, frame }) => who !== owner && words.some((word) => frame.includes(word)));
    for (const { who } of toOthers) course.fault(`${who} was sent the id or a note of ${owner}`);
    if (!heard.some(({ who, frame }) => who === owner && words.every((word) => frame.includes(word))))
      course.fault(`${owner} never saw their own note`);
    course.count("people searched for");
  }
}

/** What is for the trainer is behind the trainer's key. */
async function doors(course: Course, secrets: readonly Secret[]) {
  const session = await course.server.make({ decks });
  const routes = [
    ["GET", "/api/catalogue"],
    ["GET", "/api/sessions"],
    ["GET", "/api/addresses"],
    ["POST", "/api/sessions"],
    ["POST", "/api/preview"],
    ["DELETE", `/api/sessions/${session.sessionId}`],
    ["PATCH", `/api/sessions/${session.sessionId}`],
  ] as const;
  for (const key of [undefined, session.stageKey, session.consoleKey, "x".repeat(43)])
    for (const [method, path] of routes) {
      const { status, text } = await ask(course.server, method, path, {
        ...(method === "GET" ? {} : { body: { decks, languages: ["en"] } }),
        ...(key === undefined ? {} : { key }),
      });
      course.count("closed doors tried");
      if (status !== 401) course.fault(`${method} ${path} answered ${status} without the trainer's key`);
      if (secrets.some(({ bytes }) => text.includes(String(bytes)))) course.fault(`${method} ${path} tells of cards`);
    }
}
