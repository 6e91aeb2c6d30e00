// The table of every rule of advice: a new rule is one file beside this one and one line in each list here.
import { kindAdvice } from "../../kinds/advice.ts";
import { allOfTheAbove } from "./all-of-the-above.ts";
import { courseAsSource } from "./course-as-source.ts";
import { longForPhone } from "./long-for-phone.ts";
import { longForStage } from "./long-for-stage.ts";
import { nearTwins } from "./near-twins.ts";
import { negativeQuestion } from "./negative-question.ts";
import { overlappingOptions } from "./overlapping-options.ts";
import type { Rule } from "./rule.ts";
import { thinForBoard } from "./thin-for-board.ts";
import { tooLittleTime } from "./too-little-time.ts";
import { unusedPlaceholder } from "./unused-placeholder.ts";

/** The check of the texts itself finds them. */
const missingTranslation: Rule = {
  explain: "somebody who plays in that language reads the deck's first language instead; write the text in every language declared",
  find: ({ untranslated }) => untranslated.filter(({ expected }) => expected.startsWith("a text in ")),
};

/** Every rule by its name, in the order an author reads about them. */
export const adviceRules = {
  "missing-translation": missingTranslation,
  "long-for-phone": longForPhone,
  "long-for-stage": longForStage,
  ...kindAdvice,
  "overlapping-options": overlappingOptions,
  "all-of-the-above": allOfTheAbove,
  "negative-question": negativeQuestion,
  "near-twins": nearTwins,
  "course-as-source": courseAsSource,
  "thin-for-board": thinForBoard,
  "too-little-time": tooLittleTime,
  "unused-placeholder": unusedPlaceholder,
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a rule of advice. */
export type AdviceName = keyof typeof adviceRules;

/** All of them. */
export const adviceNames = Object.keys(adviceRules) as readonly AdviceName[];
