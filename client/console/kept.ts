// What this browser remembers for the trainer: keys, language and theme.
import * as kept from "../link/kept.ts";

const full = (name: string): string => `wayfarer.console.${name}`;

export const recall = (name: string): string | undefined => kept.recall("device", full(name));

/** False when it does not outlive this tab. */
export const keep = (name: string, value: string): boolean => kept.keep("device", full(name), value) === "device";

export const forget = (name: string): void => kept.forget("device", full(name));

export const trainerKey = "trainer-key";
export const deskKey = (sessionId: string): string => `desk.${sessionId}`;
export const stageKey = (sessionId: string): string => `stage.${sessionId}`;
