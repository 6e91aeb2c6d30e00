// The desk's words for the door: what newcomers need besides the code, in English.

export const en = {
  word: "Word at the door",
  body: "Newcomers then need this word besides the code, so that nobody outside this room gets in. Who has joined already plays on.",
  label: "Word",
  help: "It stands on the stage, beside the code. Capitals and spaces do not matter.",
  takeAway: "Ask for no word",
  withWord: "and the word",
};
