// Checks a board file: its format, its road, its picture, its topics and its texts.
import { basename } from "node:path";
import { type Board, boardSchema } from "../../../content/schema/board.ts";
import { defaultTopics } from "../../../content/schema/deck.ts";
import { type Fault, quote } from "../read/content-error.ts";
import { type ContentSource, readYamlFile } from "../read/read-yaml.ts";
import { mapFaults } from "./map.ts";
import { type Checked, checked, checkedRead, findings, misnamed, misshapen } from "./result.ts";
import { roadFaults } from "./road.ts";
import { checkTexts } from "./texts.ts";

const topicFaults = (board: Board): readonly Fault[] => {
  const topics = board.topics ?? Object.keys(defaultTopics);
  const used = new Set(board.spaces.flatMap((space) => (space.kind === "topic" ? [space.topic] : [])));
  const unknown = board.spaces.flatMap((space, index) => {
    if (space.kind !== "topic" || topics.includes(space.topic)) return [];
    const path = ["spaces", index, "topic"];
    return [{ path, found: quote(space.topic), expected: `one of ${topics.join(", ")}`, mend: "choose one of them, or add it to topics" }];
  });
  const absent = topics.filter((topic) => !used.has(topic));
  if (absent.length === 0) return unknown;
  const found = `no space about ${absent.join(", ")}`;
  return [...unknown, { path: ["spaces"], found, expected: "a space for every topic", mend: "give a space that topic" }];
};

/** Checks a board as read. */
export const checkBoard = (source: ContentSource): Checked<Board> => {
  const parsed = boardSchema.safeParse(source.value);
  if (!parsed.success) return misshapen(source, parsed.error);
  const board = parsed.data;
  const texts = checkTexts(board, [], { languages: board.languages, placeholders: new Set() });
  const named = misnamed("board", board.id, "file", basename(source.file, ".yaml"));
  const errors = [...named, ...roadFaults(board), ...mapFaults(board), ...topicFaults(board), ...texts.errors];
  return checked(board, findings(source, errors, texts.advice));
};

/** Reads and checks a board. */
export const checkBoardFile = (file: string): Checked<Board> => checkedRead(readYamlFile(file), checkBoard);
