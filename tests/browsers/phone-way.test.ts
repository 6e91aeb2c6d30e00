// The phone's whole way in each engine people bring: join, answer every kind of card, reload, lose the network, see the reveal.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplesOf } from "../../server/kinds/samples.ts";
import { kinds } from "../../server/kinds/wire.ts";
import type { NextStep } from "../../server/protocol/rules-types.ts";
import { isPlayed } from "../kit/browser.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { type Cuttable, cuttableNetwork } from "../kit/cuttable.ts";
import { optionsOf } from "../kit/kinds.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect, phoneRequest, type Wire } from "../kit/wire.ts";
import { openChromium } from "./chromium.ts";
import { openFirefox } from "./firefox.ts";
import { openOldChromium } from "./old-chromium.ts";
import type { Engine, Screen } from "./screen.ts";
import { openWebKit } from "./webkit.ts";

/** The right answer of every estimate of the canaries. */
const ESTIMATE = samplesOf("number").secret ?? "";

const engines = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit, oldChromium: openOldChromium } as const;
/** A browser that is missing is a failure where it can be installed, and elsewhere is said to be missing. */
const played = (Object.keys(engines) as (keyof typeof engines)[]).filter(isPlayed);
const missing = Object.keys(engines).filter((name) => !played.some((one) => one === name));
if (missing.length > 0) console.log(`Not played in ${missing.join(" and ")}: not on this machine, and not ours to install.`);

let contentDir: string;
let server: ServerProcess;
let trainer: Trainer;
let network: Cuttable;

beforeAll(async () => {
  contentDir = canaryContent(["strategy"]);
  server = await startServer({ env: { CONTENT_DIR: contentDir } });
  trainer = await becomeTrainer(server);
  network = await cuttableNetwork(server.port);
});
afterAll(async () => {
  await network?.close();
  await server?.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

const NAME = "Fatima";
const WAIT = { timeout: 20_000, interval: 100 };

/** A session with the trainer's console and stage as plain sockets, and somebody else who never answers, so that only the trainer closes. */
class Room {
  readonly code: string;
  readonly desk: Wire;
  readonly stage: Wire;
  private constructor(code: string, desk: Wire, stage: Wire) {
    this.code = code;
    this.desk = desk;
    this.stage = stage;
  }

  static async open(): Promise<Room> {
    const session = await trainer.make({ mode: "quiz", standingsEvery: 0, decks: ["canary"], teams: 2, timed: false });
    const { sessionId } = session;
    const desk = await connect(server.url, { role: "console", sessionId, key: session.consoleKey, language: "en" });
    const stage = await connect(server.url, { role: "stage", sessionId, key: session.stageKey, language: "en" });
    const silent = await connect(server.url, phoneRequest(session.code));
    await silent.send({ type: "join", name: "Silent", language: "nl" });
    return new Room(session.code, desk, stage);
  }

  async press(expects: NextStep): Promise<void> {
    const receipt = await this.desk.send({ type: "next", expects, sure: true });
    expect(receipt, expects).toMatchObject({ ok: true });
  }

  me() {
    return this.desk.last.desk?.roster.find(({ name }) => name === NAME);
  }

  untilAnswered(): Promise<void> {
    return this.desk.until(() => this.me()?.answered === true, "the answer at the server");
  }

  /** Reveals, and gives what was counted: the one answer of this phone. */
  async reveal(): Promise<readonly string[]> {
    const round = this.desk.state().round.number;
    await this.press("closeAnswers");
    await this.press("reveal");
    await this.stage.until(() => this.stage.last.reveal?.round === round, "the reveal on the stage");
    const counts = this.stage.last.reveal?.tally.counts ?? {};
    return Object.keys(counts).filter((key) => counts[key] === 1);
  }
}

const count = (phone: Screen, selector: string): Promise<number> =>
  phone.read(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
const shows = async (phone: Screen, text: string): Promise<void> => {
  await expect.poll(() => phone.read<string>("document.body.innerText"), { ...WAIT, message: text }).toContain(text);
};

/** The option at this place, by its id in the page's order. */
const optionAt = (room: Room, place: number): string => optionsOf(room.desk.last.desk?.card)?.[place]?.id ?? "";

/** How each kind is answered on a phone; one without is performed. */
const ways: Record<string, (phone: Screen, room: Room) => Promise<readonly string[]>> = {
  /** A tap is the answer; a reload keeps it. */
  async choice(phone, room) {
    await phone.tap("li:nth-child(2) .option");
    await room.untilAnswered();
    await phone.reload();
    await expect.poll(() => count(phone, ".option-chosen"), WAIT).toBe(1);
    return [optionAt(room, 1)];
  },
  /** Taps pick and unpick; what is picked is sent. */
  async multiple(phone, room) {
    for (const place of [1, 2, 3, 2]) await phone.tap(`li:nth-child(${place}) .option`);
    await phone.tap(".answer-form [type=submit]");
    await room.untilAnswered();
    return [optionAt(room, 0), optionAt(room, 2)];
  },
  async number(phone, room) {
    await phone.type(".number-input", ESTIMATE);
    await phone.tap(".number [type=submit]");
    await room.untilAnswered();
    return [ESTIMATE];
  },
  /** By the arrows: the way that always works. */
  async order(phone, room) {
    const [first, second, ...rest] = (optionsOf(room.desk.last.desk?.card) ?? []).map(({ id }) => id);
    await phone.tap(".order-item:nth-child(2) .order-move:not([disabled])");
    await phone.tap(".order [type=submit]");
    await room.untilAnswered();
    return [[second, first, ...rest].join(">")];
  },
  /** The network dies before the tap and comes back: the seat and the answer find their way. */
  async poll(phone, room) {
    network.cut();
    await expect.poll(() => count(phone, ".connection-lost"), WAIT).toBe(1);
    await phone.tap("li:nth-child(1) .option");
    network.mend();
    await expect.poll(() => count(phone, ".connection-lost"), WAIT).toBe(0);
    await room.untilAnswered();
    return [optionAt(room, 0)];
  },
};

async function join(phone: Screen, room: Room): Promise<void> {
  await phone.goto(`${network.url}/join/${room.code}`);
  await phone.type("input[autocomplete=given-name]", NAME);
  await phone.tap("form [type=submit]");
  await room.desk.until(() => room.me() !== undefined, `${NAME} in the session`);
}

async function perform(phone: Screen, room: Room): Promise<void> {
  await shows(phone, "Which strategy assignment?");
  await room.press("startPerformance");
  await room.press("endPerformance");
  await room.desk.until(() => (room.desk.last.desk?.judging.length ?? 0) > 0, "verdicts to give");
  for (const { teamId } of room.desk.last.desk?.judging ?? []) await room.desk.send({ type: "judge", teamId, verdict: "accepted" });
  await room.press("reveal");
}

/** One card from open answers to its outcome on the phone. */
async function playCard(phone: Screen, room: Room): Promise<string> {
  await room.desk.until(
    () => room.desk.state().round.step === "answer" && room.desk.last.desk?.card?.round === room.desk.state().round.number,
  );
  const kind = room.desk.last.desk?.card?.kind ?? "";
  await shows(phone, `Which strategy ${kind}?`);
  const way = ways[kind];
  if (way === undefined) await perform(phone, room);
  else {
    const answered = await way(phone, room);
    expect(await room.reveal(), `what was counted for ${kind}`).toEqual(answered);
  }
  await shows(phone, `SECRETEXPLANATIONstrategy${kind}`);
  await room.press("debrief");
  return kind;
}

describe.each(played)("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]();
  });
  afterAll(() => engine?.close());

  it("S2 S6 K1 K2 K3 K4 K7 K8 a phone joins, answers each kind, reloads, loses the network and sees every outcome", async () => {
    const room = await Room.open();
    const phone = await engine.phone();
    await join(phone, room);
    const played = new Set<string>();
    await room.press("start");
    for (let card = 1; card <= kinds.length; card++) {
      played.add(await playCard(phone, room));
      await room.press(card === kinds.length ? "showStandings" : "openCard");
    }
    expect(played).toEqual(new Set(kinds));
    await room.press("endGame");
    await expect.poll(() => count(phone, ".connection-lost"), WAIT).toBe(0);
    await phone.close();
    room.desk.close();
    room.stage.close();
  });
});
