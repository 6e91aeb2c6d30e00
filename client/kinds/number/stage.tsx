// An estimate: the bare scale while open; at the reveal the room's answers along it and a flag at the right one.
import type { JSX } from "preact";
import { stageWords } from "../../stage/words.ts";
import { amount, figure } from "../../ui/numbers.ts";
import { say } from "../../ui/words.ts";
import type { OpenProps, ShownProps, StagePart } from "../stage-part.ts";
import type { Scale } from "./read-number.ts";
import { type Bin, histogram, median, onScale } from "./tally.ts";
import { numberWords } from "./words.ts";

const binCount = 25;
/** With no more answers than this in the fullest place, each is drawn as a stone. */
const dotsUpTo = 8;

function Axis(props: { scale: Scale }): JSX.Element {
  const { scale } = props;
  const middle = (scale.min + scale.max) / 2;
  return (
    <div class="axis">
      <div class="axis-line" />
      {[scale.min, middle, scale.max].map((value) => (
        <span key={value} class="axis-label figures" style={{ "--at": onScale(scale, value) }}>
          {amount(value, scale.unit)}
        </span>
      ))}
    </div>
  );
}

function Open({ card }: OpenProps<"number">): JSX.Element {
  return (
    <div class="estimate estimate-open">
      <p class="face-hint">{say(numberWords).stageHint}</p>
      <p class="estimate-mark" aria-hidden="true">
        ?
      </p>
      <Axis scale={card.scale} />
    </div>
  );
}

function Column(props: { bin: Bin; most: number }): JSX.Element {
  const { bin, most } = props;
  if (most > dotsUpTo) return <li class="column" style={{ "--share": most === 0 ? 0 : bin.count / most }} />;
  return (
    <li class="column column-dots">
      {Array.from({ length: bin.count }, (_, i) => (
        <i key={i} />
      ))}
    </li>
  );
}

function Shown({ card, reveal }: ShownProps<"number">): JSX.Element {
  const words = say(numberWords);
  const { answers } = say(stageWords).cards;
  const { scale } = card;
  const { solution, tally } = reveal;
  const bins = histogram(scale, tally, binCount);
  const most = Math.max(0, ...bins.map((bin) => bin.count));
  const room = median(tally);
  const from = onScale(scale, solution.value - solution.tolerance);
  const to = onScale(scale, solution.value + solution.tolerance);
  return (
    <div class="estimate">
      <div class="estimate-chart">
        <div class="estimate-band" style={{ "--at": from, "--to": to }} />
        <ol class="columns" aria-label={answers(tally.total)}>
          {bins.map((bin) => (
            <Column key={bin.from} bin={bin} most={most} />
          ))}
        </ol>
        <div
          class={`estimate-flag ${onScale(scale, solution.value) > 0.7 ? "estimate-flag-left" : ""}`}
          style={{ "--at": onScale(scale, solution.value) }}
        >
          <strong class="figures">{amount(solution.value, scale.unit)}</strong>
        </div>
      </div>
      <Axis scale={scale} />
      <p class="face-note">
        {[
          answers(tally.total),
          room === undefined ? "" : `${words.median} ${amount(room, scale.unit)}`,
          solution.tolerance > 0 ? words.withinOnStage(`±${figure(solution.tolerance, scale.unit)}`) : "",
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
    </div>
  );
}

export const numberStage: StagePart<"number"> = {
  Open,
  Shown,
  Brief: ({ card, reveal: { solution } }) => <strong class="figures">{amount(solution.value, card.scale.unit)}</strong>,
};
