// What customers are called where nobody has a word of their own, in Dutch.
import type { Words } from "../../server/languages.ts";
import type { en } from "./terms.en.ts";

export const nl: Words<typeof en> = { customer: "klant", customers: "klanten", aCustomer: "een klant" };
