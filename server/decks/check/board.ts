// Checks a board file: its format, its road, its picture, its topics and its texts.
import { basename } from "node:path";
import { type Board, boardSchema } from "../../../content/schema/board.ts";
import { defaultTopics } from "../../../content/schema/deck.ts";
import { type Fault, quote } from "../read/content-error.ts";
import { type ContentSource, readYamlFile } from "../read/read-yaml.ts";
import { mapFaults } from "./map.ts";
import { type Checked, checked, checkedRead, findings, misshapen } from "./result.ts";
import { roadFaults } from "./road.ts";
import { checkTexts } from "./texts.ts";

const nameFaults = (source: ContentSource, board: Board): readonly Fault[] => {
  const name = basename(source.file, ".yaml");
  return board.id === name
    ? []
    : [{ path: ["id"], found: quote(board.id), expected: `the file's name, ${name}`, mend: "rename the board or its file" }];
};

const topicFaults = (board: Board): readonly Fault[] => {
  const topics = board.topics ?? Object.keys(defaultTopics);
  const used = new Set(board.spaces.flatMap((space) => (space.kind === "topic" ? [space.topic] : [])));
  const unknown = board.spaces.flatMap((space, index) => {
    if (space.kind !== "topic" || topics.includes(space.topic)) return [];
    const path = ["spaces", index, "topic"];
    return [{ path, found: quote(space.topic), expected: `one of ${topics.join(", ")}`, mend: "choose one of them, or add it to topics" }];
  });
  const absent = topics.filter((topic) => !used.has(topic));
  const missing = {
    path: ["spaces"],
    found: `no space about ${absent.join(", ")}`,
    expected: "a space for every topic",
    mend: "give a space that topic",
  };
  return absent.length > 0 ? [...unknown, missing] : unknown;
};

/** Checks a board as read. */
export const checkBoard = (source: ContentSource): Checked<Board> => {
  const parsed = boardSchema.safeParse(source.value);
  if (!parsed.success) return misshapen(source, parsed.error);
  const board = parsed.data;
  const texts = checkTexts(board, [], { languages: board.languages, placeholders: new Set() });
  const errors = [...nameFaults(source, board), ...roadFaults(board), ...mapFaults(board), ...topicFaults(board), ...texts.errors];
  return checked(board, findings(source, errors, texts.advice));
};

/** Reads and checks a board. */
export const checkBoardFile = (file: string): Checked<Board> => checkedRead(readYamlFile(file), checkBoard);
