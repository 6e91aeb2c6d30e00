// What the trainer can tell along while stage and phones explain the game in four pictures; one line for each picture.
import { defineWords } from "../../ui/words.ts";

const lines = (...all: readonly [string, string, string, string]): string => all.join("\n");

export const introWords = defineWords({
  en: {
    title: "The rules, in four pictures",
    lead: "The stage and every phone show them now. Tell them in your own words, then start.",
    board: lines(
      "The captain rolls the die; the team’s pawn walks the road to the summit.",
      "Where it stops a card waits. Everybody answers it on the phone, and the captain locks one answer for the team.",
      "When the team whose turn it is knows, it wins promoters. When it does not, every team that knew wins one.",
      "The team with the most promoters, less its detractors, wins, wherever it stands.",
    ),
    quiz: lines(
      "The question comes first, the answers a moment later.",
      "Everybody answers on the phone, and may change the answer until time is up.",
      "The nearer to right, the more points.",
      "Your points lift your team: the best average wins.",
    ),
  },
  nl: {
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
  },
});
