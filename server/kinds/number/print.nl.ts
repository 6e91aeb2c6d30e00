// What an estimate says on paper, in Dutch.
import type { Words } from "../../languages.ts";
import type { en } from "./print.en.ts";

export const nl: Words<typeof en> = {
  title: "Het antwoord",
  hint: "Maak samen één schatting.",
  estimate: "Onze schatting",
  within: (near, far) => `Goed van ${near}; deels goed van ${far}.`,
  exactly: (far) => `Goed als het precies klopt; deels goed van ${far}.`,
  fromTo: (low, high) => `${low} t/m ${high}`,
};
