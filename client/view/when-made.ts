// When a session was made, as a trainer would say it: today and yesterday by the clock, before that by the day.
import { type Language, spoken } from "../../server/languages.ts";

export type WhenMade = { readonly day: "today" | "yesterday" | "other"; readonly text: string };

const DAY_MS = 86_400_000;
const midnight = (atMs: number): number => new Date(atMs).setHours(0, 0, 0, 0);

/** By this browser's own calendar. The year is said only where it is another one. */
export function whenMade(atMs: number, nowMs: number, language: Language): WhenMade {
  const { locale } = spoken[language];
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  // Days around a change of the clocks have 23 or 25 hours.
  const days = Math.round((midnight(nowMs) - midnight(atMs)) / DAY_MS);
  if (days === 0 || days === 1) {
    return { day: days === 0 ? "today" : "yesterday", text: new Intl.DateTimeFormat(locale, clock).format(atMs) };
  }
  const sameYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  const date = { weekday: "short", day: "numeric", month: "short", ...(sameYear ? {} : ({ year: "numeric" } as const)) } as const;
  return { day: "other", text: new Intl.DateTimeFormat(locale, { ...date, ...clock }).format(atMs) };
}

/** A day to come, without its hour. */
export function dayOf(atMs: number, nowMs: number, language: Language): string {
  const sameYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  const date = { day: "numeric", month: "long", ...(sameYear ? {} : ({ year: "numeric" } as const)) } as const;
  return new Intl.DateTimeFormat(spoken[language].locale, date).format(atMs);
}
