// The words on printed cards, boards and sheets that no deck brings along, in English.

export const en = {
  difficulty: ["gentle", "steady", "steep"],
  polls: "Opinions",
  guide: "Trainer’s guide",
  page: (number: number, count: number) => `page ${number} of ${count}`,
  why: "Why",
  debrief: "Talk about it",
  source: "Source",
  legend: {
    topic: "Answer a card of this topic.",
    challenge: "Draw a task and perform it.",
    milestone: "Name a success: +1 promoter.",
    loop: "Win back a detractor with a right answer; without one, +1 promoter.",
    fork: "Choose a path. Stopping here, roll again.",
    finish: "First +3 promoters, second +2, then +1.",
  },
  rulesTitle: "How to play without a screen",
  rules: [
    [
      "Before you begin",
      "Fold up the pawns and the die. Sort the cards by topic, questions up; the tasks are a pile of their own, and so are the opinions, which no space draws: they are for a break. Two to eight teams; each takes a pawn, a score strip and a captain.",
    ],
    [
      "Your turn",
      "Roll and walk. At a fork the captain chooses a path. Draw a card of the topic you land on; the trainer reads it aloud, first without its options.",
    ],
    [
      "Everybody answers",
      "Every team writes its answer down before the card is turned over, not only the team whose turn it is. A minute is enough.",
    ],
    ["The team at turn", "Right: as many promoters as the card has peaks. Partly right: 1 passive. Wrong: 1 detractor."],
    [
      "The others",
      "When the team at turn is not right, every other team that is gains 1 promoter: customers walk over to who does it better.",
    ],
    ["Tasks", "Prepare, perform, and let the trainer judge by what stands on the card. Nobody else answers."],
    [
      "On the way",
      "Passing a milestone for the first time: name a success of your own organisation, +1 promoter. On a loop: answer a card of the topic you were last wrong in; right turns a detractor into a promoter. Without detractors: +1 promoter at once.",
    ],
    [
      "The end",
      "The first at the finish gains 3 promoters, the second 2, later ones 1. The round of turns is played to its end. Most promoters minus detractors wins; on a tie, fewer detractors.",
    ],
    ["After every card", "Turn it over, read the explanation aloud, and take two minutes for its question. That is where the learning is."],
  ],
  noDie: "No die? Each captain shows 0 to 5 fingers at the count of three; add them up, divide by six, and walk the rest (6 for none).",
  scoreTitle: "Score",
  scores: ["Team", "Promoters", "Passives", "Detractors", "Net", "Milestones"],
  scoreHelp: "Tally as you go. Net is promoters minus detractors; NPS is 100 × net ÷ all customers.",
  pawns: "Pawns: cut along the dots, fold in the middle, and spread the feet.",
  die: "Die: cut out, fold every line, and glue the tabs.",
};
