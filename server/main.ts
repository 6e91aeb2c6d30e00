// The composition root: environment in, everything wired here, one port out.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { announce, announceLeftOut } from "./announce.ts";
import { BEAT_MS, startClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { oldHomeNote } from "./decks/client/client-place.ts";
import { libraryKeeper } from "./decks/read/library-keeper.ts";
import type { Library } from "./decks/read/load-library.ts";
import { joinAddresses } from "./http/addresses.ts";
import { makeApp } from "./http/app.ts";
import { asking, boundConnections } from "./http/connections.ts";
import { keysFrom } from "./http/keys.ts";
import { lookAround } from "./http/network.ts";
import { sameOrigin } from "./http/origin.ts";
import { mayUpgrade } from "./http/upgrades.ts";
import { frameworkLog, openLog } from "./log.ts";
import { type Pulse, startPulse } from "./pulse.ts";
import { cannotStart, listen, readyToStart } from "./ready.ts";
import { openClosing } from "./rooms/closing.ts";
import { openHall } from "./rooms/hall.ts";
import { sessionRoom } from "./rooms/session-room.ts";
import { lookAtScreens } from "./screens.ts";
import { stopOnSignal } from "./stopping.ts";
import { keepClosingRule, keptClosingRule } from "./storage/closing-rule.ts";
import { databaseFile, dataFault } from "./storage/data-folder.ts";
import { type Database, lockData, openDatabase } from "./storage/database.ts";
import { type Journal, openJournal } from "./storage/journal.ts";
import { beat, installationSecret, keepPickedAddress, lastAlive, openSessionStore, pickedAddress } from "./storage/sessions.ts";
import { reasonOf, storeFault } from "./storage/store-faults.ts";

/** The largest frame a client may send: a long note in three-byte characters. */
const FRAME_MAX = 4 * 1024;
/** A closed socket whose other end does not close its half is cut off after this long, ms. */
const CLOSE_WITHIN_MS = 5_000;
/** Only where the server was started without `npm start`. */
const NOT_BUILT = "The screens are not built, so nobody can open them. Stop this, and use npm start; or run npm run build.";
/** Ended sessions that should close by themselves are looked for this often, ms. */
const SWEEP_MS = 3_600_000;
/** Networks come and go: looked at this often, ms. */
const LOOK_MS = 2_000;

const config = await readyToStart();
// Also where the database could be opened, and not be written or read to its end.
await start(config).catch((error) => cannotStart(storeFault(error) ? dataFault(config.dataDir, error) : error));

async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  const fault = (error: unknown, at: string) => log.error({ err: error, at }, "fault");
  process.on("unhandledRejection", (error) => fault(error, "unhandled rejection"));
  process.on("uncaughtException", (error) => fault(error, "uncaught exception"));

  // Read meanwhile, so that the first look at it does not wait.
  const library = libraryKeeper(config.contentDir);
  const content = library().then(problemsIn, (error: unknown) => {
    fault(error, "reading the content");
    return [];
  });
  lockData(config.dataDir);
  const notices = [...(lookAtScreens(config.screensDir) === "missing" ? [NOT_BUILT] : []), ...oldHomeNote(config.contentDir)];
  const database = await openDatabase(config.dataDir, (sentence) => notices.push(sentence));
  const downSinceMs = await lastAlive(database);
  const now = startClock(downSinceMs);
  const journal = openJournal(database);
  const keys = keysFrom(await installationSecret(database));
  const hall = openHall({ journal, store: openSessionStore(database), now, fault, isWritable: () => pulse.isWritable() });
  const pulse: Pulse = startPulse({ write: (nowMs) => beat(database, nowMs), now, recovered: (lostMs) => hall.recover(lostMs), fault });

  const closing = openClosing({
    hall,
    rule: await keptClosingRule(database, now()),
    keep: (rule) => keepClosingRule(database, rule),
    isEmpty: (sessionId) => !matchMaker.getLocalRoomById(sessionId)?.clients.length,
    now,
    fault,
  });

  let ready = false;
  const portNow = () => (http.address() as AddressInfo | null)?.port ?? config.port;
  const addresses = joinAddresses(config, portNow, () => lookAround(config.interfacesFile));
  addresses.remember(await pickedAddress(database));
  const joinUrl = (code: string) => (addresses.url() === "" ? "" : `${addresses.url()}/join/${code}`);
  const app = makeApp({
    hall,
    keys,
    now,
    joinUrl,
    addresses,
    keepPick: () => keepPickedAddress(database, addresses.picked()),
    library,
    closing,
    screensDir: config.screensDir,
    log,
    trustProxy: config.trustProxy,
    ready: () => ready && pulse.isWritable(),
  });
  const http = createServer(asking, app);
  boundConnections(http);
  // `closeTimeout` is ws's own, which its types do not know yet.
  const sockets = { noServer: true, maxPayload: FRAME_MAX, closeTimeout: CLOSE_WITHIN_MS, beforeUpgrade: sameOrigin(config) };
  const transport = new WebSocketTransport(sockets).attachToServer(http, { filter: mayUpgrade((id) => hall.byId(id) !== undefined) });
  new Server({ transport, greet: false, gracefullyShutdown: false, logger: frameworkLog(log) }).define(
    "session",
    sessionRoom({ hall, now, address: { joinUrl, onChange: addresses.onChange }, fault }),
  );
  // Colyseus's own HTTP routes stay unmounted: seats are given by /api/seats alone.
  await matchMaker.accept();
  hall.onOpened(async (session) => void (await openRoom(session.id)));
  hall.onClosed((session) => void matchMaker.getLocalRoomById(session.id)?.disconnect(4102));

  await hall.restore(downSinceMs);
  await listen(http, config);
  await addresses.look();
  setInterval(() => void addresses.look(), LOOK_MS).unref();
  await beat(database, now());
  hall.beat();
  setInterval(() => {
    hall.beat();
    void pulse.beat();
  }, BEAT_MS).unref();
  notices.push(...(await content));
  ready = true;

  stopOnSignal(
    `\n  Stopping. Sessions and scores are kept in ${databaseFile(config.dataDir)}:\n  start again the same way, and everybody is back where they were.\n`,
    () => {
      ready = false;
      return lastWords(database, journal, now);
    },
  );
  const sessions = hall.all();
  announce({ config, port: portNow(), addresses, oneTimeToken: keys.oneTimeToken, sessions, asleep: hall.asleep(), notices });
  void closing.sweep().then(() => announceLeftOut(hall.unreadable()));
  setInterval(() => void closing.sweep(), SWEEP_MS).unref();
}

/** The console lists them; where nothing can be played at all, that is what the trainer must know first. */
function problemsIn({ decks, errors }: Library): string[] {
  if (errors.length === 0) return [];
  const left = `${errors.length === 1 ? "1 problem" : `${errors.length} problems`} in the content: what is wrong is left out. npm run deck -- check says what, and how to mend it.`;
  return [decks.length === 0 ? `No deck can be played. ${left}` : left];
}

/** A room under the session's own id, so that the door finds it without a register of its own. */
async function openRoom(sessionId: string) {
  return matchMaker.handleCreateRoom("session", { sessionId }, undefined, sessionId);
}

/** Writes down what waits; what could not be, in one sentence. */
async function lastWords(database: Database, journal: Journal, now: () => number): Promise<string | undefined> {
  const lost = await journal.close();
  const problem = await beat(database, now()).then(() => undefined, reasonOf);
  await database.destroy();
  if (problem === undefined && lost === 0) return undefined;
  const what = lost === 0 ? "the moment of stopping" : `what was under way (${lost}, none of it confirmed)`;
  return `All that was confirmed is stored; ${what} is not: ${problem ?? "the database did not take it"}.`;
}
