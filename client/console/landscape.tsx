// The poster beside signing in and setting up: a road over six hills to a summit, flat and layered.
import type { JSX } from "preact";

const walkers: readonly (readonly [x: number, y: number, size: number, team: string])[] = [
  [565, 772, 0.8, "plum"],
  [520, 832, 1, "lagoon"],
  [606, 872, 1.25, "sun"],
  [688, 930, 1.6, "ember"],
];

export function Landscape(): JSX.Element {
  return (
    <svg class="landscape" viewBox="0 -130 800 1130" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <defs>
        <linearGradient id="dawn" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="var(--sky-top)" />
          <stop offset="1" stop-color="var(--sky-low)" />
        </linearGradient>
      </defs>
      <rect class="sky" y="-130" width="800" height="1130" fill="url(#dawn)" />
      <g class="far">
        <circle cx="560" cy="470" r="150" fill="var(--sun-disc)" opacity="0.16" />
        <circle cx="560" cy="470" r="92" fill="var(--sun-disc)" />
        <path
          class="hill-far"
          d="M0 640C70 590 120 560 190 575C260 470 300 400 352 352C378 330 398 338 420 366C470 430 520 520 590 548C660 520 730 560 800 540V1000H0Z"
        />
        <path
          class="snow"
          d="M322 386C334 368 344 358 352 352C378 330 398 338 420 366C430 380 438 392 446 405C426 398 414 412 398 400C384 390 372 412 356 398C344 388 334 396 322 386Z"
        />
        <path d="M383 343V296" stroke="var(--ink)" stroke-width="4" stroke-linecap="round" />
        <path d="M385 298L424 308L385 322Z" fill="var(--accent)" />
      </g>
      <path class="hill-mid" d="M0 700C90 640 170 640 260 680C360 620 470 610 560 660C640 610 730 620 800 650V1000H0Z" />
      <path class="hill-near" d="M0 800C120 720 230 720 340 758C470 690 640 690 800 760V1000H0Z" />
      <path
        class="road"
        d="M640 1000C700 930 640 890 560 868C470 842 470 806 540 784C600 764 600 742 560 726C530 712 536 700 556 690L566 693C556 702 556 708 580 722C634 748 634 780 574 802C524 822 524 836 594 858C700 892 810 930 770 1000Z"
      />
      <path class="hill-front" d="M0 850C110 796 250 800 380 856C480 900 560 950 610 1000H0Z" />
      <g class="trees">
        <path d="M90 836l26-66 26 66zM136 846l20-52 20 52zM50 862l18-46 18 46z" />
        <path d="M690 742l18-46 18 46zM726 752l14-36 14 36z" />
      </g>
      {walkers.map(([x, y, size, team]) => (
        <g key={team} transform={`translate(${x} ${y + 10}) scale(${size})`} fill={`var(--team-${team})`}>
          <circle cx="0" cy="-30" r="8" />
          <path d="M-10 6C-10-14-6-20 0-20S10-14 10 6Z" />
        </g>
      ))}
    </svg>
  );
}
