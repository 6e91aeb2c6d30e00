// The words about whether the decks hold enough cards for the board (B14), in Dutch.
import type { Words } from "../../server/languages.ts";
import type { en } from "./supply-words.en.ts";

export const nl: Words<typeof en> = {
  title: "Genoeg kaarten?",
  enough: (draws) => `Ja: er komen zo’n ${draws} kaarten aan bod, waarschijnlijk allemaal nieuw.`,
  repeats: (repeats, draws) =>
    repeats === 1
      ? `Ongeveer 1 van de ${draws} kaarten komt twee keer langs.`
      : `Ongeveer ${repeats} van de ${draws} kaarten komen twee keer langs.`,
  mend: "Zo spelen kan gewoon. Wil je geen herhalingen, voeg dan een set toe, kies een korter bord of plan minder tijd.",
  inLobby: "Zo spelen kan gewoon. Wil je geen herhalingen, open dan een nieuwe sessie met een extra set.",
  add: (title) => `‘${title}’ toevoegen`,
  addsEnough: "Dan zijn waarschijnlijk alle kaarten nieuw.",
  addsSome: (repeats) =>
    repeats === 1 ? "Dan komt nog ongeveer 1 kaart twee keer langs." : `Dan komen nog ongeveer ${repeats} kaarten twee keer langs.`,
  details: "Per onderwerp",
  topic: "Onderwerp",
  needs: "Nodig",
  has: "In de sets",
  assignments: "Opdrachten",
  short: "te weinig",
};
