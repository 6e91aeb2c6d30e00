// The travel poster behind lobby and end: a drawn landscape in flat layers, with the road to the summit.
import type { JSX } from "preact";
import { Chapel, Cypress, Pilgrim, RoundTree, SummitFlag, Village } from "./figures.tsx";

function Sky(): JSX.Element {
  return (
    <g>
      <defs>
        <linearGradient id="ls-dawn" x1="0" y1="0" x2="0" y2="1">
          <stop class="ls-stop-top" offset="0.1" />
          <stop class="ls-stop-low" offset="0.62" />
        </linearGradient>
      </defs>
      <rect width="1600" height="900" fill="url(#ls-dawn)" />
      <circle class="ls-halo ls-halo-3" cx="1065" cy="330" r="330" />
      <circle class="ls-halo ls-halo-2" cx="1065" cy="330" r="235" />
      <circle class="ls-halo ls-halo-1" cx="1065" cy="330" r="165" />
      <circle class="ls-sun" cx="1065" cy="330" r="112" />
      <g class="ls-cloud ls-drift">
        <path d="M1300 120h150a18 18 0 0 1 0 36h-30a16 16 0 0 1 0 32h-190a16 16 0 0 1 0-32h46a18 18 0 0 1 24-36Z" />
        <path d="M690 96h110a13 13 0 0 1 0 26h-26a12 12 0 0 1 0 24H640a12 12 0 0 1 0-24h50a13 13 0 0 1 0-26Z" />
      </g>
    </g>
  );
}

function Mountains(): JSX.Element {
  return (
    <g>
      <path class="ls-range" d="M0 500L120 402L205 452L330 318L430 410L505 372L640 480L760 420L900 520L1600 520V680H0Z" />
      <path class="ls-range-shade" d="M330 318L430 410L505 372L640 480L760 420L900 520V640H470L420 520L380 470L395 420L352 392Z" />
      <path class="ls-peak" d="M800 620L930 450L985 486L1095 330L1140 366L1255 168L1345 300L1388 268L1500 420L1600 372V700H800Z" />
      <path
        class="ls-peak-shade"
        d="M1255 168L1345 300L1388 268L1500 420L1600 372V700H1300L1322 590L1268 520L1300 440L1236 368L1282 288Z"
      />
      <path class="ls-peak-shade" d="M1095 330L1140 366L1168 318L1150 420L1178 470L1120 560L1130 640H1040L1085 520L1060 450L1108 392Z" />
      <path class="ls-snow" d="M1255 168L1208 250L1228 268L1243 248L1262 290L1280 262L1304 282L1322 266Z" />
      <SummitFlag x={1255} y={170} />
    </g>
  );
}

function Hills(): JSX.Element {
  return (
    <g>
      <path class="ls-hill-far" d="M0 566C190 486 420 500 640 552S1080 604 1300 536S1540 512 1600 524V900H0Z" />
      <path class="ls-hill-far-shade" d="M0 566C190 486 420 500 640 552C520 548 380 560 260 640H0Z" />
      <path
        class="ls-road"
        d="M1262 548C1306 566 1180 586 1060 606C1004 616 1004 628 1040 650L1088 652C1050 630 1052 620 1104 610C1220 588 1338 566 1276 544Z"
      />
      <Village x={484} y={556} />
      <path class="ls-hill-mid" d="M0 646C250 560 520 600 760 640S1200 668 1390 602S1560 580 1600 588V900H0Z" />
      <path class="ls-hill-mid-shade" d="M1600 588C1560 580 1500 566 1390 602C1300 634 1200 652 1060 656C1260 676 1420 690 1600 690Z" />
      <path
        class="ls-road"
        d="M1034 646C984 668 1080 694 1250 676S1500 668 1600 690V726C1500 702 1380 704 1262 716C1090 730 930 684 1046 650Z"
      />
      <Chapel x={1450} y={602} />
      <g class="ls-tree">
        <Cypress x={1376} y={616} size={1} />
        <Cypress x={1398} y={612} size={1.25} />
        <Cypress x={1520} y={598} size={1.1} />
        <RoundTree x={236} y={598} size={0.9} />
        <RoundTree x={276} y={594} size={1.15} />
        <RoundTree x={318} y={596} size={0.8} />
        <RoundTree x={905} y={652} size={0.9} />
      </g>
      <path class="ls-hill-near" d="M0 742C180 690 420 664 700 712S1100 764 1300 704S1520 652 1600 664V900H0Z" />
      <path class="ls-hill-near-shade" d="M0 742C180 690 420 664 700 712C560 712 330 730 160 900H0Z" />
      <path class="ls-road" d="M1600 752C1400 762 1000 790 880 900H1190C1240 846 1420 806 1600 796Z" />
    </g>
  );
}

const walkers = [
  { x: 1302, y: 694, size: 0.72, look: "ember" },
  { x: 1352, y: 696, size: 0.8, look: "sky" },
  { x: 1396, y: 692, size: 0.74, look: "sun" },
  { x: 1452, y: 697, size: 0.86, look: "moss" },
  { x: 1502, y: 694, size: 0.78, look: "rose" },
  { x: 1558, y: 702, size: 0.9, look: "plum" },
] as const;

/** `lively` lets the clouds drift and the walkers bob, where motion is welcome. */
export function Landscape(props: { lively?: boolean; evening?: boolean }): JSX.Element {
  return (
    <svg
      class={`landscape ${props.lively ? "landscape-lively" : ""} ${props.evening ? "landscape-evening" : ""}`}
      viewBox="0 0 1600 900"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <Sky />
      <Mountains />
      <Hills />
      <g class="ls-walkers">
        {walkers.map((walker) => (
          <Pilgrim key={walker.look} {...walker} />
        ))}
      </g>
      <g class="ls-tree ls-tree-near">
        <Cypress x={1118} y={752} size={2.2} />
        <Cypress x={1152} y={748} size={1.7} />
        <Cypress x={1184} y={744} size={2.5} />
      </g>
    </svg>
  );
}
