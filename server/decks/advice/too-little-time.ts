// Advises on cards whose text takes longer to read than the card gives, at an easy 18 characters a second.
import type { CardContent } from "../../../content/schema/cards/registry.ts";
import { traitsOf } from "../../kinds/rules.ts";
import { secondsOf, textsOf } from "../../kinds/tailorings.ts";
import { type Say, sayOf } from "../tailor/say.ts";
import { readingSeconds, readMs } from "../tailor/timing.ts";
import { type CardFault, onEachCard, type Rule } from "./rule.ts";

/** After reading, to choose and to tap. */
const DECIDE_SECONDS = 5;

const reading = (texts: readonly string[]): number => Math.ceil(readingSeconds(texts));

const below = (card: CardContent, say: Say): readonly string[] => textsOf(card).map(({ text }) => say(text));

/** Everybody reads under the same clock, so the slowest language counts. */
const slowest = (voices: readonly Say[], measure: (say: Say) => number): number => Math.max(0, ...voices.map(measure));

const alone = (card: CardContent, voices: readonly Say[]): readonly CardFault[] => {
  const takes = slowest(voices, (say) => reading([say(card.text)]));
  if (card.readSeconds === undefined || card.readSeconds === 0 || takes <= card.readSeconds) return [];
  const fault = { found: `${card.readSeconds} s for a question that takes ${takes} s to read`, expected: `at least ${takes} s` };
  return [{ path: ["readSeconds"], ...fault, mend: "raise readSeconds, leave it out, or shorten the question" }];
};

const inAll = (card: CardContent, voices: readonly Say[]): readonly CardFault[] => {
  const seconds = slowest(voices, (say) => secondsOf(card, say));
  const takes = slowest(voices, (say) => reading([say(card.text), ...below(card, say)])) + DECIDE_SECONDS;
  const given = Math.floor(slowest(voices, (say) => readMs(say(card.text), card.readSeconds)) / 1000) + seconds;
  if (seconds === 0 || takes <= given) return [];
  const field = traitsOf(card).performed ? "prepareSeconds" : "seconds";
  const found = `${given} s to read and answer what takes ${takes} s`;
  return [{ path: [field], found, expected: `at least ${takes} s in all`, mend: `raise ${field}, or shorten the texts` }];
};

export const tooLittleTime: Rule = {
  explain: "who reads calmly must be able to answer; give the card more time, or fewer words",
  find: onEachCard((card, deck) => {
    const voices = deck.languages.map((language) => sayOf(deck, language));
    return [...alone(card, voices), ...inAll(card, voices)];
  }),
};
