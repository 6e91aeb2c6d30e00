// What the trainer can tell along while stage and phones explain the game in four pictures; one line for each picture, in Dutch.
import type { Words } from "../../../server/languages.ts";
import type { en } from "./intro-words.en.ts";

const lines = (...all: readonly [string, string, string, string]): string => all.join("\n");

export const nl: Words<typeof en> = {
  title: "De regels in vier beelden",
  lead: "Het grote scherm en alle telefoons laten ze nu zien. Vertel ze in je eigen woorden en start dan.",
  board: lines(
    "De aanvoerder gooit; de pion van het team loopt de weg naar de top.",
    "Waar hij stopt, wacht een kaart. Iedereen antwoordt op de telefoon en de aanvoerder legt één antwoord vast voor het team.",
    "Weet het team dat aan de beurt is het, dan wint het promotors. Zo niet, dan wint elk team dat het wel wist er één.",
    "Het team met de meeste promotors, min de criticasters, wint, waar het ook staat.",
  ),
  quiz: lines(
    "Eerst zie je de vraag, even later de antwoorden.",
    "Iedereen antwoordt op de telefoon en mag het antwoord wijzigen tot de tijd om is.",
    "Hoe dichter bij goed, hoe meer punten.",
    "Jouw punten tillen je team op: het beste gemiddelde wint.",
  ),
};
