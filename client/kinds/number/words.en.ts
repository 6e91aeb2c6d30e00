// The words of an estimate on stage and desk, in English.

export const en = {
  name: "Estimate",
  stageHint: "Estimate on your phone",
  withinOnStage: (text: string) => `right within ${text}`,
  median: "middle of the room",
  right: "Right answer",
  within: (value: string, tolerance: string) => `${value}, give or take ${tolerance}`,
  nearRight: (n: number, of: number) => `${n} of ${of} within the margin.`,
  spread: (low: string, high: string, middle: string) => `From ${low} to ${high}, half of them up to ${middle}.`,
  perDot: (n: number) => `Each dot is up to ${n} answers.`,
};
