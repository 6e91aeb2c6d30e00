// What the trainer can tell along while stage and phones explain the game in four pictures; one line for each picture, in English.

const lines = (...all: readonly [string, string, string, string]): string => all.join("\n");

export const en = {
  title: "The rules, in four pictures",
  lead: "The stage and every phone show them now. Tell them in your own words, then start.",
  board: lines(
    "The captain rolls the die; the team’s pawn walks the road to the summit.",
    "Where it stops a card waits. Everybody answers it on the phone, and the captain locks one answer for the team.",
    "When the team whose turn it is knows, it wins promoters. When it does not, every team that knew wins one.",
    "The team with the most promoters, less its detractors, wins, wherever it stands.",
  ),
  quiz: lines(
    "The question comes first, the answers a moment later.",
    "Everybody answers on the phone, and may change the answer until time is up.",
    "The nearer to right, the more points.",
    "Your points lift your team: the best average wins.",
  ),
};
