// Arithmetic of what the board game is played for (B4, B11).
import type { Customers } from "./game.ts";

export const noCustomers: Customers = { promoters: 0, passives: 0, detractors: 0 };

export const customers = (some: Partial<Customers>): Customers => ({ ...noCustomers, ...some });

/** Of each sort of customers by itself. */
export const eachSort = (one: Customers, other: Customers, reckon: (one: number, other: number) => number): Customers => ({
  promoters: reckon(one.promoters, other.promoters),
  passives: reckon(one.passives, other.passives),
  detractors: reckon(one.detractors, other.detractors),
});

/** Never below nothing. */
export const addCustomers = (have: Customers, by: Customers): Customers => eachSort(have, by, (all, more) => Math.max(0, all + more));

/** The part of a change that can really happen: what is not there cannot be taken. Never −0, which JSON does not know. */
export const possibleChange = (have: number, asked: number): number => Math.max(-have, asked) + 0;

export const possibleChanges = (have: Customers, asked: Customers): Customers => eachSort(have, asked, possibleChange);

export const isNoChange = (by: Customers): boolean => by.promoters === 0 && by.passives === 0 && by.detractors === 0;

/** What the winner has most of (B11). */
export const netCustomers = (have: Customers): number => have.promoters - have.detractors;
