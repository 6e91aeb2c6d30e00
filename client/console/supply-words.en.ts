// The words about whether the decks hold enough cards for the board (B14), in English.

export const en = {
  title: "Enough cards?",
  enough: (draws: number) => `Yes: the game draws about ${draws} cards, and each will most likely be new.`,
  repeats: (repeats: number, draws: number) =>
    repeats === 1 ? `About 1 of ${draws} cards will come a second time.` : `About ${repeats} of ${draws} cards will come a second time.`,
  mend: "You can play like this. For a game without repeats, add a deck, choose a shorter board or plan less time.",
  inLobby: "You can play like this. For a game without repeats, open another session with one more deck.",
  add: (title: string) => `Add “${title}”`,
  addsEnough: "Then each card will most likely be new.",
  addsSome: (repeats: number) =>
    repeats === 1 ? "Then about 1 card will still come again." : `Then about ${repeats} cards will still come again.`,
  details: "By topic",
  topic: "Topic",
  needs: "Needed",
  has: "In the decks",
  assignments: "Assignments",
  short: "too few",
};
