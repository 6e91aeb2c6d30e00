// An order on the trainer's desk: the right order, and with it the orders the room gave.
import type { JSX } from "preact";
import { Icon } from "../../console/icons.tsx";
import { OptionMark } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import type { DeskPart, KnownProps } from "../desk-part.ts";
import { OptionRows, RightMark, Votes } from "../options/desk.tsx";
import { optionDeskWords } from "../options/words.ts";
import { commonOrders, wholeOrderRight } from "./tally.ts";
import { orderWords } from "./words.ts";

const ORDERS_SHOWN = 3;

/** Everybody's order once, most common first: whole orders say more about a misunderstanding than single places. */
function OrderTally({ card, tally }: KnownProps<"order">): JSX.Element | null {
  if (tally === undefined || tally.total === 0) return null;
  const words = say(orderWords);
  const right = card.solution.options;
  return (
    <>
      <p class="tally-line">{words.allRight(wholeOrderRight(right, tally), tally.total)}</p>
      <ol class="orders" aria-label={words.mostCommon}>
        {commonOrders(tally, right, ORDERS_SHOWN).map(({ options, count, right: isRight }) => (
          <li key={options.join(">")} class={`order-group ${isRight ? "order-group-right" : ""}`}>
            <span class="order-marks">
              {options.map((id) => (
                <OptionMark key={id} index={card.options.findIndex((option) => option.id === id)} size="1.5rem" />
              ))}
            </span>
            {isRight && (
              <span class="right-mark">
                <Icon name="check" size="1rem" /> {say(optionDeskWords).right}
              </span>
            )}
            <Votes count={count} total={tally.total} />
          </li>
        ))}
      </ol>
    </>
  );
}

export const orderDesk: DeskPart<"order"> = {
  name: () => say(orderWords).name,
  Plain: ({ card }) => <OptionRows options={card.options} />,
  Known: (props) => (
    <>
      <RightMark word={say(orderWords).rightOrder} hidden={props.hidden} />
      <OptionRows options={props.card.options} order={props.card.solution.options} />
      <OrderTally {...props} />
    </>
  ),
};
