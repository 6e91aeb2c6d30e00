// Numbers as the language of this screen writes them; every screen takes them from here.
import { writeAmount, writeNumber } from "../../server/protocol/figures.ts";
import { language } from "./words.ts";

/** A whole number, such as points. */
export const figures = (value: number): string => writeNumber(Math.round(value), language.value);

/** A number by itself; its unit, said elsewhere, decides whether it is a year. */
export const figure = (value: number, unit = ""): string => writeNumber(value, language.value, unit);

/** A gain or a loss. */
export const signed = (value: number): string => `${value > 0 ? "+" : ""}${figures(value)}`;

/** A share of the room, 0–1. */
export const percent = (share: number): string => `${figures(share * 100)}%`;

/** A number with its unit. */
export const amount = (value: number, unit: string): string => writeAmount(value, unit, language.value);
