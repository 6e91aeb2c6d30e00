// Whose session this screen is in, and what they call their customers: a library has members, a hospital patients.
import { signal } from "@preact/signals";
import type { WordTable } from "../../server/languages.ts";
import type { SeatGranted, Terms } from "../../server/protocol/seats.ts";
import { en } from "./terms.en.ts";
import { nl } from "./terms.nl.ts";
import { language, say } from "./words.ts";

/** The client as screens show it. */
export type ShownClient = NonNullable<SeatGranted["client"]>;

/** The client of the session, once its seat was granted. Write it through `tailorTo`. */
export const shownClient = signal<ShownClient | undefined>(undefined);

/** Takes over the name, colour, logo and terms that came with a seat. */
export const tailorTo = (whose: ShownClient | undefined): void => {
  shownClient.value = whose;
};

const anybodys: WordTable<typeof en> = { en, nl };

/** The words for customers in the language of this screen; reading it in a component redraws it on a change. */
export const terms = (): Terms => shownClient.value?.terms?.[language.value] ?? say(anybodys);
