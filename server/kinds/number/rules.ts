// K3: an estimate, worth less the farther it is from the truth.
import { RIGHT_FROM } from "../../protocol/limits.ts";
import { type CardRules, counted } from "../../rules/base/card.ts";
import type { NumberShape } from "./shape.ts";

type NumberCard = NumberShape["card"];

/** Sums of decimals are not exact: distances this close are the same. */
const epsilon = 1e-9;

/** A place of the scale, as a sum of steps or as one writes it: nothing beside it, or two who agree would not. */
const isOnStep = (card: NumberCard, value: number): boolean => {
  if (card.step <= 0 || value === card.max) return true;
  const place = card.min + Math.round((value - card.min) / card.step) * card.step;
  return value === place || value === Number(place.toPrecision(12));
};

/** Outside the tolerance shown on the stage nobody is right (K10), however near: the room would object. */
const NEARLY = RIGHT_FROM - 0.01;

const credit = (card: NumberCard, value: number): number => {
  const distance = Math.abs(value - card.answer);
  if (distance <= card.tolerance + epsilon) return 1;
  if (distance >= card.range - epsilon) return 0;
  return Math.min(NEARLY, (card.range - distance) / (card.range - card.tolerance));
};

export const numberRules: CardRules<NumberShape> = {
  traits: { drawnOn: "topic", performed: false, marked: true },
  steps: ["answer", "closed"],
  accepts: (card, answer) =>
    Number.isFinite(answer.value) &&
    // A journal of JSON cannot tell it from 0.
    !Object.is(answer.value, -0) &&
    answer.value >= card.min &&
    answer.value <= card.max &&
    isOnStep(card, answer.value),
  mark: (card, answer) => credit(card, answer.value),
  key: ({ value }) => String(value),
  tally: (_, answers) => counted([], answers, ({ value }) => String(value)),
  // The median; of an even number of votes the lower of the two in the middle, so that somebody really said it.
  settle: (answers) => answers.toSorted((a, b) => a.value - b.value)[Math.floor((answers.length - 1) / 2)],
  solution: ({ answer, tolerance }) => ({ value: answer, tolerance }),
};
