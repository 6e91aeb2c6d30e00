// An order: items as shown while open, the right order with who had it at the reveal.
import type { JSX } from "preact";
import { OptionMark, optionColour } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import { orderShares, wholeOrderRight } from "../../view/stage-tally.ts";
import { percent } from "../parts/figures.ts";
import { stageWords } from "../words.ts";
import type { CardFace, OpenProps, ShownProps } from "./face.ts";
import { OptionTiles } from "./options.tsx";

const rightOrder = (reveal: ShownProps["reveal"]): readonly string[] => (reveal.solution.kind === "order" ? reveal.solution.options : []);

function Open(props: OpenProps): JSX.Element {
  return (
    <>
      <p class="face-hint">{say(stageWords).cards.order}</p>
      <OptionTiles card={props.card} ordered />
    </>
  );
}

function Shown({ card, reveal }: ShownProps): JSX.Element {
  const words = say(stageWords).cards;
  const right = rightOrder(reveal);
  return (
    <div class="order">
      <ol class="bars" data-count={right.length}>
        {orderShares(card, right, reveal.tally).map((item) => (
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

function Brief({ card, reveal }: ShownProps): JSX.Element {
  return (
    <span class="brief">
      {rightOrder(reveal).map((id, place) => {
        const index = (card.options ?? []).findIndex((option) => option.id === id);
        return (
          <span key={id} class="brief">
            {place > 0 && <span aria-hidden="true">›</span>}
            <OptionMark index={index} size="2rem" />
            <span>{card.options?.[index]?.text}</span>
          </span>
        );
      })}
    </span>
  );
}

export const orderFace: CardFace = { Open, Shown, Brief };
