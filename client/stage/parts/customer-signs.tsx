// Customers as signs: a cheerful walker for a promoter, a small cloud for a detractor, a quiet walker for a passive one.
import type { JSX } from "preact";
import type { Customers } from "../../../server/protocol/rules-types.ts";
import { signed } from "../../ui/numbers.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";

const drawings: Readonly<Record<keyof Customers, JSX.Element>> = {
  promoters: (
    <>
      <circle cx="12" cy="5.6" r="3.6" />
      <path d="M7.6 22.5C7 15.5 8.5 11 12 11s5 4.5 4.4 11.5Z" />
      <path class="customer-arms" d="M8.8 13.5L4 8M15.2 13.5L20 8" />
    </>
  ),
  passives: (
    <>
      <circle cx="12" cy="5.6" r="3.6" />
      <path d="M7 22.5C6.4 15.5 8.2 11 12 11s5.6 4.5 5 11.5Z" />
    </>
  ),
  detractors: <path d="M7 19.5a4.8 4.8 0 0 1-.6-9.55A6.2 6.2 0 0 1 18.2 9.1A5.2 5.2 0 0 1 17.5 19.5Z" />,
};

export function CustomerSign(props: { kind: keyof Customers }): JSX.Element {
  return (
    <svg class={`customer customer-${props.kind}`} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[props.kind]}
    </svg>
  );
}

export const customerKinds = ["promoters", "passives", "detractors"] as const;

/** "5 promoters" for the ear, sign and figure for the eye. */
export function CustomerCount(props: { kind: keyof Customers; count: number; change?: boolean }): JSX.Element {
  const word = say(commonWords)[props.kind](Math.abs(props.count));
  return (
    <span class="customer-count">
      <CustomerSign kind={props.kind} />
      <span class="figures">{props.change ? signed(props.count) : props.count}</span>
      <span class="visually-hidden"> {word}</span>
    </span>
  );
}
