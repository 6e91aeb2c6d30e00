// Makes of a checked board what the game plays on (spaces and ways) and what the stage draws (names and places, per language).
import type { Board, SpaceContent } from "../../../content/schema/board.ts";
import type { Language, PerLanguage } from "../../languages.ts";
import type { BoardMap } from "../../protocol/trainer-api.ts";
import type { BoardView } from "../../protocol/views.ts";
import type { Board as RulesBoard, Space } from "../../rules/board.ts";
import { exitsOf } from "../check/road.ts";
import type { BoardWords } from "./presentation.ts";
import { type Say, sayPlain } from "./say.ts";

const idOf = (board: Board, kind: "start" | "finish"): string => {
  const space = board.spaces.find((one) => one.kind === kind);
  if (!space) throw new Error(`board ${board.id} has no ${kind}; it was not checked`);
  return space.id;
};

const topicOf = (space: SpaceContent): { readonly topic?: string } => (space.kind === "topic" ? { topic: space.topic } : {});

const rulesSpace = (space: SpaceContent): Space => ({ id: space.id, kind: space.kind, ...topicOf(space), next: exitsOf(space) });

/** The board the rules know: no names, no places. */
export const toRulesBoard = (board: Board): RulesBoard => ({
  id: board.id,
  start: idOf(board, "start"),
  finish: idOf(board, "finish"),
  spaces: Object.fromEntries(board.spaces.map((space) => [space.id, rulesSpace(space)])),
});

/** The road without words, for a picture of the board before there is a session. */
export const boardMap = (board: Board): BoardMap => ({
  land: board.land,
  finish: idOf(board, "finish"),
  spaces: board.spaces.map((space) => ({ ...rulesSpace(space), x: space.x, y: space.y })),
});

/** The board as it is drawn, in one language. */
export const viewIn = (board: Board, say: Say): BoardView => ({
  id: board.id,
  title: say(board.title),
  land: board.land,
  start: idOf(board, "start"),
  finish: idOf(board, "finish"),
  spaces: board.spaces.map((space) => ({ ...rulesSpace(space), name: say(space.name), x: space.x, y: space.y })),
  landmarks: board.landmarks,
});

const hintsIn = (board: Board, say: Say): BoardWords["hints"] =>
  Object.fromEntries(
    board.spaces.flatMap((space) =>
      space.kind === "fork" ? [[space.id, Object.fromEntries(space.paths.map(({ to, hint }) => [to, say(hint)]))] as const] : [],
    ),
  );

/** The board in every language of a session. */
export const presentBoard = (board: Board, languages: readonly Language[]): PerLanguage<BoardWords> =>
  Object.fromEntries(
    languages.map((language) => {
      const say = sayPlain(language, board.languages);
      return [language, { view: viewIn(board, say), hints: hintsIn(board, say) }];
    }),
  );
