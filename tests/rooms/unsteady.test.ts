// A phone that comes and goes without end, by its network or by a program: the journal does not grow with it, and it is here in the end (S6).
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect, newTicket, phoneRequest } from "../kit/wire.ts";

/** Returns that count at once, and how often this phone comes. */
const RETURNS = 20;
const TIMES = 45;

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

it("S6 counts twenty returns of one phone at once, then leaves it away until it may be here again", { timeout: 60_000 }, async () => {
  const { sessionId, consoleKey, code } = await (await becomeTrainer(server)).make({ mode: "quiz", teams: 2 });
  const desk = await connect(server.url, { role: "console", sessionId, key: consoleKey, language: "en" });
  const ticket = newTicket();
  let phone = await connect(server.url, phoneRequest(code, ticket));
  expect(await phone.send({ type: "join", name: "Flora", language: "en" })).toMatchObject({ ok: true });
  for (let time = 0; time < TIMES; time++) {
    // Gone before it comes again: otherwise the newer one would only take the older one's place.
    const gone = new Promise<void>((over) => {
      phone.onClose = () => over();
    });
    phone.close();
    await gone;
    phone = await connect(server.url, phoneRequest(code, ticket));
  }
  expect(await phone.send({ type: "setLanguage", language: "nl" })).toMatchObject({ ok: true });
  await desk.until(() => desk.last.desk?.roster[0]?.language === "nl", "the language, after all the coming and going");
  await desk.until(() => desk.last.desk?.roster[0]?.connected === true, "here again");
  const database = await openDatabase(server.dataDir);
  const events = await openJournal(database).read(sessionId);
  await database.destroy();
  const returns = events.filter(({ type }) => type === "participantConnected").length;
  expect(returns).toBeGreaterThanOrEqual(RETURNS);
  expect(returns).toBeLessThan(TIMES - 5);
  phone.close();
  desk.close();
});
