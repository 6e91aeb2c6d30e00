// Shows the board in a state asked for by the address, and hands the picture to whoever photographs it as `window.board`.

import { parse } from "yaml";
import source from "../../content/boards/pilgrims-way.yaml?raw";
import { noKind } from "../kit/kinds.ts";
import "../../client/ui/fonts.css";
import { drawBoard } from "../../client/board/board.ts";
import type { BoardView, PublicState, PublicTeam } from "../../server/protocol/views.ts";

const query = new URLSearchParams(location.search);
const looks = ["ember", "sun", "moss", "lagoon", "sky", "plum", "rose", "slate"] as const;

type Written = Omit<BoardView, "title" | "spaces"> & {
  title: { en: string };
  spaces: (Omit<BoardView["spaces"][number], "name" | "next"> & { name: { en: string }; next?: string; paths?: { to: string }[] })[];
};

const nextOf = (space: Written["spaces"][number]): string[] =>
  space.paths?.map((path) => path.to) ?? (space.next === undefined ? [] : [space.next]);

const readView = (): BoardView => {
  const written = parse(source) as Written;
  const spaces = written.spaces.map((space) => ({ ...space, name: space.name.en, next: nextOf(space) }));
  const season = (query.get("season") ?? written.land.season) as BoardView["land"]["season"];
  return {
    id: written.id,
    title: written.title.en,
    land: { season, seed: Number(query.get("seed") ?? written.land.seed) },
    start: spaces.find((space) => space.kind === "start")?.id ?? "",
    finish: spaces.find((space) => space.kind === "finish")?.id ?? "",
    spaces,
    landmarks: written.landmarks.map((mark) => ({ ...mark, scale: mark.scale ?? 1 })),
  };
};

const view = readView();
const count = Number(query.get("teams") ?? 4);

const spaceFor = (index: number): string => {
  const where = query.get("where") ?? "spread";
  if (where === "start") return view.start;
  if (where === "finish") return view.finish;
  const at = where === "spread" ? 3 + ((index * 7) % (view.spaces.length - 4)) : Number(where);
  return view.spaces[at]?.id ?? view.start;
};

const teamAt = (index: number): PublicTeam => ({
  id: `t${index}`,
  look: looks[index] ?? "slate",
  name: "",
  captain: "Ada",
  members: 4,
  connected: 4,
  promoters: query.has("many") ? 5 + index * 3 : (index * 5 + 2) % 9,
  passives: 1,
  detractors: query.has("many") ? index % 7 : (index * 2) % 4,
  points: 0,
  rank: index + 1,
  space: spaceFor(index),
  finishedAs: 0,
  locked: false,
});

const state = (): PublicState => ({
  code: "123456",
  mode: "board",
  phase: "turn",
  languages: ["en"],
  paused: false,
  locked: false,
  participants: 16,
  connected: 16,
  teams: Array.from({ length: count }, (_, index) => teamAt(index)),
  turn: { number: 3, teamId: query.get("active") ?? "t1", step: "roll", die: 0, stepsLeft: 0, choices: [] },
  round: {
    number: 3,
    step: "",
    ...noKind,
    topic: "strategy",
    difficulty: 1,
    cause: "",
    deadlineMs: 0,
    lengthMs: 0,
    closingMs: 0,
    reopened: false,
    answered: 0,
    expected: 16,
  },
  top: [],
  pausedAtMs: 0,
  endReason: "",
  final: false,
  winners: [],
  joinUrl: "http://192.168.1.20:2567/join/482913",
  consoles: 1,
  stages: 1,
  pictureUntilMs: 0,
});

const host = document.getElementById("board");
if (host !== null) {
  const look = { reducedMotion: query.has("reduced"), dark: query.get("theme") === "dark" };
  await document.fonts.load('700 20px "Bricolage Grotesque"');
  const board = drawBoard(host, view, look);
  board.show(state());
  if (query.has("follow")) board.focus("follow");
  Object.assign(window, { board, view, state: state() });
}
