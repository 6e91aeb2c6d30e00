// Advises on texts the big screen has no room for: a question of more than three lines, or options that overflow their tiles.

import { traitsOf } from "../../kinds/rules.ts";
import { optionsOf, tailoringOf } from "../../kinds/tailorings.ts";
import { linesOf } from "./measure.ts";
import { type CardFault, inEachLanguage, type Rule, type Spoken } from "./rule.ts";
import { crampedOnStage, stageQuestion } from "./screens.ts";

const QUESTION_LINES = 3;
/** A task stands beside its criteria, without options. */
const TASK_LINES = 4;

const questionFaults = ({ card, language, say }: Spoken): readonly CardFault[] => {
  const text = say(card.text);
  const lines = linesOf(text, stageQuestion(text));
  const most = traitsOf(card).performed ? TASK_LINES : QUESTION_LINES;
  if (lines <= most) return [];
  const mend = `leave out a few of its ${text.length} characters`;
  return [{ path: ["text", language], found: `${lines} lines on the stage`, expected: `at most ${most}`, mend }];
};

const optionFaults = ({ card, language, say }: Spoken): readonly CardFault[] => {
  const options = optionsOf(card);
  const rows = options.some(({ stands }) => stands === "row");
  const { hinted } = tailoringOf(card);
  return crampedOnStage({ question: say(card.text), options: options.map(({ text }) => say(text)), rows, hinted }).flatMap((place) => {
    const option = options[place];
    if (option === undefined) return [];
    const found = `${say(option.text).length} characters, more than its tile on the stage holds`;
    return [
      { path: [...option.path, language], found, expected: "options that fit side by side", mend: "shorten the options or the question" },
    ];
  });
};

export const longForStage: Rule = {
  explain: "from the back of the room a question is read in three lines, and its options each in their tile; shorten the text",
  find: inEachLanguage((spoken) => [...questionFaults(spoken), ...optionFaults(spoken)]),
};
