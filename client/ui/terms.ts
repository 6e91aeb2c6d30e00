// Whose session this screen is in, and what they call their customers: a library has members, a hospital patients.
import { signal } from "@preact/signals";
import type { WordTable } from "../../server/languages.ts";
import type { SeatGranted, Terms } from "../../server/protocol/seats.ts";
import { en } from "./terms.en.ts";
import { nl } from "./terms.nl.ts";
import { language, say } from "./words.ts";

export type Organisation = NonNullable<SeatGranted["organisation"]>;

/** The organisation of the session, once its seat was granted. Write it through `tailorTo`. */
export const organisation = signal<Organisation | undefined>(undefined);

/** Takes over the name, colour, logo and terms that came with a seat. */
export const tailorTo = (whose: Organisation | undefined): void => {
  organisation.value = whose;
};

const anybodys: WordTable<typeof en> = { en, nl };

/** The words for customers in the language of this screen; reading it in a component redraws it on a change. */
export const terms = (): Terms => organisation.value?.terms?.[language.value] ?? say(anybodys);
