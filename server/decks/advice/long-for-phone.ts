// Advises on texts that fill a small phone (320 by 640 pixels), so that people scroll to see what they can answer.

import type { CardContent } from "../../../content/schema/cards/registry.ts";
import { traitsOf } from "../../kinds/rules.ts";
import { optionsOf } from "../../kinds/tailorings.ts";
import { type Column, linesOf } from "./measure.ts";
import { type CardFault, inEachLanguage, type Rule } from "./rule.ts";
import { phoneItem, phoneOption, phoneQuestion } from "./screens.ts";

const QUESTION_LINES = 8;
/** A task stands without options. */
const TASK_LINES = 10;
const OPTION_LINES = 3;
const ITEM_LINES = 5;

type Measured = { readonly text: string; readonly path: CardFault["path"]; readonly column: Column; readonly most: number };

const tooLong = ({ text, path, column, most }: Measured): readonly CardFault[] => {
  const lines = linesOf(text, column);
  if (lines <= most) return [];
  const fault = {
    found: `${lines} lines on a small phone`,
    expected: `at most ${most}`,
    mend: `leave out about ${lines - most} in ${lines} words`,
  };
  return [{ path, ...fault }];
};

const questionLines = (card: CardContent): number => (traitsOf(card).performed ? TASK_LINES : QUESTION_LINES);

export const longForPhone: Rule = {
  explain: "on a small phone the answers must show under the question without scrolling; shorten the text",
  find: inEachLanguage(({ card, language, say }) => [
    ...tooLong({ text: say(card.text), path: ["text", language], column: phoneQuestion, most: questionLines(card) }),
    ...optionsOf(card).flatMap(({ text, path, stands }) =>
      tooLong({
        text: say(text),
        path: [...path, language],
        column: stands === "row" ? phoneItem : phoneOption,
        most: stands === "row" ? ITEM_LINES : OPTION_LINES,
      }),
    ),
  ]),
};
