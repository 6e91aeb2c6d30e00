// A session keeps the words it began with: at the real doors, through an edit of the profile and a restart of the server.
import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Catalogue, NewSession, Preview, SessionLine } from "../../server/protocol/trainer-api.ts";
import type { Supply } from "../../server/protocol/views.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer, trainerWith } from "../kit/server-process.ts";
import { askSeat, connect, phoneRequest } from "../kit/wire.ts";
import { aContent, base, overlay, profile } from "./a-client.ts";

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>';
const { folder, put } = aContent();
const order: Partial<NewSession> = { client: "alpha", decks: ["alpha.ours"], languages: ["nl", "en"], readFirst: false };
const words = (word: string) => ({
  ...profile,
  colours: { accent: "#0B6E4F" },
  logo: "logo.svg",
  customer: { ...profile.customer, the: { nl: word } },
});

let server: ServerProcess;
let trainer: Trainer;

beforeAll(async () => {
  put("clients/alpha/logo.svg", logo);
  put("boards/sprint.yaml", readFileSync(new URL("../../content/boards/sprint.yaml", import.meta.url), "utf8"));
  put("clients/alpha/profile.yaml", words("het lid"));
  put("clients/alpha/overlays/ours.yaml", { ...overlay, drop: ["second"] });
  server = await startServer({ env: { CONTENT_DIR: folder } });
  trainer = await becomeTrainer(server);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const stageSeat = ({ sessionId, stageKey }: SessionLine) => ({ role: "stage", sessionId, key: stageKey, language: "nl" }) as const;

const ask = (path: string, body?: object) =>
  fetch(`${server.url}/api/${path}`, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${trainer.key}`, "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

/** A session with somebody in it. */
async function make(): Promise<SessionLine> {
  const session = await trainer.make(order);
  const phone = await connect(server.url, phoneRequest(session.code));
  await phone.send({ type: "join", name: "Anna", language: "nl" });
  return session;
}

/** The question on the stage of a session, which is started when it is not yet. */
async function question(session: SessionLine): Promise<string> {
  const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "nl" });
  const stage = await connect(server.url, stageSeat(session));
  await desk.until(() => desk.last.desk !== undefined);
  if (desk.last.desk?.card === undefined) await desk.send({ type: "next", expects: "start" });
  await stage.until(() => stage.last.card !== undefined, "the card on the stage");
  const text = stage.last.card?.text ?? "";
  desk.close();
  stage.close();
  return text;
}

describe("a session tailored for a client", () => {
  it("is unchanged by an edit of the profile, also after a restart; the next one has the new words", async () => {
    const first = await make();
    expect(first).toMatchObject({ client: { nl: "Badhuis Alpha" }, deckTitles: [{ en: "Small · ours" }] });
    expect(await question(first)).toBe("Wat wil het lid? Het lid van Badhuis Alpha.");

    put("clients/alpha/profile.yaml", { ...words("de bader"), name: { en: "Omega", nl: "Omega" } });
    const second = await make();
    expect(await question(second)).toBe("Wat wil de bader? De bader van Omega.");
    expect(await question(first)).toBe("Wat wil het lid? Het lid van Badhuis Alpha.");

    const { port, dataDir } = server;
    await server.kill();
    server = await startServer({ port, dataDir, env: { CONTENT_DIR: folder } });
    trainer = trainerWith(server.url, trainer.key);
    expect(await question(first)).toBe("Wat wil het lid? Het lid van Badhuis Alpha.");
    expect((await trainer.sessions()).map(({ client }) => client?.nl)).toEqual(["Omega", "Badhuis Alpha"]);
  });

  it("shows whose it is at the seat, with a logo that can do nothing", async () => {
    const session = await trainer.make(order);
    const { client } = await askSeat(server.url, stageSeat(session));
    expect(client).toEqual({
      name: { en: "Omega", nl: "Omega" },
      accent: "#0B6E4F",
      logo: `/api/logos/${session.sessionId}`,
      terms: {
        en: { customer: "member", customers: "members", aCustomer: "a member" },
        nl: { customer: "lid", customers: "leden", aCustomer: "een lid" },
      },
    });
    const picture = await fetch(server.url + client?.logo);
    expect(picture.headers.get("content-type")).toContain("image/svg+xml");
    expect(picture.headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    expect(picture.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await picture.text()).toBe(logo);
    expect((await fetch(`${server.url}/api/logos/nobody`)).status).toBe(404);
    put("clients/alpha/logo.svg", logo.replace("circle", "script"));
    expect((await fetch(server.url + client?.logo)).status).toBe(200);
    expect(((await (await ask("catalogue")).json()) as Catalogue).problems.join()).toContain("<script>");
    put("clients/alpha/logo.svg", logo);
  });

  it("is offered with what it falls back to, and previewed to the trainer alone", async () => {
    const catalogue = (await (await ask("catalogue")).json()) as Catalogue;
    expect(catalogue.clients).toMatchObject([
      { id: "alpha", fallbacks: [], decks: [{ id: "alpha.ours", base: "small", cards: base.cards.length - 1 }] },
      { id: "beta", fallbacks: [{ placeholder: "promise 1" }, { placeholder: "the customer" }], decks: [{ id: "beta.bread" }] },
    ]);
    const wanted = { client: "alpha", decks: ["alpha.ours"], languages: ["en", "nl"] };
    const { cards } = (await (await ask("preview", wanted)).json()) as Preview;
    expect(cards[0]?.nl).toMatchObject({
      ...{ cardId: "first", solution: { kind: "choice", option: "b" } },
      text: "Wat wil de bader? De bader van Omega.",
      notes: "Note. NL",
    });
    // A console that was open while the server was renewed says it as it was said before.
    const { client, ...same } = wanted;
    expect(await (await ask("preview", { ...same, organisation: client })).json()).toEqual({ cards });
    expect((await fetch(`${server.url}/api/preview`, { method: "POST" })).status).toBe(401);
  });

  it("B14 tells the trainer alone what its board needs, while it is composed and until it starts", async () => {
    const wanted = { client: "alpha", decks: ["alpha.ours"], board: "sprint", languages: ["en", "nl"], teams: 4, plannedMinutes: 30 };
    const supply = (await (await ask("supply", wanted)).json()) as Supply;
    expect(supply.draws).toBeGreaterThan(supply.repeats);
    expect(supply.repeats).toBeGreaterThan(0);
    expect(supply.suggestion?.decks ?? []).not.toContain("small");
    expect((await ask("supply", { ...wanted, board: "nowhere" })).status).toBe(400);
    expect((await ask("supply", { ...wanted, teams: 99 })).status).toBe(400);
    expect((await fetch(`${server.url}/api/supply`, { method: "POST" })).status).toBe(401);
    const session = await trainer.make({ ...order, mode: "board", board: "sprint", plannedMinutes: 30 });
    const { sessionId, consoleKey, code } = session;
    const desk = await connect(server.url, { role: "console", sessionId, key: consoleKey, language: "en" });
    await desk.until(() => desk.last.desk !== undefined);
    const { suggestion: _, ...known } = supply;
    expect(desk.last.desk?.supply).toEqual(known);
    const phone = await connect(server.url, phoneRequest(code));
    await phone.send({ type: "join", name: "Anna", language: "en" });
    await desk.until(() => desk.last.desk?.next === "introduce");
    await desk.send({ type: "next", expects: "start" });
    await desk.until(() => desk.last.desk?.next === "rollForTeam");
    expect(desk.last.desk).not.toHaveProperty("supply");
    desk.close();
    phone.close();
  });

  it.each([
    { client: "alpha", decks: ["beta.bread"] },
    { decks: ["beta.bread"] },
    { client: "../clients/beta", decks: ["beta.bread"] },
    { client: "alpha", decks: ["../beta/decks/bread"] },
  ])("never has another client's cards: %j", async (choice) => {
    const answer = await ask("preview", { ...choice, languages: ["nl"] });
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: "noSuchContent" }]);
    await expect(trainer.make({ ...order, client: undefined, ...choice })).rejects.toThrow("noSuchContent");
  });
});
