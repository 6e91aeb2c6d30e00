// Words for oneself: one's ideas, name, language and phone.
import { defineWords } from "../ui/words.ts";

export const selfWords = defineWords({
  en: {
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
  },
  nl: {
    noteIdea: "Noteer een idee",
    ideaTitle: "Noteer een idee",
    ideaText: "Het blijft in je lijst staan. De trainer leest het met je naam erbij, en kan het op het grote scherm laten zien.",
    ideaLabel: "Je idee",
    ideas: "Jouw ideeën",
    ideaSuccess: "Succes",
    ideaShown: "Op het grote scherm",
    keep: "Bewaar",
    kept: "Bewaard",
    selfTitle: "Jij",
    selfButton: "Je naam en taal",
    selfName: "Je naam",
    saveName: "Bewaar",
    saved: "Bewaard.",
    otherPhone: "Verder op een andere telefoon? Vraag de trainer om een code. Kies op die telefoon: Ik was er al.",
  },
});
