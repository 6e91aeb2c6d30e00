// The rules in four pictures: little posters that stage and phones show before the start, one line under each.
import type { JSX } from "preact";
import type { WordTable } from "../../server/languages.ts";
import type { Mode } from "../../server/protocol/rules-types.ts";
import { Cloud, Pawn, Walker } from "./figures.tsx";
import { en } from "./rules-pictures.en.ts";
import { nl } from "./rules-pictures.nl.ts";
import { terms } from "./terms.ts";
import { say } from "./words.ts";

export const rulesWords: WordTable<typeof en> = { en, nl };

type Drawing = "walk" | "read" | "answer" | "win" | "points" | "end";

interface Rule {
  readonly drawing: Drawing;
  readonly title: string;
  readonly text: string;
}

/** In the order they are told. */
function rulesOf(mode: Mode): readonly Rule[] {
  const words = say(rulesWords);
  if (mode === "board") {
    const { walk, answer, win, end } = words.board;
    return [
      { drawing: "walk", ...walk },
      { drawing: "answer", ...answer },
      { drawing: "win", ...win },
      { drawing: "end", title: end.title, text: end.text(terms().customers) },
    ];
  }
  const { read, answer, points, end } = words.quiz;
  return [
    { drawing: "read", ...read },
    { drawing: "answer", ...answer },
    { drawing: "points", ...points },
    { drawing: "end", ...end },
  ];
}

function Ground(): JSX.Element {
  return (
    <>
      <rect width="160" height="104" fill="var(--sky-low)" />
      <path d="M0 0h160v34H0z" fill="var(--sky-top)" opacity="0.8" />
      <path d="M0 62l26-18 20 12 32-30 28 26 20-14 34 24v42H0z" fill="var(--hill-far)" />
      <path d="M0 76c30-16 58-14 86-2s52 10 74-8v38H0z" fill="var(--hill-mid)" />
      <path d="M0 92c40-12 100-12 160-2v14H0z" fill="var(--hill-near)" />
    </>
  );
}

function Phone(props: { x: number; lines: readonly string[]; picked?: number }): JSX.Element {
  return (
    <g transform={`translate(${props.x} 26)`}>
      <rect width="40" height="66" rx="7" fill="var(--ink)" />
      <rect x="3" y="4" width="34" height="58" rx="4" fill="var(--paper-raised)" />
      <path d="M8 12h24M8 18h17" stroke="var(--ink)" stroke-width="3" stroke-linecap="round" />
      {props.lines.map((colour, i) => (
        <g key={colour} transform={`translate(7 ${25 + i * 12})`}>
          <rect width="26" height="9" rx="3" fill={i === props.picked ? colour : "var(--paper-sunk)"} />
          <rect width="7" height="9" rx="3" fill={colour} />
        </g>
      ))}
    </g>
  );
}

const options = ["var(--option-a)", "var(--option-b)", "var(--option-c)"];

function Picture({ drawing }: { drawing: Drawing }): JSX.Element {
  switch (drawing) {
    case "walk":
      return (
        <>
          <path d="M-4 98C30 92 40 84 66 82s58 2 98-22" fill="none" stroke="var(--road)" stroke-width="13" />
          {[18, 52, 88, 122].map((x, i) => (
            <ellipse
              key={x}
              cx={x}
              cy={[93, 84, 82, 75][i]}
              rx="8"
              ry="4"
              fill="var(--paper-raised)"
              stroke="var(--line-strong)"
              stroke-width="1.2"
            />
          ))}
          <Pawn look="ember" x={88} y={82} size={0.6} />
          <g transform="translate(18 22) rotate(-10)">
            <rect width="32" height="32" rx="8" fill="var(--team-ember)" />
            {[8, 16, 24].map((at) => (
              <circle key={at} cx={at} cy={at} r="3" fill="#fff" />
            ))}
          </g>
        </>
      );
    case "read":
      return (
        <>
          <Phone x={60} lines={[]} />
          <g transform="translate(116 30)" fill="none" stroke="var(--ink)" stroke-width="3.5" stroke-linecap="round">
            <circle r="13" fill="var(--paper-raised)" />
            <path d="M0-6V0l5 3" />
          </g>
        </>
      );
    case "answer":
      return (
        <>
          <Phone x={14} lines={options} picked={1} />
          <Phone x={60} lines={options} picked={1} />
          <Phone x={106} lines={options} picked={0} />
        </>
      );
    case "win":
      return (
        <>
          <path d="M-4 98C40 92 90 92 164 84" fill="none" stroke="var(--road)" stroke-width="13" />
          <Pawn look="sky" x={74} y={91} size={0.6} />
          <Walker x={54} y={94} coat="var(--topic-culture)" />
          <Walker x={38} y={96} coat="var(--topic-design)" />
          <Walker x={22} y={97} coat="var(--topic-understanding)" />
          <Pawn look="sun" x={128} y={87} size={0.6} />
          <Cloud x={128} y={39} />
        </>
      );
    case "points":
      return (
        <>
          {[30, 46, 62].map((height, i) => (
            <rect key={height} x={38 + i * 30} y={94 - height} width="22" height={height} rx="4" fill={options[i]} />
          ))}
          <path d="M109 18l3 6.5 7 .8-5.2 4.8 1.4 7-6.2-3.5-6.2 3.5 1.4-7-5.2-4.8 7-.8z" fill="var(--sun-disc)" />
        </>
      );
    case "end":
      return (
        <>
          <circle cx="120" cy="30" r="15" fill="var(--sun-disc)" />
          <path d="M14 104l60-74 62 74z" fill="var(--hill-front)" />
          <path d="M74 30L60 47l8-2 6 6 7-6 8 3z" fill="var(--paper-raised)" />
          <path d="M74 31V8" stroke="var(--ink)" stroke-width="2.4" stroke-linecap="round" />
          <path d="M75 9h22l-5 6.5 5 6.5H75z" fill="var(--team-moss)" />
          <Pawn look="moss" x={44} y={86} size={0.48} />
          <Walker x={28} y={100} coat="var(--topic-measurement)" />
          <Walker x={96} y={96} coat="var(--topic-strategy)" />
        </>
      );
  }
}

/** Four pictures with their words; how they stand is the screen's affair (`.rules`, `.rule`). */
export function RulesPictures({ mode }: { mode: Mode }): JSX.Element {
  return (
    <ol class="rules">
      {rulesOf(mode).map(({ drawing, title, text }) => (
        <li key={drawing} class="rule">
          <svg class="rule-picture" viewBox="0 0 160 104" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
            <Ground />
            <Picture drawing={drawing} />
          </svg>
          <p class="rule-words">
            <strong class="rule-title">{title}</strong>
            <span class="rule-text">{text}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
