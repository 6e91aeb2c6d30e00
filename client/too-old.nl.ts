// What the page for browsers that are too old says, in Dutch.
import type { Words } from "../server/languages.ts";
import { baseline } from "./baseline.ts";
import type { en } from "./too-old.en.ts";

export const nl: Words<typeof en> = {
  title: "Deze browser is te oud",
  needs: (safari) => `Voor Wayfarer heb je ${safari}, Chrome ${baseline.chrome} of Firefox ${baseline.firefox} nodig, of nieuwer.`,
  phone: [
    "Werk de browser of je telefoon bij en open de link opnieuw.",
    "Of probeer een andere browser. Op een iPhone helpt alleen een nieuwere iOS.",
    "Of doe samen met wie naast je zit: één telefoon is genoeg voor twee.",
  ],
  laptop: ["Werk de browser bij en open de link opnieuw.", "Of open de link in een andere browser."],
  noScript: "Wayfarer heeft JavaScript nodig. Zet het aan in de instellingen van je browser en laad de pagina opnieuw.",
};
