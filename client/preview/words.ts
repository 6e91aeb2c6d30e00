// What the preview says itself, in the language of the card shown.
import { defineWords } from "../ui/words.ts";

export const previewWords = defineWords({
  en: {
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
  },
  nl: {
    steps: { read: "Lezen", answer: "Antwoorden", reveal: "Onthullen", debrief: "Nabespreken" },
    previous: "Vorige kaart",
    next: "Volgende kaart",
    card: "Kaart",
    language: "Taal",
    step: "Stap",
    dark: "Donkere zaal",
    small: "Kleine telefoon",
    phone: "Telefoon",
    stage: "Groot scherm",
    notes: "Alleen op het scherm van de trainer",
    problems: "Deze set kaarten is nog niet in orde. Herstel hem, sla hem op en laad de pagina opnieuw.",
    loading: "De kaarten worden opgehaald …",
  },
});
