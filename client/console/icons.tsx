// The icons of the console.
import type { JSX } from "preact";
import { LineIcon } from "../ui/line-icon.tsx";

const paths = {
  pause: "M8 5v14M16 5v14",
  play: "M7 4.5v15l12-7.5z",
  clock: "M12 21a9 9 0 1 0 0-18a9 9 0 0 0 0 18zM12 7v5l3.5 2",
  stop: "M6.5 6.5h11v11h-11z",
  skip: "M5 5l9 7-9 7zM19 5v14",
  undo: "M8.5 5L4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-4",
  award: "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.9l-5.3 2.8 1.1-5.9-4.3-4.1 5.9-.8z",
  lock: "M6 11h12v9.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  unlock: "M6 11h12v9.5H6zM8.5 11V7.5a3.5 3.5 0 0 1 6.8-1.2",
  screen: "M3 4.5h18v12H3zM9 20.5h6M12 16.5v4",
  devices: "M3 5h12.5v9H3zM6.5 18.5h6M17 9.5h4.5v11H17z",
  hidden:
    "M4 4l16 16M9.8 5.4A10 10 0 0 1 12 5.2c5 0 8.2 4 9.5 6.8a15 15 0 0 1-2.6 3.7M6.4 7.2A15 15 0 0 0 2.5 12c1.3 2.8 4.5 6.8 9.5 6.8 1.6 0 3-.4 4.2-1M9.9 9.9a3 3 0 0 0 4.2 4.2",
  eye: "M2.5 12c1.3-2.8 4.5-6.8 9.5-6.8s8.2 4 9.5 6.8c-1.3 2.8-4.5 6.8-9.5 6.8S3.8 14.8 2.5 12zM12 15a3 3 0 1 0 0-6a3 3 0 0 0 0 6z",
  noScreen: "M6 4.5h15v12h-3M3 6v10.5h10.5M9 20.5h6M12 16.5v4M3.5 3l17 18",
  again: "M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 3.5V8H15",
  knock: "M6 21V3.5h9V7M4 21h16M11.5 12.5v.1M18 10.5v.1M20.5 13.5v.1M18 16.5v.1",
  network: "M12 20.5v-7M6.5 3.5h11v6h-11zM4 20.5h16M12 9.5v4",
  phone: "M7.5 2.5h9v19h-9zM11 18.5h2",
  check: "M4.5 12.5l5 5L19.5 7",
  cross: "M6 6l12 12M18 6L6 18",
  half: "M5 12h14",
  dots: "M5 12h.01M12 12h.01M19 12h.01",
  flag: "M6.5 21V3.5h11l-2.8 4 2.8 4h-11",
  bulb: "M9 17.5h6M10 21h4M8.7 14.5a5.7 5.7 0 1 1 6.6 0c-.6.5-.8 1.2-.8 2h-5c0-.8-.2-1.5-.8-2z",
  alert: "M12 3.5L22 20H2zM12 10v4.5M12 17.2v.1",
  arrow: "M5 12h13.5M12.5 5.5L19 12l-6.5 6.5",
  back: "M19 12H5.5M11.5 5.5L5 12l6.5 6.5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  sun: "M12 16.5a4.5 4.5 0 1 0 0-9a4.5 4.5 0 0 0 0 9zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3L19 19M19 5l-1.7 1.7M6.7 17.3L5 19",
  people:
    "M9 11.5a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7zM2.5 20c.3-3.6 2.8-5.8 6.5-5.8s6.2 2.2 6.5 5.8M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.8c2 .8 3.2 2.6 3.5 5.2",
  card: "M5 3.5h14v17H5zM8.5 8h7M8.5 12h7M8.5 16h4",
  note: "M5 3.5h14v11l-6 6H5zM13 20.5v-6h6",
  away: "M2.5 9a14 14 0 0 1 4-2.6M21.5 9A14 14 0 0 0 11 5M6 13a8.5 8.5 0 0 1 3-1.8M18 13a8.5 8.5 0 0 0-3.5-2M12 18.5v.1M4 3l16 18",
  pencil: "M4 20l1-4.5L15.7 4.8a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.5 19z",
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size }: { name: IconName; size?: string }): JSX.Element => <LineIcon path={paths[name]} size={size} />;
