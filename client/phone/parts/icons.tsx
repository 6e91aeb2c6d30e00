// The icons of the phone.
import type { JSX } from "preact";
import { LineIcon } from "../../ui/line-icon.tsx";

const drawings = {
  tick: "M4.5 12.5l5 5L19.5 7",
  cross: "M6 6l12 12M18 6L6 18",
  wave: "M3.5 14c2.5-4 5-4 7.5-1s5.5 3 9.5-2",
  flag: "M6 21.5V3M6 4h12l-3 4 3 4H6",
  lock: "M7 10.5V8a5 5 0 0 1 10 0v2.5M5.5 10.5h13v10h-13z",
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  pencil: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  grip: "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01",
  clock: "M12 7v5.5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z",
  people:
    "M8.5 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M16 5a3.3 3.3 0 0 1 0 6.3M18 15c2.2.6 3.5 2.3 3.5 5",
  signal: "M5 18v-3M12 18v-7M19 18V6",
  pause: "M8.5 5.5v13M15.5 5.5v13",
  dice: "M5 3.5h14A1.5 1.5 0 0 1 20.5 5v14a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V5A1.5 1.5 0 0 1 5 3.5zM8.5 8.5h.01M15.5 15.5h.01M12 12h.01",
} as const;

export type IconName = keyof typeof drawings;

export const Icon = ({ name, size }: { name: IconName; size?: string }): JSX.Element => <LineIcon path={drawings[name]} size={size} />;
