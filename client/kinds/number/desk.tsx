// An estimate on the trainer's desk: the answer, and the room's as dots along the scale.
import type { JSX } from "preact";
import type { Tally } from "../../../server/protocol/rules-types.ts";
import { amount, figure } from "../../ui/numbers.ts";
import { say } from "../../ui/words.ts";
import type { DeskPart } from "../desk-part.ts";
import { RightMark } from "../options/desk.tsx";
import type { Scale } from "./read-number.ts";
import { histogram, median, onScale, spread } from "./tally.ts";
import { numberWords } from "./words.ts";

const BINS = 24;
const WIDTH = 480;
const DOT = 8;
const STACK = 10;

type Estimates = { scale: Scale; solution: { value: number; tolerance: number }; tally: Tally<"number"> };

/** Estimates where they lie: stacked dots, the band called right, and the middle in words. */
function NumberTally(props: Estimates): JSX.Element {
  const { scale, solution, tally } = props;
  const words = say(numberWords);
  const text = (value: number): string => amount(value, scale.unit);
  const range = spread(tally, solution);
  const perDot = peoplePerDot(histogram(scale, tally, BINS));
  const middle = median(tally);
  const said = range === undefined || middle === undefined ? "" : words.spread(text(range.low), text(range.high), text(middle));
  return (
    <figure class="dots">
      <Dots {...props} />
      <p class="dots-scale figures" aria-hidden="true">
        <span>{text(scale.min)}</span>
        <span>{text(scale.max)}</span>
      </p>
      <figcaption>
        {words.nearRight(range?.near ?? 0, tally.total)} {said} {perDot > 1 && words.perDot(perDot)}
      </figcaption>
    </figure>
  );
}

/** A crowd is drawn to scale: one dot is then several people, and the words say so. */
const peoplePerDot = (bins: readonly { readonly count: number }[]): number =>
  Math.max(1, Math.ceil(Math.max(...bins.map((bin) => bin.count)) / STACK));

function Dots({ scale, solution, tally }: Estimates): JSX.Element {
  const bins = histogram(scale, tally, BINS);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const perDot = peoplePerDot(bins);
  const at = (value: number): number => DOT + onScale(scale, value) * (WIDTH - 2 * DOT);
  const from = at(solution.value - solution.tolerance);
  const to = at(solution.value + solution.tolerance);
  const height = Math.ceil(most / perDot) * 2 * DOT + 12;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      <rect class="dots-right" x={from - 2} y="0" width={Math.max(4, to - from + 4)} height={height - 4} rx="4" />
      <path class="dots-line" d={`M0 ${height - 3}H${WIDTH}`} />
      {bins.flatMap(({ from: low, to: high, count }, bin) =>
        Array.from({ length: Math.ceil(count / perDot) }, (_, n) => (
          <circle key={`${bin} ${n}`} class="dots-dot" cx={at((low + high) / 2)} cy={height - 4 - DOT - n * 2 * DOT} r={DOT - 1.5} />
        )),
      )}
    </svg>
  );
}

export const numberDesk: DeskPart<"number"> = {
  name: () => say(numberWords).name,
  Plain: () => null,
  Known: ({ card: { scale, solution }, tally, hidden }) => {
    const words = say(numberWords);
    const value = amount(solution.value, scale.unit);
    return (
      <>
        <p class="number-right">
          <RightMark word={words.right} hidden={hidden} />
          <strong class="figures">{solution.tolerance > 0 ? words.within(value, figure(solution.tolerance, scale.unit)) : value}</strong>
        </p>
        {tally !== undefined && tally.total > 0 && <NumberTally scale={scale} solution={solution} tally={tally} />}
      </>
    );
  },
};
