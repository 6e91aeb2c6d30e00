// Who is told what and when, over scripted screens: at once what everybody waits for, paced what is only a number.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SessionState } from "../../server/protocol/state.ts";
import type { Pushes } from "../../server/protocol/views.ts";
import { type Broadcaster, startBroadcaster } from "../../server/rooms/broadcaster.ts";
import { startPicture } from "../../server/rooms/picture.ts";
import { welcome } from "../../server/rooms/tell.ts";
import type { ParticipantId } from "../../server/rules/game.ts";
import { aSession, type SessionBuilder } from "../kit/a-session.ts";
import { right } from "../kit/cards.ts";
import type { Play } from "../kit/play.ts";
import { liveSession, phoneSeat, type ScriptedScreen, scriptedDisk, scriptedScreen } from "../kit/scripted.ts";

type Room = {
  readonly play: Play;
  readonly desk: ScriptedScreen;
  readonly stage: ScriptedScreen;
  readonly phones: Map<ParticipantId, ScriptedScreen>;
  readonly state: SessionState;
  readonly patches: () => number;
  readonly faults: unknown[];
  /** In one list, across all screens and patches, what went out in which order. */
  readonly order: string[];
  /** Tells what the game has come to since the last call. */
  told(): void;
  readonly broadcaster: Broadcaster;
};

const open: Broadcaster[] = [];

function aRoom(build: SessionBuilder, reach: (build: SessionBuilder) => Play): Room {
  const play = reach(build);
  const order: string[] = [];
  const noting = (who: string) =>
    new Proxy([] as ScriptedScreen["heard"], {
      get(list, key) {
        if (key !== "push") return Reflect.get(list, key);
        return (heard: ScriptedScreen["heard"][number]) => {
          order.push(`${heard[0]} to ${who}`);
          return list.push(heard);
        };
      },
    });
  const desk = scriptedScreen({ role: "console", language: "en" }, noting("desk"));
  const stage = scriptedScreen({ role: "stage", language: "nl" }, noting("stage"));
  const phones = new Map([...play.game.participants.keys()].map((id) => [id, scriptedScreen(phoneSeat(id), noting(id))]));
  let game = play.game;
  let events = play.events.length;
  const live = liveSession(game, scriptedDisk(), () => play.nowMs);
  live.stop();
  const state = new SessionState();
  const faults: unknown[] = [];
  const audience = {
    session: { ...live, game: () => game },
    now: () => play.nowMs,
    seated: () => [desk, stage, ...phones.values()],
    phone: (id: ParticipantId) => phones.get(id),
  };
  const broadcaster = startBroadcaster({
    ...audience,
    state,
    picture: startPicture(() => play.nowMs),
    joinUrl: () => "",
    patch: () => order.push("patch"),
    fault: (error) => faults.push(error),
  });
  open.push(broadcaster);
  for (const screen of audience.seated()) welcome(audience, screen);
  order.length = 0;
  for (const screen of audience.seated()) screen.heard.length = 0;
  return {
    play,
    desk,
    stage,
    phones,
    state,
    faults,
    order,
    broadcaster,
    patches: () => order.filter((what) => what === "patch").length,
    told() {
      game = play.game;
      broadcaster.committed(play.events.slice(events), game);
      events = play.events.length;
    },
  };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "clearImmediate"] }));
afterEach(() => {
  for (const broadcaster of open.splice(0)) broadcaster.stop();
  vi.useRealTimers();
});

const heard = <T extends keyof Pushes>(screen: ScriptedScreen | undefined, type: T): Pushes[T][] =>
  (screen?.heard ?? []).flatMap(([name, payload]) => (name === type ? [payload as Pushes[T]] : []));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const quiz = (people: number) => aSession().quiz().withPeople(people);

describe("a step everybody waits for", () => {
  test("R5 the reveal goes out at once, before the patch, and with each phone's own outcome", async () => {
    const room = aRoom(quiz(2), (build) => build.answering());
    room.play.answer("p1", right);
    room.play.trainer({ type: "closeAnswers" });
    room.play.next("reveal");
    room.told();
    await pass(0);
    expect(room.order.indexOf("reveal to p1")).toBeLessThan(room.order.indexOf("patch"));
    expect(room.order.indexOf("reveal to stage")).toBeLessThan(room.order.indexOf("patch"));
    const [mine] = heard(room.phones.get("p1"), "reveal");
    expect(mine).toMatchObject({ explanation: "Explanation c1 EN", mine: { verdict: "right", answer: right, points: 1_000, rank: 1 } });
    expect(heard(room.stage, "reveal")[0]).toMatchObject({ explanation: "Explanation c1 NL" });
    expect(heard(room.stage, "reveal")[0]).not.toHaveProperty("mine");
    expect(heard(room.desk, "card")).toEqual([]);
  });

  test("R1 the card comes to phones and stage, each in their language, with one patch, and never to the console", async () => {
    const room = aRoom(quiz(2), (build) => build.start());
    room.play.next("openAnswers");
    room.told();
    await pass(0);
    expect(room.patches()).toBe(1);
    expect(heard(room.phones.get("p1"), "card")[0]).toMatchObject({
      text: "Question c1 EN",
      options: [{ id: "a", text: "a EN" }, {}, {}, {}],
    });
    expect(heard(room.stage, "card")[0]).toMatchObject({ text: "Question c1 NL" });
    expect(heard(room.desk, "card")).toEqual([]);
    expect(heard(room.desk, "desk")[0]?.card).toMatchObject({ notes: "Notes c1 EN", solution: { kind: "choice", option: "b" } });
  });

  test("several events together are told once", async () => {
    const room = aRoom(quiz(2), (build) => build.start());
    room.play.next("openAnswers");
    room.told();
    room.play.trainer({ type: "closeAnswers" });
    room.told();
    await pass(0);
    expect(room.patches()).toBe(1);
    expect(heard(room.desk, "desk")).toHaveLength(1);
  });

  test("B2 what happened comes to the stage after the patch it belongs to", async () => {
    const room = aRoom(aSession().withPeople(4), (build) => build.start());
    room.play.roll(3);
    room.told();
    await pass(0);
    expect(room.order.indexOf("patch")).toBeLessThan(room.order.indexOf("moments to stage"));
    expect(heard(room.stage, "moments")[0]?.map(({ type }) => type)).toEqual(["dieRolled", "pawnMoved"]);
    expect(heard(room.phones.get("p1"), "moments")).toEqual([]);
  });
});

describe("a counter", () => {
  test("R2 rides a patch that is paced by the size of the room", async () => {
    const room = aRoom(quiz(2), (build) => build.answering());
    room.play.answer("p1", right);
    room.told();
    await pass(59);
    expect(room.patches()).toBe(0);
    await pass(1);
    expect(room.patches()).toBe(1);
    expect(room.state.round.answered).toBe(1);
  });

  test("in a larger room waits three milliseconds a person, while stage and console hear it sooner", async () => {
    const room = aRoom(quiz(300), (build) => build.answering());
    room.play.answer("p1", right);
    room.told();
    await pass(399);
    expect(room.order).toEqual([]);
    await pass(1);
    expect(heard(room.stage, "counts")).toEqual([{ round: 1, answered: 1, expected: 300 }]);
    expect(heard(room.desk, "counts")).toHaveLength(1);
    expect(room.patches()).toBe(0);
    await pass(500);
    expect(room.patches()).toBe(1);
  });

  test("never waits longer than three seconds", async () => {
    const room = aRoom(quiz(1_200), (build) => build.answering());
    room.play.answer("p1", right);
    room.told();
    await pass(2_999);
    expect(room.patches()).toBe(0);
    await pass(1);
    expect(room.patches()).toBe(1);
  });

  test("goes along with a step that comes meanwhile", async () => {
    const room = aRoom(quiz(300), (build) => build.answering());
    room.play.answer("p1", right);
    room.told();
    room.play.trainer({ type: "closeAnswers" });
    room.told();
    await pass(0);
    expect(room.patches()).toBe(1);
    await pass(5_000);
    expect(room.patches()).toBe(1);
    expect(heard(room.stage, "counts")).toEqual([]);
  });
});

describe("one's own affairs", () => {
  test("S2 S3 who comes into a full room is told at once, while the room waits for its patch", async () => {
    const room = aRoom(quiz(300), (build) => build.start());
    room.phones.set("late", scriptedScreen(phoneSeat("late")));
    room.play.join("late", "Late");
    room.told();
    expect(heard(room.phones.get("late"), "me")).toMatchObject([{ joined: true, name: "Late" }]);
    expect(heard(room.phones.get("late"), "card")).toHaveLength(1);
    expect(heard(room.phones.get("p1"), "me")).toEqual([]);
    await pass(800);
    expect(room.patches()).toBe(0);
  });

  test("S4 who chooses a team again and again hears it each time, and the others once", async () => {
    const room = aRoom(quiz(200), (build) => build.open());
    for (const teamId of ["sun", "ember", "sun", "ember"]) {
      room.play.as("p1", { type: "chooseTeam", teamId });
      room.told();
    }
    expect(heard(room.phones.get("p1"), "me").at(-1)).toMatchObject({ teamId: "ember" });
    await pass(500);
    expect(heard(room.phones.get("p2"), "me")).toEqual([]);
    await pass(101);
    expect(heard(room.phones.get("p2"), "me")).toHaveLength(1);
    expect(room.patches()).toBe(1);
  });

  test("R6 S4 an idea is in its writer's list at once, and who becomes captain hears of it at once", () => {
    const room = aRoom(quiz(300), (build) => build.start());
    room.play.as("p1", { type: "noteInsight", text: "Ask why", about: "note" });
    room.told();
    expect(heard(room.phones.get("p1"), "me")).toMatchObject([{ ideas: [{ text: "Ask why" }] }]);
    room.play.away("p2").wait(20_000).tick();
    room.told();
    const captain = room.play.game.teams[1]?.captainId ?? "";
    expect(captain).not.toBe("p2");
    expect(heard(room.phones.get(captain), "me")).toMatchObject([{ captain: true }]);
  });

  test("A1 a vote on the board is told to the voter's team alone", async () => {
    const room = aRoom(aSession().withPeople(4), (build) => build.answering());
    room.play.answer("p1", right);
    room.told();
    await pass(100);
    expect(heard(room.phones.get("p1"), "me")).toHaveLength(1);
    expect(heard(room.phones.get("p3"), "me")).toHaveLength(1);
    expect(heard(room.phones.get("p2"), "me")).toEqual([]);
  });

  test("go out a hundred at a time", async () => {
    const room = aRoom(quiz(250), (build) => build.open());
    room.play.next("start");
    room.told();
    const told = () => [...room.phones.values()].filter((phone) => heard(phone, "me").length > 0).length;
    const seen: number[] = [];
    for (let turns = 0; turns < 6; turns++) {
      vi.advanceTimersToNextTimer();
      seen.push(told());
    }
    expect(new Set(seen)).toEqual(new Set([0, 100, 200, 250]));
  });
});

describe("what goes wrong", () => {
  test("a client far behind is left out of what can be skipped, and still gets the card", async () => {
    const room = aRoom(quiz(2), (build) => build.open());
    const [slow, quick] = [room.phones.get("p1"), room.phones.get("p2")];
    if (slow) slow.behind = 256 * 1024;
    if (quick) quick.behind = 256 * 1024 - 1;
    room.play.next("start");
    room.told();
    await pass(100);
    expect([slow, quick].map((phone) => heard(phone, "card").length)).toEqual([1, 1]);
    expect([slow, quick].map((phone) => heard(phone, "me").length)).toEqual([0, 1]);
  });

  test("an error while telling is reported and does not keep the next from being told", async () => {
    const room = aRoom(quiz(2), (build) => build.start());
    const p1 = room.phones.get("p1");
    if (!p1) throw new Error("p1 is in the room");
    const { send } = p1.screen;
    p1.screen.send = () => {
      throw new Error("The socket is gone.");
    };
    room.play.next("openAnswers");
    room.told();
    await pass(0);
    expect(room.faults).toHaveLength(1);
    p1.screen.send = send;
    room.play.trainer({ type: "closeAnswers" });
    room.told();
    await pass(0);
    expect(room.state.round.step).toBe("closed");
  });

  test("a room that was stopped says nothing more", async () => {
    const room = aRoom(quiz(2), (build) => build.answering());
    room.play.answer("p1", right);
    room.told();
    room.broadcaster.stop();
    await pass(10_000);
    expect(room.order).toEqual([]);
  });
});
