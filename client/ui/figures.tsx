// The people of the small posters on phones and of the rules in pictures, in the colours of the page.
import type { ComponentChildren, JSX } from "preact";
import type { TeamLook } from "../../server/protocol/rules-types.ts";
import { teamLooks } from "./team-shape.tsx";

/** Where a figure stands, and how large. */
type Place = { readonly x?: number; readonly y?: number; readonly size?: number };

/** What moves by a style's transform is apart from what stands by its own. */
const Placed = ({ x = 0, y = 0, size = 1, children }: Place & { children: ComponentChildren }): JSX.Element => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>{children}</g>
);

/** A promoter: a small cheerful walker with a raised hand, 24 high. */
export function Walker({ coat, delayMs = 0, ...place }: Place & { coat: string; delayMs?: number }): JSX.Element {
  return (
    <Placed {...place}>
      <g class="walker" style={{ animationDelay: `${delayMs}ms` }}>
        <path d="M-1.5-6l-2.5 6M1.5-6l2.5 6" stroke="var(--ink)" stroke-width="2.2" stroke-linecap="round" />
        <path d="M-5-6.5c0-6 1.5-10 5-10s5 4 5 10z" fill={coat} />
        <path d="M3.5-13l4.5-6" stroke={coat} stroke-width="2.4" stroke-linecap="round" />
        <circle cx="0" cy="-20" r="4" fill="#e9b78f" />
      </g>
    </Placed>
  );
}

/** A detractor: a small grey cloud around its place. */
export const Cloud = (place: Place): JSX.Element => (
  <Placed {...place}>
    <path class="cloud" d="M-13 5a6 6 0 0 1 1-11.9A8 8 0 0 1 3-9.5 6.5 6.5 0 0 1 12.5-4 5 5 0 0 1 12 5z" fill="#7d8790" />
  </Placed>
);

/** A team's pawn with its shape for a head, 58 high. */
export function Pawn({ look, ...place }: Place & { look: TeamLook }): JSX.Element {
  const { colour, path } = teamLooks[look];
  const edge = { fill: colour, stroke: "var(--paper-raised)" };
  return (
    <Placed {...place}>
      <ellipse cx="0" cy="0" rx="20" ry="4" fill="rgb(34 48 60 / 22%)" />
      <path d="M-15 0c0-7 6-8 8-14 1.5-5 2-10 2-16H5c0 6 .5 11 2 16 2 6 8 7 8 14z" {...edge} stroke-width="2.5" />
      <path d={path} {...edge} stroke-width="1.8" transform="translate(-17 -58) scale(1.42)" />
    </Placed>
  );
}
