// The composition root: environment in, everything wired here, one port out.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import pino from "pino";
import { announce } from "./announce.ts";
import { BEAT_MS, startClock } from "./clock.ts";
import { type Config, readConfig } from "./config.ts";
import { joinAddresses } from "./http/addresses.ts";
import { makeApp } from "./http/app.ts";
import { keysFrom } from "./http/keys.ts";
import { sameOrigin } from "./http/origin.ts";
import { openHall } from "./rooms/hall.ts";
import { sessionRoom } from "./rooms/session-room.ts";
import { readStartOptions } from "./start-options.ts";
import { lockData, openDatabase } from "./storage/database.ts";
import { openJournal } from "./storage/journal.ts";
import { beat, installationSecret, keepPickedAddress, lastBeat, openSessionStore, pickedAddress } from "./storage/sessions.ts";

/** The largest frame a client may send: a long note in three-byte characters. */
const FRAME_MAX = 4 * 1024;
/** Networks come and go: looked at this often, ms. */
const LOOK_MS = 5_000;

await main().catch((error: Error & { code?: string }) => {
  console.error(`\nWayfarer cannot start. ${plain(error)}\n`);
  process.exit(1);
});

function plain(error: Error & { code?: string; port?: number }): string {
  if (error.code === "EADDRINUSE")
    return `Port ${error.port} is taken by another program. Stop it, or choose another port: PORT=2568 npm start`;
  if (error.code === "EACCES") return `Port ${error.port} needs special rights. Choose one above 1024: PORT=2567 npm start`;
  return error.message;
}

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  if ("help" in options) return console.log(options.help);
  const config = readConfig({ ...process.env, ...options.env });
  await portIsFree(config);
  await start(config);
}

/** Asked first, for the framework answers a taken port with a stack trace. */
async function portIsFree(config: Config): Promise<void> {
  const probe = createServer();
  await listen(probe, config);
  await new Promise((resolve) => probe.close(resolve));
}

async function start(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel, redact: ["req.headers", "key", "ticket", "token"] });
  const fault = (error: unknown, at: string) => log.error({ err: error, at }, "fault");
  process.on("unhandledRejection", (error) => fault(error, "unhandled rejection"));
  process.on("uncaughtException", (error) => fault(error, "uncaught exception"));

  lockData(config.dataDir);
  const database = await openDatabase(config.dataDir);
  const downSinceMs = await lastBeat(database);
  const now = startClock(downSinceMs);
  const journal = openJournal(database);
  const keys = keysFrom(await installationSecret(database));
  const hall = openHall({ journal, store: openSessionStore(database), now, fault });

  let ready = false;
  let writable = true;
  const portNow = () => (http.address() as AddressInfo | null)?.port ?? config.port;
  const addresses = joinAddresses(config, portNow);
  addresses.remember((await pickedAddress(database)) ?? "");
  const joinUrl = (code: string) => (addresses.url() === "" ? "" : `${addresses.url()}/join/${code}`);
  const app = makeApp({
    hall,
    keys,
    now,
    joinUrl,
    addresses,
    keepPick: (url) => keepPickedAddress(database, url),
    contentDir: config.contentDir,
    log,
    trustProxy: config.trustProxy,
    ready: () => ready && writable,
  });
  const http = createServer(app);
  const transport = new WebSocketTransport({ server: http, maxPayload: FRAME_MAX, beforeUpgrade: sameOrigin(config) });
  new Server({ transport, greet: false, gracefullyShutdown: false }).define(
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
  const pulse = async () => {
    hall.beat();
    try {
      await beat(database, now());
      writable = true;
    } catch (error) {
      if (writable) fault(error, "the data folder cannot be written");
      writable = false;
    }
  };
  setInterval(() => void pulse(), BEAT_MS).unref();
  ready = true;
  announce({ config, port: portNow(), addresses, oneTimeToken: keys.oneTimeToken, sessions: hall.all() });

  const stop = async () => {
    ready = false;
    await journal.drain();
    await beat(database, now());
    await database.destroy();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());
}

/** A room under the session's own id, so that the door finds it without a register of its own. */
async function openRoom(sessionId: string) {
  return matchMaker.handleCreateRoom("session", { sessionId }, undefined, sessionId);
}

function listen(http: ReturnType<typeof createServer>, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, host, resolve);
  });
}
