// What the preview says itself, in the language of the card shown, in English.

export const en = {
  steps: { read: "Read", answer: "Answer", reveal: "Reveal", debrief: "Debrief" },
  previous: "Previous card",
  next: "Next card",
  card: "Card",
  language: "Language",
  step: "Step",
  dark: "Dark room",
  small: "Small phone",
  phone: "Phone",
  stage: "Stage",
  notes: "On the console only",
  problems: "This deck is not in order yet. Mend it, save, and reload the page.",
  loading: "Fetching the deck …",
};
