// What an order says on paper, in English.

export const en = {
  title: "The right order",
  hint: "Put these in order.",
  wholeOrder: "Right when the whole order is.",
  nearOrder: (right: number, partly: number) =>
    `Count the pairs that stand the wrong way round: right with ${right === 0 ? "none" : `at most ${right}`}, partly with at most ${partly}.`,
};
