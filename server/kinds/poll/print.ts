// Prints a poll (K7): its options, and on the back that nothing is right.
import { type FaceWords, hint, type KindFace, optionRows, remark, rows } from "../../decks/print/card-parts.ts";

const en = {
  title: "An opinion",
  hint: "What do you think? Nothing is right or wrong.",
  opinion: "Show hands, and hear one voice for each.",
};
const words: FaceWords<typeof en> = {
  en,
  nl: {
    title: "Een mening",
    hint: "Wat vind jij? Niets is goed of fout.",
    opinion: "Laat handen opsteken en laat bij elk antwoord één iemand aan het woord.",
  },
};

export const pollFace: KindFace<"poll"> = {
  words,
  front: (printed) => [hint(words[printed.language].hint), rows(optionRows(printed))],
  back: ({ language }) => [remark(words[language].opinion)],
  line: () => "",
};
