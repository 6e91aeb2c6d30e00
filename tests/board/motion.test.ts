// Animations come one after another, never pile up, and the camera and the die end where they should.

import { describe, expect, it } from "vitest";
import { facesOf, turnOf } from "../../client/board/die.ts";
import { cameraWork, within } from "../../client/board/motion/camera-work.ts";
import { type Cast, motionsOf } from "../../client/board/motion/director.ts";
import { tellingMs } from "../../client/board/motion/pace.ts";
import { longestQueue, motionQueue } from "../../client/board/motion/queue.ts";
import { daylightAt, hourOf } from "../../client/board/scenes/daylight.ts";
import { paletteOf } from "../../server/drawing/palette.ts";
import { pips } from "../../server/drawing/pips.ts";
import { roadOf } from "../../server/drawing/road.ts";
import type { Moment } from "../../server/protocol/views.ts";
import { pictureMs } from "../../server/rooms/picture.ts";
import { land } from "./land.ts";

describe("the queue", () => {
  it("plays in order and spends what one motion leaves on the next", () => {
    const queue = motionQueue();
    const seen: string[] = [];
    for (const name of ["a", "b"]) {
      queue.add({
        ms: 100,
        begin: () => seen.push(`${name} begins`),
        at: (part) => seen.push(`${name} ${part}`),
        end: () => seen.push(`${name} ends`),
      });
    }
    queue.pass(50);
    queue.pass(100);
    expect(seen).toEqual(["a begins", "a 0.5", "a 1", "a ends", "b begins", "b 0.5"]);
    expect(queue.remaining()).toBe(50);
    queue.pass(1000);
    expect(queue.busy()).toBe(false);
  });

  it("finishes at once, to the end of each, when the game moves on", () => {
    const queue = motionQueue();
    const seen: string[] = [];
    for (const name of ["a", "b"]) queue.add({ ms: 100, begin: () => seen.push(`${name} begins`), end: () => seen.push(`${name} ends`) });
    queue.pass(30);
    queue.finish();
    expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends"]);
    expect(queue.busy()).toBe(false);
  });

  it("ends only what had begun when everything is dropped", () => {
    const queue = motionQueue();
    const ended: string[] = [];
    queue.add({ ms: 100, end: () => ended.push("a") });
    queue.add({ ms: 100, end: () => ended.push("b") });
    queue.pass(10);
    queue.drop();
    expect(ended).toEqual(["a"]);
    expect(queue.busy()).toBe(false);
  });

  it("never grows without bound", () => {
    const queue = motionQueue();
    for (let index = 0; index < longestQueue * 3; index += 1) queue.add({ ms: 10 });
    expect(queue.remaining()).toBeLessThanOrEqual(longestQueue * 10);
  });
});

describe("the camera", () => {
  it("arrives softly and stays inside the picture", () => {
    const camera = cameraWork({ x: 800, y: 450, zoom: 1 }, 0.9);
    const goal = within({ x: 20, y: 880, zoom: 2 }, { x: 0, y: 0, width: 1600, height: 900 });
    expect(goal).toEqual({ x: 400, y: 675, zoom: 2 });
    camera.aim(goal);
    expect(camera.moving()).toBe(true);
    let shot = camera.pass(16);
    expect(shot.x).toBeGreaterThan(780);
    for (let frame = 0; frame < 200; frame += 1) shot = camera.pass(16);
    expect(shot.x).toBeCloseTo(400, 0);
    expect(shot.zoom).toBeCloseTo(2, 2);
    expect(camera.moving()).toBe(false);
  });
});

describe("the die", () => {
  it.each([1, 2, 3, 4, 5, 6])("comes to rest with %i towards the viewer", (value) => {
    const faces = facesOf(turnOf(value, 0));
    expect(faces).toHaveLength(3);
    expect(faces.at(-1)?.value).toBe(value);
    expect(faces.at(-1)?.facing).toBeGreaterThan(0.7);
    expect(pips(value)).toHaveLength(value);
  });

  it("never shows two opposite faces", () => {
    for (let left = 0; left <= 1; left += 0.05) {
      const values = facesOf(turnOf(3, left)).map((face) => face.value);
      for (const value of values) expect(values).not.toContain(7 - value);
    }
  });
});

describe("the day", () => {
  it("goes from dawn to dusk with the furthest pawn", () => {
    const road = roadOf(land);
    expect(hourOf(road, "top", ["gate", "gate"], false)).toBe(0);
    expect(hourOf(road, "top", ["gate", "inn"], false)).toBeCloseTo(4 / 5);
    expect(hourOf(road, "top", ["gate"], true)).toBe(1);
    expect(hourOf(road, "top", ["nowhere"], false)).toBe(0);
  });

  it("lets the sun rise and set", () => {
    const palette = paletteOf("spring", false);
    const height = (hour: number): number => daylightAt(palette, hour).sun[1];
    expect(height(0.5)).toBeGreaterThan(height(0));
    expect(height(0.5)).toBeGreaterThan(height(1));
  });
});

describe("the table of durations", () => {
  const piece = { stand: () => {}, standing: () => ({ promoters: 0, detractors: 0 }), customers: () => {}, at: () => ({ x: 0, y: 0 }) };
  const cast = (reducedMotion: boolean): Cast =>
    ({
      piece: () => piece,
      look: () => "moss",
      die: {},
      cheer: () => {},
      turnTo: () => {},
      pullBack: () => {},
      reducedMotion,
    }) as unknown as Cast;
  const by = { promoters: 1, passives: 0, detractors: 0 };
  const moments: readonly Moment[] = [
    { type: "turnStarted", teamId: "a" },
    { type: "dieRolled", teamId: "a", value: 4 },
    { type: "pawnMoved", teamId: "a", path: ["s1", "s2", "s3", "s4"] },
    { type: "pawnMoved", teamId: "a", path: ["s1"] },
    { type: "milestoneReached", teamId: "a", spaceId: "s4" },
    { type: "finishReached", teamId: "a", place: 1 },
    { type: "customersChanged", teamId: "a", by },
    { type: "customersChanged", teamId: "a", by: { promoters: 0, passives: 1, detractors: 0 } },
    { type: "participantJoined", teamId: "a", name: "Eva" },
    { type: "undone", what: "move" },
  ];

  it.each(moments)("is what the board takes and the server reckons with: $type", (moment) => {
    const taken = (reducedMotion: boolean) => motionsOf(moment, cast(reducedMotion)).reduce((sum, { ms }) => sum + ms, 0);
    expect({ moving: taken(false), still: taken(true), words: tellingMs(moment) }).toEqual({
      moving: pictureMs(moment),
      still: pictureMs(moment),
      words: pictureMs(moment),
    });
  });
});
