// What is sent: receipts, what is sent again and what is void, under a scripted socket.
import { describe, expect, test } from "vitest";
import { answerWith, inAScriptedWorld, latest, open, optionsSent, pass, watch, world } from "./scripted-link.ts";

inAScriptedWorld();

describe("a command", () => {
  test("R3 is answered by its receipt, and the answer it stored is one's own at once", async () => {
    const room = await open();
    room.push("me", { joined: true, round: 3 });
    const sending = watch(world.link.send(answerWith("a")));
    await pass(0);
    expect(sending.result).toBeUndefined();
    room.sent[0]?.answer({});
    await pass(0);
    expect(sending.result).toMatchObject({ ok: true });
    expect(world.link.me.value).toMatchObject({ answer: { option: "a" } });
  });

  test("A1 R3 forgets with a stored answer what was said of an earlier round, and keeps what was said of this one", async () => {
    const room = await open();
    const [split, locked] = [[{ answer: { kind: "number", value: 4 }, votes: 1 }], { kind: "number", value: 4 }];
    for (const round of [2, 3]) {
      room.push("me", { joined: true, round, split, locked });
      void world.link.send(answerWith(round === 2 ? "a" : "b"));
      await pass(0);
      room.sent.at(-1)?.answer({});
      await pass(0);
      expect(world.link.me.value).toMatchObject({ round: 3, answer: { kind: "choice" } });
      if (round === 2) for (const gone of ["split", "locked"]) expect(world.link.me.value).not.toHaveProperty(gone);
      else expect(world.link.me.value).toMatchObject({ split, locked });
    }
  });

  test("that may be repeated is sent again on the next connection", async () => {
    const room = await open();
    const sending = watch(world.link.send(answerWith("a")));
    room.drop();
    await pass(3_000);
    expect(optionsSent(latest())).toEqual(["a"]);
    latest().sent[0]?.answer({});
    await pass(0);
    expect(sending.result).toMatchObject({ ok: true });
  });

  test("whose receipt is lost is sent again under the same id, and another under another", async () => {
    const room = await open();
    const award = { type: "awardPoints", teamId: "t1", points: 100 } as const;
    const sending = [watch(world.link.send(award)), watch(world.link.send(award))];
    room.drop();
    await pass(3_000);
    const [first, second] = room.sent.map(({ command }) => command);
    expect(first).toMatchObject({ ...award, id: expect.stringMatching(/^[\w-]{8,40}$/) });
    expect(second).toMatchObject(award);
    expect(second).not.toEqual(first);
    expect(latest().sent.map(({ command }) => command)).toEqual([first, second]);
    for (const { answer } of latest().sent) answer({});
    await pass(0);
    expect(sending.map(({ result }) => result?.ok)).toEqual([true, true]);
  });

  test("that says nothing of the moment it is meant for is not kept for a connection to come", async () => {
    const room = await open();
    room.drop();
    const sending = watch(world.link.send({ type: "noteInsight", text: "Idea", about: "note" }));
    await pass(0);
    expect(sending.result).toMatchObject({ ok: false, code: "offline" });
    await pass(40_000);
    expect(world.rooms.flatMap(({ sent }) => sent)).toEqual([]);
  });

  test("gives up after half a minute without a server", async () => {
    const room = await open();
    world.opens = () => Promise.reject(new Error("no network"));
    const sending = watch(world.link.send(answerWith("a")));
    room.drop();
    await pass(29_000);
    expect(sending.result).toBeUndefined();
    await pass(2_000);
    expect(sending.result).toMatchObject({ ok: false, code: "offline" });
  });

  test("R3 an older answer is not sent again once a newer one is on its way, and takes the newer one's receipt", async () => {
    const silent = await open();
    const older = watch(world.link.send(answerWith("a")));
    await pass(5_000);
    silent.drop();
    await pass(400);
    const newer = watch(world.link.send(answerWith("b")));
    await pass(3_000);
    expect(optionsSent(latest()).at(-1)).toBe("b");
    for (const { command, answer } of latest().sent) if (command.type === "submitAnswer") answer({ rev: 9 });
    await pass(20_000);
    expect(newer.result).toMatchObject({ ok: true, rev: 9 });
    expect(older.result).toMatchObject({ ok: true, rev: 9 });
    expect(world.rooms.flatMap(optionsSent).at(-1)).toBe("b");
  });

  test("R3 an answer lost in silence does not come back over one that was stored meanwhile", async () => {
    const room = await open();
    void world.link.send(answerWith("a"));
    const newer = watch(world.link.send(answerWith("b")));
    room.sent[1]?.answer({});
    await pass(0);
    expect(newer.result).toMatchObject({ ok: true });
    await pass(30_000);
    expect(world.rooms.flatMap(optionsSent)).toEqual(["a", "b"]);
  });

  test("A1 a lock makes an answer under way void; another round's does not", async () => {
    const room = await open();
    void world.link.send(answerWith("a"));
    void world.link.send({ type: "lockAnswer", round: 3, answer: { kind: "choice", option: "b" } });
    void world.link.send({ type: "submitAnswer", round: 4, answer: { kind: "choice", option: "c" } });
    room.drop();
    await pass(3_000);
    expect(latest().sent.map(({ command }) => command.type)).toEqual(["lockAnswer", "submitAnswer"]);
    expect(optionsSent(latest())).toEqual(["c"]);
  });

  test("R9 a step back makes the step forward under way void: what was opened again is not closed by an old press", async () => {
    const room = await open();
    void world.link.send({ type: "next", expects: "closeAnswers" });
    void world.link.send({ type: "stepBack", expects: "reopenAnswers" });
    room.drop();
    await pass(3_000);
    expect(latest().sent.map(({ command }) => command.type)).toEqual(["stepBack"]);
  });

  test("over a closing socket lets the page live: tries are a second apart", async () => {
    const room = await open();
    let tries = 0;
    room.request = () => {
      tries++;
      return Promise.reject(new Error("closing"));
    };
    void world.link.send(answerWith("a"));
    await pass(5_500);
    expect(tries).toBeGreaterThanOrEqual(3);
    expect(tries).toBeLessThanOrEqual(7);
  });
});
