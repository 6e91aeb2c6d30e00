// Words for oneself: one's ideas, name, language and phone, in Dutch.
import type { Words } from "../../server/languages.ts";
import type { en } from "./words-self.en.ts";

export const nl: Words<typeof en> = {
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
};
