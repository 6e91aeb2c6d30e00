// Who is here: what the game and the sockets disagree about is reported again, and time in which nothing could be stored is given back.
import { expect, test, vi } from "vitest";
import { startPulse } from "../../server/pulse.ts";
import { amiss } from "../../server/rooms/presence.ts";
import { aSession } from "../kit/a-session.ts";
import { trainer, visitor } from "../kit/play.ts";

const reports = (play: { game: Parameters<typeof amiss>[0] }, ...here: string[]) => [...amiss(play.game, (id) => here.includes(id))];

test("S4 nothing is reported while the game and the sockets agree", () => {
  expect(reports(aSession().quiz().withPeople(3).answering(), "p1", "p2", "p3", "stranger")).toEqual([]);
});

test("S4 who left or came unheard is reported, and nobody who was removed", () => {
  const play = aSession().quiz().withPeople(3).answering();
  expect(reports(play, "p1", "p3")).toEqual([{ type: "disconnect", participantId: "p2" }]);
  play.do({ kind: "clock" }, { type: "disconnect", participantId: "p2" });
  expect(reports(play, "p1", "p2", "p3")).toEqual([{ type: "connect", participantId: "p2" }]);
  play.do(trainer, { type: "remove", participantId: "p3" });
  expect(reports(play, "p1")).toEqual([]);
});

test("S4 so is who knocks", () => {
  const play = aSession().quiz().withPeople(2).answering();
  play.do(trainer, { type: "remove", participantId: "p1" });
  play.do(visitor("v"), { type: "join", name: "P1", language: "en" });
  expect(play.game.knocking.has("v")).toBe(true);
  expect(reports(play, "p2", "v")).toEqual([]);
  expect(reports(play, "p2")).toEqual([{ type: "disconnect", participantId: "v" }]);
});

test("S6 time in which nothing could be stored is told once it can again, and a moment is nobody's loss", async () => {
  let [nowMs, isFull] = [0, false];
  const [recovered, fault] = [vi.fn(), vi.fn()];
  const pulse = startPulse({
    write: async () => (isFull ? Promise.reject(new Error("full")) : undefined),
    now: () => nowMs,
    recovered,
    fault,
  });
  const second = () => {
    nowMs += 1_000;
    return pulse.beat();
  };
  await second();
  isFull = true;
  for (let times = 0; times < 9; times++) await second();
  expect(pulse.isWritable()).toBe(false);
  expect(fault).toHaveBeenCalledTimes(1);
  expect(recovered).not.toHaveBeenCalled();
  isFull = false;
  await second();
  expect(pulse.isWritable()).toBe(true);
  expect(recovered.mock.calls).toEqual([[10_000]]);
  isFull = true;
  await second();
  isFull = false;
  await second();
  expect(recovered).toHaveBeenCalledTimes(1);
});
