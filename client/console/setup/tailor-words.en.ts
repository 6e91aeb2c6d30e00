// The words around tailoring: for whom a session is, and how its cards will read, in English.

export const en = {
  forWhom: "For whom",
  nobody: "No client",
  nobodyHelp: "The decks as they are.",
  ownWords: "The cards speak of this client.",
  fallbacks: (n: number, names: string) => (n === 1 ? `One word is missing: ${names}` : `${n} words are missing: ${names}`),
  fallbackHelp: "The cards’ own words stand there.",
  look: "Look at the cards",
  title: "The cards as they will read",
  loading: "Fetching the cards …",
  failed: "The cards cannot be shown now. Try again.",
  of: (n: number, all: number) => `Card ${n} of ${all}`,
  jump: "Go to a card",
  previous: "Previous card",
  next: "Next card",
  languageOfCards: "Language of the cards",
  notIn: (language: string) => `This card has no text in this language yet (${language}); people read it in the other one.`,
};
