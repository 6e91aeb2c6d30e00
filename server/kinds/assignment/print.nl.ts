// What an assignment says on paper, in Dutch.
import type { Words } from "../../languages.ts";
import type { en } from "./print.en.ts";

export const nl: Words<typeof en> = {
  title: "Beoordelen",
  prepare: (time) => `Voorbereiden ${time}`,
  perform: (time) => `Optreden ${time}`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  judgedOn: "De anderen letten op",
  judging: "Geslaagd is goed, deels is deels goed, niet is fout. De trainer beslist.",
};
