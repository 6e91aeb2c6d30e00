// A small board for the tests of its geometry: a fork, a join, and a loop of names a reader can follow.
import type { BoardView } from "../../server/protocol/views.ts";

type Space = BoardView["spaces"][number];

const space = (id: string, x: number, y: number, next: readonly string[], kind: Space["kind"] = "topic"): Space => ({
  id,
  kind,
  topic: "design",
  name: id,
  x,
  y,
  next,
});

export const land: BoardView = {
  id: "test",
  title: "Test",
  land: { season: "summer", seed: 7 },
  start: "gate",
  finish: "top",
  spaces: [
    space("gate", 100, 800, ["mill"], "start"),
    space("mill", 300, 760, ["fork"]),
    space("fork", 500, 700, ["ridge", "river"], "fork"),
    space("ridge", 650, 560, ["peak"]),
    space("peak", 820, 540, ["inn"]),
    space("river", 700, 780, ["inn"]),
    space("inn", 1000, 640, ["top"], "milestone"),
    space("top", 1300, 300, [], "finish"),
  ],
  landmarks: [
    { kind: "village", x: 400, y: 745, scale: 1 },
    { kind: "tower", x: 1100, y: 200, scale: 1 },
  ],
};
