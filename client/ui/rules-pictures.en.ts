// What the rules' pictures say, in English.

export const en = {
  title: "This is how it goes",
  board: {
    walk: { title: "Roll and walk", text: "Team by team: the captain rolls, the pawn walks." },
    answer: { title: "Everybody answers", text: "Each on their own phone. The captain locks one answer for the team." },
    win: { title: "Win promoters", text: "Right, and they follow you. Wrong, and a cloud hangs over you." },
    end: {
      title: "Reach the top",
      text: (customers: string) => `The team with the most happy ${customers}, less the unhappy ones, wins.`,
    },
  },
  quiz: {
    read: { title: "Read first", text: "The question comes before its answers." },
    answer: { title: "Answer", text: "On your own phone. Change your mind until time is up." },
    points: { title: "Score", text: "The nearer to right, the more points." },
    end: { title: "Climb together", text: "Your points lift your team." },
  },
};
