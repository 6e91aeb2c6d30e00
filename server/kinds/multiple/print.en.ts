// What a multiple card says on paper, in English.

export const en = {
  title: "The answers",
  hint: (count: number) => (count > 0 ? `${count} are right.` : "Several are right."),
  counts: (right: number, partly: number) =>
    `Each right one counts for it, each wrong one against: right from ${right}, partly from ${partly}.`,
};
