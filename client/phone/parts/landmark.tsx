// What stands beside the road on the poster, so that each kind of waiting has a place of its own. Drawn around (78, 292), left of the road.
import type { JSX } from "preact";

export type Place = "meadow" | "village" | "chapel" | "lake" | "camp" | "fair" | "signpost";

function House(props: { x: number; y: number; roof: string }): JSX.Element {
  return (
    <g transform={`translate(${props.x} ${props.y})`}>
      <path d="M-13 0v-18h26V0z" fill="var(--paper)" />
      <path d="M-17-16L0-32l17 16z" fill={props.roof} />
      <path d="M-4 0v-9h8v9z" fill="var(--ink-soft)" />
    </g>
  );
}

function Tent(props: { x: number; y: number; cloth: string }): JSX.Element {
  return (
    <g transform={`translate(${props.x} ${props.y})`}>
      <path d="M-22 0L0-30 22 0z" fill={props.cloth} />
      <path d="M-6 0L0-17 6 0z" fill="var(--ink)" />
    </g>
  );
}

const bunting = ["var(--topic-strategy)", "var(--sun-disc)", "var(--topic-design)", "var(--topic-measurement)", "var(--topic-culture)"];

export function Landmark({ place }: { place: Place }): JSX.Element | null {
  switch (place) {
    case "meadow":
      return (
        <g fill="var(--hill-front)">
          <path d="M62 262l13 34H49zM86 256l16 42H70z" />
        </g>
      );
    case "village":
      return (
        <>
          <House x={48} y={288} roof="var(--topic-strategy)" />
          <House x={112} y={282} roof="var(--topic-understanding)" />
          <House x={80} y={300} roof="var(--topic-culture)" />
        </>
      );
    case "chapel":
      return (
        <g transform="translate(84 298)">
          <path d="M-24 0v-22h44V0z" fill="var(--paper)" />
          <path d="M-28-20L-2-40l26 20z" fill="var(--topic-governance)" />
          <path d="M14 0v-44h16V0z" fill="var(--paper)" />
          <path d="M10-42l12-24 12 24z" fill="var(--topic-governance)" />
          <path d="M-8 0v-9a5 5 0 0 1 10 0v9zM19-28h6v9h-6z" fill="var(--ink-soft)" />
        </g>
      );
    case "lake":
      return (
        <>
          <ellipse cx="72" cy="292" rx="62" ry="15" fill="var(--hill-far)" />
          <path d="M30 290h34M58 297h44M46 284h22" stroke="var(--paper)" stroke-width="2.5" stroke-linecap="round" opacity="0.7" />
          <path d="M86 284h30l-5 8H91z" fill="var(--topic-strategy)" />
          <path d="M100 283v-26l15 22z" fill="var(--paper)" />
        </>
      );
    case "camp":
      return (
        <>
          <Tent x={52} y={296} cloth="var(--topic-culture)" />
          <Tent x={104} y={290} cloth="var(--topic-understanding)" />
          <path d="M76 306c-6-6 1-9 2-17 6 5 9 11 3 17z" fill="var(--sun-disc)" />
          <path d="M70 308l16-3M70 305l16 3" stroke="var(--ink)" stroke-width="2.5" stroke-linecap="round" />
        </>
      );
    case "fair":
      return (
        <>
          <path d="M30 300v-44M126 296v-44" stroke="var(--ink-soft)" stroke-width="3" stroke-linecap="round" />
          <path d="M30 257q48 26 96-4" fill="none" stroke="var(--ink-soft)" stroke-width="1.6" />
          {bunting.map((colour, i) => (
            <path key={colour} d={`M${36 + i * 18} ${[261, 267, 269, 267, 261][i]}h11l-5.5 12z`} fill={colour} />
          ))}
          <path d="M50 298v-14h56v14z" fill="var(--paper)" />
        </>
      );
    case "signpost":
      return (
        <>
          <path d="M84 302v-52" stroke="var(--ink-soft)" stroke-width="4.5" stroke-linecap="round" />
          <path d="M60 252h48v13H60zM64 270h40v12H64z" fill="var(--paper)" stroke="var(--ink-soft)" stroke-width="2" />
        </>
      );
  }
}
