// The die as a thing to press: it tumbles while the server rolls and lands on what the server said (B2).
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { prefersReducedMotion } from "../../ui/motion.ts";

const spots: Readonly<Record<number, readonly (readonly [x: number, y: number])[]>> = {
  1: [[50, 50]],
  2: [
    [30, 30],
    [70, 70],
  ],
  3: [
    [28, 28],
    [50, 50],
    [72, 72],
  ],
  4: [
    [30, 30],
    [70, 30],
    [30, 70],
    [70, 70],
  ],
  5: [
    [28, 28],
    [72, 28],
    [50, 50],
    [28, 72],
    [72, 72],
  ],
  6: [
    [30, 26],
    [70, 26],
    [30, 50],
    [70, 50],
    [30, 74],
    [70, 74],
  ],
};
const tumbleMs = 110;

/** The faces a tumbling die shows; no chance here, only a row that looks like it. */
const tumble = [5, 2, 6, 1, 4, 3];

function useFace(value: number, rolling: boolean): number {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    if (!rolling || prefersReducedMotion()) return;
    const timer = setInterval(() => setTurns((n) => n + 1), tumbleMs);
    return () => clearInterval(timer);
  }, [rolling]);
  return rolling ? (tumble[turns % tumble.length] ?? value) : value;
}

export function Die(props: { value: number; rolling?: boolean; size: string }): JSX.Element {
  const face = useFace(props.value, props.rolling ?? false);
  return (
    <svg class={props.rolling ? "die die-rolling" : "die"} viewBox="0 0 100 108" width={props.size} aria-hidden="true">
      <rect x="2" y="10" width="96" height="96" rx="22" fill="var(--die-edge)" />
      <rect x="2" y="2" width="96" height="96" rx="22" fill="var(--die)" />
      {(spots[face] ?? []).map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="9" fill="var(--die-spot)" />
      ))}
    </svg>
  );
}
