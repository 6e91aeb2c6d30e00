// What somebody gains or loses, in words: "+2 promoters, −1 detractor".
import type { Customers } from "../../server/protocol/rules-types.ts";
import { signed } from "./numbers.ts";
import { say } from "./words.ts";
import { commonWords } from "./words-common.ts";

const kinds = ["promoters", "passives", "detractors", "points"] as const;
export type Gains = Customers & { readonly points: number };

/** Empty where nothing changes. */
export const gainsText = (gains: Gains): string =>
  kinds
    .map((kind) => [kind, Math.round(gains[kind])] as const)
    .filter(([, n]) => n !== 0)
    .map(([kind, n]) => `${signed(n)} ${say(commonWords)[kind](Math.abs(n))}`)
    .join(", ");
