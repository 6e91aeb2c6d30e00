// Every kind of card by name: forgetting one fails the build. The rest of the rules asks here and knows no kind.
import type { CardRules, RoundStep, Shape, Traits } from "../rules/base/card.ts";
import { assignmentRules } from "./assignment/rules.ts";
import { choiceRules } from "./choice/rules.ts";
import { multipleRules } from "./multiple/rules.ts";
import { numberRules } from "./number/rules.ts";
import { orderRules } from "./order/rules.ts";
import { pollRules } from "./poll/rules.ts";
import type { Answer, Card, CardKind, Kinds, Solution, Tally } from "./shapes.ts";

const registry: { readonly [K in CardKind]: CardRules<Kinds[K]> } = {
  choice: choiceRules,
  multiple: multipleRules,
  number: numberRules,
  order: orderRules,
  poll: pollRules,
  assignment: assignmentRules,
};

// A card and its answers always carry the kind they are looked up by, which the types cannot follow.
const rulesOf = (kind: CardKind) => registry[kind] as CardRules<Shape>;

/** Of a kind, whether of the rules' card or of the content's. */
export const traitsOf = ({ kind }: { readonly kind: CardKind }): Traits => rulesOf(kind).traits;
export const isPerformed = (card: Card): boolean => traitsOf(card).performed;
export const isMarked = (card: Card): boolean => traitsOf(card).marked;

/** The step that follows in the card's round; nothing after the debrief. */
export const stepAfter = (card: Card, step: RoundStep): Exclude<RoundStep, "read"> | undefined => {
  const steps = [...rulesOf(card.kind).steps, "reveal", "debrief"] as const;
  return step === "read" ? steps[0] : steps[steps.indexOf(step) + 1];
};

/** Whether the answer is well-formed for this card. */
export const accepts = (card: Card, answer: Answer): boolean => card.kind === answer.kind && rulesOf(card.kind).accepts(card, answer);

/** Credit 0–1 of a well-formed answer; undefined for a kind that is not marked (K7). */
export const mark = (card: Card, answer: Answer): number | undefined =>
  isMarked(card) && accepts(card, answer) ? rulesOf(card.kind).mark(card, answer) : undefined;

/** Equal for equal answers. */
export const answerKey = (answer: Answer): string => rulesOf(answer.kind).key(answer);

export const same = (one: Answer, other: Answer): boolean => one.kind === other.kind && answerKey(one) === answerKey(other);

/** How the room answered (R5). */
export const tally = (card: Card, answers: readonly Answer[]): Tally =>
  ({ kind: card.kind, ...rulesOf(card.kind).tally(card, answers), total: answers.length }) as Tally;

/** The one answer differing votes of a team make, for kinds that have a way of their own (A1); undefined: the most common one. */
export const settle = (card: Card, answers: readonly Answer[]): Answer | undefined => rulesOf(card.kind).settle(answers);

/** What is right; undefined for a kind where nothing is. Before the reveal nobody but the console is told. */
export const right = (card: Card): Solution | undefined => {
  const solution = rulesOf(card.kind).solution(card);
  return solution && ({ kind: card.kind, ...solution } as Solution);
};
