// An order: items as shown while open, the right order with who had it at the reveal.
import type { JSX } from "preact";
import { percent } from "../../ui/numbers.ts";
import { OptionMark, optionColour } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import { OptionBrief, OptionTiles } from "../options/stage.tsx";
import type { ShownProps, StagePart } from "../stage-part.ts";
import { orderShares, wholeOrderRight } from "./tally.ts";
import { orderWords } from "./words.ts";

function Shown({ card, reveal }: ShownProps<"order">): JSX.Element {
  const words = say(orderWords);
  const right = reveal.solution.options;
  return (
    <div class="order">
      <ol class="bars" data-count={right.length}>
        {orderShares(card.options, right, reveal.tally).map((item) => (
          <li key={item.id} class="bar" style={{ "--mark": optionColour(item.index).colour, "--share": item.share }}>
            <span class="bar-fill" />
            <span class="order-place figures">{item.place}</span>
            <OptionMark index={item.index} size="2.4rem" />
            <span class="bar-text">{item.text}</span>
            <span class="bar-figures figures">
              <strong>{percent(item.share)}</strong>
              <span>{words.inPlace}</span>
            </span>
          </li>
        ))}
      </ol>
      <p class="face-note">{words.wholeOrder(wholeOrderRight(right, reveal.tally))}</p>
    </div>
  );
}

export const orderStage: StagePart<"order"> = {
  Open: ({ card }) => <OptionTiles options={card.options} hint={say(orderWords).stageHint} ordered />,
  Shown,
  Brief: ({ card: { options }, reveal: { solution } }) => (
    <span class="brief">
      {solution.options.map((id, place) => (
        <span key={id} class="brief">
          {place > 0 && <span aria-hidden="true">›</span>}
          <OptionBrief options={options} id={id} />
        </span>
      ))}
    </span>
  ),
};
