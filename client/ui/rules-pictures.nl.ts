// What the rules' pictures say, in Dutch.
import type { Words } from "../../server/languages.ts";
import type { en } from "./rules-pictures.en.ts";

export const nl: Words<typeof en> = {
  title: "Zo gaat het",
  board: {
    walk: { title: "Gooi en loop", text: "Team na team: de aanvoerder gooit, de pion loopt." },
    answer: { title: "Iedereen antwoordt", text: "Ieder op de eigen telefoon. De aanvoerder legt één antwoord vast." },
    win: { title: "Win promotors", text: "Goed? Dan lopen ze met je mee. Fout? Dan hangt er een wolk boven je." },
    end: { title: "Haal de top", text: (customers) => `Het team met de meeste blije ${customers}, min de ontevreden, wint.` },
  },
  quiz: {
    read: { title: "Eerst lezen", text: "Eerst zie je de vraag, dan de antwoorden." },
    answer: { title: "Antwoord", text: "Op je eigen telefoon. Wijzigen kan tot de tijd om is." },
    points: { title: "Scoor", text: "Hoe dichter bij goed, hoe meer punten." },
    end: { title: "Klim samen", text: "Jouw punten tillen je team op." },
  },
};
