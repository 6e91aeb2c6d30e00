// Animations come one after another, never pile up, and the camera and the die end where they should.
import { describe, expect, it } from "vitest";
import { facesOf, pips, turnOf } from "../../client/board/die.ts";
import { cameraWork, within } from "../../client/board/motion/camera-work.ts";
import { longestQueue, motionQueue } from "../../client/board/motion/queue.ts";
import { paletteOf } from "../../client/board/palette.ts";
import { roadOf } from "../../client/board/road.ts";
import { daylightAt, hourOf } from "../../client/board/scenes/daylight.ts";
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
