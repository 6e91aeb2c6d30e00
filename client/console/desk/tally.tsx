// How the room answered: a bar for each option, the orders people gave, and estimates as dots along their scale.
import type { JSX } from "preact";
import type { OptionId, Tally } from "../../../server/protocol/rules-types.ts";
import type { CardView } from "../../../server/protocol/views.ts";
import { amount } from "../../ui/numbers.ts";
import { OptionMark } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import { commonOrders, spread } from "../../view/console-tally.ts";
import { optionIndex } from "../../view/console-view.ts";
import { histogram, median, onScale } from "../../view/stage-tally.ts";
import { Icon } from "../icons.tsx";
import { nowWords } from "./desk-words.ts";

export function Votes(props: { count: number; total: number }): JSX.Element {
  const share = props.total === 0 ? 0 : props.count / props.total;
  return (
    <span class="votes">
      <span class="votes-bar" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </span>
      <span class="votes-count figures">
        {props.count}
        <span class="visually-hidden"> {say(nowWords).votes(props.count)}</span>
      </span>
    </span>
  );
}

const ORDERS_SHOWN = 3;

/** Everybody's order once, most common first: whole orders say more about a misunderstanding than single places. */
export function OrderTally(props: { card: CardView; right: readonly OptionId[]; tally: Tally }): JSX.Element {
  const { card, right, tally } = props;
  const words = say(nowWords);
  const whole = tally.counts[right.join(">")] ?? 0;
  return (
    <>
      <p class="tally-line">{words.allRight(whole, tally.total)}</p>
      <ol class="orders" aria-label={words.mostCommon}>
        {commonOrders(tally, right, ORDERS_SHOWN).map(({ options, count, right: isRight }) => (
          <li key={options.join(">")} class={`order-group ${isRight ? "order-group-right" : ""}`}>
            <span class="order-marks">
              {options.map((id) => (
                <OptionMark key={id} index={optionIndex(card, id)} size="1.5rem" />
              ))}
            </span>
            {isRight && (
              <span class="right-mark">
                <Icon name="check" size="1rem" /> {words.rightShort}
              </span>
            )}
            <Votes count={count} total={tally.total} />
          </li>
        ))}
      </ol>
    </>
  );
}

type Scale = NonNullable<CardView["scale"]>;
const BINS = 24;
const WIDTH = 480;
const DOT = 8;
const STACK = 10;

/** Estimates where they lie: stacked dots, the band called right, and the middle in words. */
export function NumberTally(props: { scale: Scale; solution: { value: number; tolerance: number }; tally: Tally }): JSX.Element {
  const { scale, solution, tally } = props;
  const words = say(nowWords);
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

function Dots({ scale, solution, tally }: Parameters<typeof NumberTally>[0]): JSX.Element {
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
