// What the preview says itself, in the language of the card shown, in Dutch.
import type { Words } from "../../server/languages.ts";
import type { en } from "./words.en.ts";

export const nl: Words<typeof en> = {
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
};
