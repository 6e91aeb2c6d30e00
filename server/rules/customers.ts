// Arithmetic of what the board game is played for (B4, B11).
import type { Customers } from "./game.ts";

export const noCustomers: Customers = { promoters: 0, passives: 0, detractors: 0 };

export const customers = (some: Partial<Customers>): Customers => ({ ...noCustomers, ...some });

const sum = (have: number, change: number): number => Math.max(0, have + change);

/** Never below nothing. */
export const addCustomers = (have: Customers, by: Customers): Customers => ({
  promoters: sum(have.promoters, by.promoters),
  passives: sum(have.passives, by.passives),
  detractors: sum(have.detractors, by.detractors),
});

/** The part of a change that can really happen: what is not there cannot be taken. Never −0, which JSON does not know. */
export const possibleChange = (have: number, asked: number): number => Math.max(-have, asked) + 0;

export const possibleChanges = (have: Customers, asked: Customers): Customers => ({
  promoters: possibleChange(have.promoters, asked.promoters),
  passives: possibleChange(have.passives, asked.passives),
  detractors: possibleChange(have.detractors, asked.detractors),
});

export const isNoChange = (by: Customers): boolean => by.promoters === 0 && by.passives === 0 && by.detractors === 0;

/** What the winner has most of (B11). */
export const netCustomers = (have: Customers): number => have.promoters - have.detractors;
