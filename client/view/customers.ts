// What a team's customers come to (B11), the same on stage and console.
import type { Customers } from "../../server/protocol/rules-types.ts";

export const netCustomers = (customers: Customers): number => customers.promoters - customers.detractors;

/** Net Promoter Score, −100 to 100, rounded; undefined without customers. */
export const nps = (customers: Customers): number | undefined => {
  const all = customers.promoters + customers.passives + customers.detractors;
  return all === 0 ? undefined : Math.round((100 * netCustomers(customers)) / all) + 0;
};
