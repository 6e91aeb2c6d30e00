// Words for oneself: one's ideas, name, language and phone, in English.

export const en = {
  noteIdea: "Note an idea",
  ideaTitle: "Note an idea",
  ideaText: "It stays in your list. The trainer reads it with your name, and may show it on the big screen.",
  ideaLabel: "Your idea",
  ideas: "Your ideas",
  ideaSuccess: "Success",
  ideaShown: "On the big screen",
  keep: "Keep it",
  kept: "Kept",
  selfTitle: "You",
  selfButton: "Your name and language",
  selfName: "Your name",
  saveName: "Save",
  saved: "Saved.",
  otherPhone: "On to another phone? Ask the trainer for a code. On the other phone, choose: I was here already.",
};
