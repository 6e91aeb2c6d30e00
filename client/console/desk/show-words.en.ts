// The desk's words for what only the trainer sees, for ideas and earlier rounds on the stage, and for the way back, in English.

export const en = {
  stage: {
    nowOnStage: "On the stage:",
    ideaOf: (name: string) => (name === "" ? "an idea" : `an idea from ${name}`),
    roundShown: (n: number) => `round ${n} again`,
    takeOff: "Take it off",
    put: "Put on the stage",
    on: "On the stage",
    newOne: "New",
    takesOff: (what: string) => `and takes ${what} off the stage`,
    anIdea: "the idea",
    aRound: "the earlier round",
    rounds: "Show an earlier round",
    roundsTitle: "Earlier rounds",
    roundsHelp: "Question, distribution and answer go on the stage once more. Your next step takes them off.",
    noRounds: "No round is finished yet.",
    roundLine: (n: number) => `Round ${n}`,
    noStage: "No stage",
    noStageHelp: "No big screen shows this session. Open the stage.",
    stageOpen: "The stage is open.",
  },
  cover: {
    cover: "Cover",
    help: "Hides answers, notes and distribution on this screen (C)",
    title: "Covered",
    body: "Answers, notes and what the room answered are hidden on this screen.",
    again: "Show again (C)",
  },
  back: {
    label: "Back",
    does: { reopenAnswers: "Open answers again, 30 s", returnToReveal: "Back to the reveal" },
    short: { reopenAnswers: "Answers again", returnToReveal: "To the reveal" },
    none: "There is no way back from here. Nothing has changed.",
    noneHere: "No way back from here",
    keys: "Page Up or ←",
  },
};
