// The words about whether the decks hold enough cards for the board (B14).
import { defineWords } from "../ui/words.ts";

export const supplyWords = defineWords({
  en: {
    title: "Enough cards?",
    enough: (draws: number) => `Yes: the game draws about ${draws} cards, and each will most likely be new.`,
    repeats: (repeats: number, draws: number) =>
      repeats === 1 ? `About 1 of ${draws} cards will come a second time.` : `About ${repeats} of ${draws} cards will come a second time.`,
    mend: "You can play like this. For a game without repeats, add a deck, choose a shorter board or plan less time.",
    inLobby: "You can play like this. For a game without repeats, open another session with one more deck.",
    add: (title: string) => `Add “${title}”`,
    addsEnough: "Then each card will most likely be new.",
    addsSome: (repeats: number) =>
      repeats === 1 ? "Then about 1 card will still come again." : `Then about ${repeats} cards will still come again.`,
    details: "By topic",
    topic: "Topic",
    needs: "Needed",
    has: "In the decks",
    assignments: "Assignments",
    short: "too few",
  },
  nl: {
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
  },
});
