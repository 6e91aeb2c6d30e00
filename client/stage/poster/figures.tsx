// The small things of the landscape: walkers, trees, chapel, village and the flag on the summit.
import type { JSX } from "preact";
import type { TeamLook } from "../../../server/protocol/rules-types.ts";
import { teamLooks } from "../../ui/team-shape.tsx";

type Place = { readonly x: number; readonly y: number };
const at = ({ x, y }: Place, size = 1): string => `translate(${x} ${y}) scale(${size})`;

/** A walker with hat, pack and staff, standing on (x, y), on the way to the left. */
export function Pilgrim(props: Place & { size: number; look: TeamLook }): JSX.Element {
  return (
    <g transform={`${at(props, props.size)} scale(-1 1)`}>
      <ellipse class="ls-shadow" cx="6" cy="1" rx="24" ry="4" />
      <g class="ls-step">
        <path class="ls-staff" d="M22 0L17 -46" />
        <path class="ls-leg" d="M-6 0L-3 -20M8 0L4 -20" />
        <path class="ls-pack" d="M-17 -46h9v24h-7a5 5 0 0 1-5-5v-16a3 3 0 0 1 3-3Z" />
        <path d="M-10 -14C-11 -34 -8 -48 0 -48S12 -34 12 -14Z" fill={teamLooks[props.look].colour} />
        <path class="ls-arm" d="M3 -38L18 -28" />
        <circle class="ls-face" cx="1" cy="-54" r="8" />
        <path class="ls-hat" d="M-12 -57C-6 -60 9 -60 15 -57C12 -55 -9 -55 -12 -57ZM-6 -58C-6 -67 9 -67 9 -58Z" />
      </g>
    </g>
  );
}

export function Cypress(props: Place & { size: number }): JSX.Element {
  return <path transform={at(props, props.size)} d="M0 0C-9 -4 -11 -18 -7 -32C-5 -42 -2 -48 0 -54C2 -48 5 -42 7 -32C11 -18 9 -4 0 0Z" />;
}

export function RoundTree(props: Place & { size: number }): JSX.Element {
  return <path transform={at(props, props.size)} d="M-2 2V-10C-18 -10 -22 -30 -10 -36C-8 -48 10 -48 12 -36C24 -30 18 -10 2 -10V2Z" />;
}

export function Chapel(props: Place): JSX.Element {
  return (
    <g transform={at(props)}>
      <path class="ls-wall" d="M-4 4V-34H44V4Z" />
      <path class="ls-wall-shade" d="M44 4V-34H58V4Z" />
      <path class="ls-roof" d="M-10 -32L6 -54H50L64 -32Z" />
      <path class="ls-wall" d="M-26 4V-62H-4V4Z" />
      <path class="ls-roof" d="M-30 -60L-15 -86L0 -60Z" />
      <path class="ls-door" d="M-19 4V-12a4.5 4.5 0 0 1 9 0V4ZM12 -20h7v10h-7ZM28 -20h7v10h-7ZM-18 -48h6v9h-6Z" />
    </g>
  );
}

export function Village(props: Place): JSX.Element {
  return (
    <g transform={at(props, 0.8)}>
      <path class="ls-wall" d="M0 10V-18H30V10ZM38 14V-10H66V14ZM-44 12V-8H-16V12Z" />
      <path class="ls-wall-shade" d="M30 10V-18H40V10ZM66 14V-10H74V14ZM-16 12V-8H-8V12Z" />
      <path class="ls-roof" d="M-5 -16L8 -32H34L45 -16ZM33 -8L45 -22H68L79 -8ZM-49 -6L-38 -20H-12L-3 -6Z" />
    </g>
  );
}

export function SummitFlag(props: Place): JSX.Element {
  return (
    <g transform={at(props)}>
      <path class="ls-pole" d="M0 4V-48" />
      <path class="ls-flag" d="M1 -47C14 -53 24 -42 40 -48L34 -37L40 -26C24 -20 14 -31 1 -25Z" />
    </g>
  );
}
