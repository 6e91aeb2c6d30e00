// The words around tailoring: for whom a session is, and how its cards will read, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./tailor-words.en.ts";

export const nl: Words<typeof en> = {
  forWhom: "Voor wie",
  nobody: "Geen opdrachtgever",
  nobodyHelp: "De kaarten zoals ze zijn.",
  ownWords: "De kaarten gaan over deze opdrachtgever.",
  fallbacks: (n, names) => (n === 1 ? `Er ontbreekt één woord: ${names}` : `Er ontbreken ${n} woorden: ${names}`),
  fallbackHelp: "Daar staat dan het woord van de kaart zelf.",
  look: "Bekijk de kaarten",
  title: "Zo zien de kaarten eruit",
  loading: "De kaarten komen eraan …",
  failed: "De kaarten zijn nu niet te zien. Probeer het opnieuw.",
  of: (n, all) => `Kaart ${n} van ${all}`,
  jump: "Ga naar een kaart",
  previous: "Vorige kaart",
  next: "Volgende kaart",
  languageOfCards: "Taal van de kaarten",
  notIn: (language) => `Deze kaart heeft nog geen tekst in deze taal (${language}); deelnemers lezen hem in de andere.`,
};
