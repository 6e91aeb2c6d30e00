// The words of an assignment on stage and desk, in English.

export const en = {
  name: "Assignment",
  willPerform: (team: string) => `${team} will perform`,
  performs: (team: string) => `${team} performs`,
  performed: (team: string) => `${team} has performed`,
  everyTeam: { willPerform: "Every team will perform", performs: "Every team performs", performed: "Every team has performed" },
  prepare: "Prepare",
  perform: "The floor is yours",
  judge: "The verdict is on its way",
  watchFor: "Watch for",
  judgeOn: "What to judge by",
};
