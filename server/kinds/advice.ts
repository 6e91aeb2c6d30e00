// What kinds that have some add to the advice on a deck, and to its figures.
import type { CardContent } from "../../content/schema/cards/registry.ts";
import { choiceAdvice, rightPlaces } from "./choice/advice.ts";
import { numberAdvice } from "./number/advice.ts";

/** Rules of advice, by name. */
export const kindAdvice = { ...choiceAdvice, ...numberAdvice } as const;

const figures: readonly ((cards: readonly CardContent[]) => readonly string[])[] = [rightPlaces];

/** Lines about a deck's cards. */
export const kindFigures = (cards: readonly CardContent[]): readonly string[] => figures.flatMap((tell) => tell(cards));
