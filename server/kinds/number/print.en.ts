// What an estimate says on paper, in English.

export const en = {
  title: "The answer",
  hint: "Make one estimate together.",
  estimate: "Our estimate",
  within: (near: string, far: string) => `Right from ${near}; partly from ${far}.`,
  exactly: (far: string) => `Right when exact; partly from ${far}.`,
  fromTo: (low: string, high: string) => `${low} to ${high}`,
};
