// The small things of the landscape: walkers, trees, the flag on the summit, and the board's own chapel and village.
import type { JSX } from "preact";
import { chapel } from "../../../server/drawing/land/landmarks-built.ts";
import { village } from "../../../server/drawing/land/landmarks-lived-in.ts";
import { type Palette, paletteOf } from "../../../server/drawing/palette.ts";
import type { TeamLook } from "../../../server/protocol/rules-types.ts";
import { drawn } from "../../ui/svg-brush.tsx";
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

/** The board's buildings in the poster's light. */
const light: Palette = {
  ...paletteOf("summer", false),
  shade: "var(--on-light)",
  wall: ["var(--wall)", "var(--wall-shade)"],
  roof: ["var(--topic-strategy)", "var(--roof-shade)"],
  roofCold: ["var(--topic-strategy)", "var(--roof-shade)"],
  wood: ["var(--on-light)", "var(--on-light)"],
  window: "var(--on-light)",
};

export const Chapel = (place: Place): JSX.Element => <g transform={at(place)}>{drawn((brush) => chapel(brush, light))}</g>;
export const Village = (place: Place): JSX.Element => <g transform={at(place, 0.8)}>{drawn((brush) => village(brush, light))}</g>;

export function SummitFlag(props: Place): JSX.Element {
  return (
    <g transform={at(props)}>
      <path class="ls-pole" d="M0 4V-48" />
      <path class="ls-flag" d="M1 -47C14 -53 24 -42 40 -48L34 -37L40 -26C24 -20 14 -31 1 -25Z" />
    </g>
  );
}
