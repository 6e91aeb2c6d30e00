// The travel poster behind waiting: the team's own shape rises over the hills, its pawn walks with its customers.
import type { JSX } from "preact";
import type { TeamLook } from "../../../server/protocol/rules-types.ts";
import { Cloud, Pawn, Walker } from "../../ui/figures.tsx";
import { teamLooks } from "../../ui/team-shape.tsx";
import { Landmark, type Place } from "./landmark.tsx";

const walkersShown = 6;
const cloudsShown = 4;
const coats = [
  "var(--topic-strategy)",
  "var(--topic-measurement)",
  "var(--topic-design)",
  "var(--topic-culture)",
  "var(--topic-understanding)",
];

function Sun(props: { look: TeamLook | undefined }): JSX.Element {
  return (
    <svg class="scene-sun" viewBox="0 0 24 24" aria-hidden="true">
      {props.look ? (
        <path d={teamLooks[props.look].path} fill={teamLooks[props.look].colour} />
      ) : (
        <circle cx="12" cy="12" r="11" fill="var(--sun-disc)" />
      )}
    </svg>
  );
}

function Hills(): JSX.Element {
  return (
    <>
      <path d="M0 176l54-44 40 30 62-66 58 58 44-34 60 52 42-28 40 30v190H0z" fill="var(--hill-far)" />
      <path d="M156 96L139 114l8-2 7 8 8-7 6 4 6-3z" fill="var(--paper-raised)" opacity="0.85" />
      <path d="M0 214c60-34 116-30 176-4s130 22 224-22v200H0z" fill="var(--hill-mid)" />
      <path d="M0 250c90-30 150-14 214 2s120 18 186-12v160H0z" fill="var(--hill-near)" />
      <path
        d="M240 222c-20 10-76 10-70 26 5 14 110 16 108 44-2 22-110 26-150 108h150c10-56 70-70 66-112-4-38-130-30-134-46-2-8 28-12 40-20z"
        fill="var(--road)"
      />
      <path d="M0 338c40-16 90-14 130 6-20 18-34 36-42 60H0zM400 316c-30 2-52 18-70 40-14 16-22 30-26 48h96z" fill="var(--hill-front)" />
      <g fill="var(--hill-front)">
        <path d="M342 246l12 32h-24zM322 252l9 24h-18z" />
      </g>
    </>
  );
}

function Flag({ look }: { look: TeamLook }): JSX.Element {
  return (
    <g class="scene-flag">
      <path d="M156 98V66" stroke="var(--ink)" stroke-width="2.4" stroke-linecap="round" />
      <path d="M157 67h24l-6 7.5 6 7.5h-24z" fill={teamLooks[look].colour} />
    </g>
  );
}

function Party(props: { look: TeamLook; promoters: number; detractors: number }): JSX.Element {
  const walkers = Math.min(walkersShown, props.promoters);
  const clouds = Math.min(cloudsShown, props.detractors);
  return (
    <g transform="translate(232 346)">
      {Array.from({ length: walkers }, (_, i) => (
        <Walker
          key={i}
          x={-30 - i * 17}
          y={8 + i * 7 - (i % 2) * 7}
          size={1.15}
          coat={coats[i % coats.length] ?? "var(--ink)"}
          delayMs={(i * 170) % 700}
        />
      ))}
      <Pawn look={props.look} />
      {Array.from({ length: clouds }, (_, i) => (
        <Cloud key={i} x={(i - (clouds - 1) / 2) * 26} y={-76 - (i % 2) * 12} />
      ))}
    </g>
  );
}

interface SceneProps {
  /** Whose morning it is; without a look it is nobody's yet. */
  readonly look?: TeamLook | undefined;
  /** The team on the road with its customers; without it the road is empty. */
  readonly party?: { readonly promoters: number; readonly detractors: number };
  /** The team's flag on the summit. */
  readonly flag?: boolean;
  /** Where one waits. */
  readonly place?: Place;
}

/** Fills the box it stands in from below; hills may rise above the box, behind what is written there. */
export function Scene({ look, party, flag, place = "meadow" }: SceneProps): JSX.Element {
  return (
    <div class={`scene scene-${place}`}>
      <div class="scene-box">
        <Sun look={look} />
        <svg class="scene-land" viewBox="0 90 400 310" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
          {look && flag && <Flag look={look} />}
          <Hills />
          <Landmark place={place} />
          {look && party && <Party look={look} {...party} />}
        </svg>
      </div>
    </div>
  );
}
