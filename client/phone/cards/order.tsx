// The phone's part of an order card: drag, or the arrows; then send. The reveal shows the right order.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { OptionId } from "../../../server/protocol/rules-types.ts";
import type { CardView } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { announce } from "../parts/announce.tsx";
import { Answered } from "../parts/answered.tsx";
import { Icon } from "../parts/icons.tsx";
import { playWords } from "../words-play.ts";
import type { CardPart, InputProps } from "./card-part.ts";
import { moved, useDrag } from "./order-drag.ts";
import { SendFoot } from "./send-foot.tsx";

const textOf = (card: CardView, id: OptionId): string => card.options?.find((option) => option.id === id)?.text ?? "";

const shownOrder = (card: CardView): readonly OptionId[] => (card.options ?? []).map((option) => option.id);

function OrderInput({ card, given, disabled, stored, give, foot }: InputProps): JSX.Element {
  const words = say(playWords);
  const before = given?.kind === "order" ? given.options : undefined;
  // The items may come a moment after the word that answers are open: an order is kept only once somebody made one.
  const [made, setOrder] = useState(before);
  const order = made ?? shownOrder(card);
  const drag = useDrag(order, setOrder);
  const move = (from: number, to: number): void => {
    const id = order[from];
    if (id === undefined || to < 0 || to >= order.length) return;
    setOrder(moved(order, from, to));
    announce(words.movedTo(textOf(card, id), to + 1));
  };
  const sent = before?.join(">") === order.join(">");
  const submit = (event: Event): void => {
    event.preventDefault();
    give({ kind: "order", options: order });
  };
  return (
    <form class="order" onSubmit={submit}>
      <p class="hint">{words.orderHelp}</p>
      <ol class="order-list" {...drag.onList}>
        {order.map((id, place) => {
          const text = textOf(card, id);
          return (
            <li key={id} class={drag.held === id ? "order-item order-held" : "order-item"}>
              <span class="order-handle" {...(disabled ? {} : drag.onHandle(id))}>
                <span class="order-place figures">{place + 1}</span>
                <Icon name="grip" />
              </span>
              <span class="order-text">{text}</span>
              <button
                type="button"
                class="order-move"
                aria-label={words.moveUp(text)}
                disabled={disabled || place === 0}
                onClick={() => move(place, place - 1)}
              >
                <Icon name="up" size="1.4rem" />
              </button>
              <button
                type="button"
                class="order-move"
                aria-label={words.moveDown(text)}
                disabled={disabled || place === order.length - 1}
                onClick={() => move(place, place + 1)}
              >
                <Icon name="down" size="1.4rem" />
              </button>
            </li>
          );
        })}
      </ol>
      <SendFoot sent={sent} stored={stored} disabled={disabled} foot={foot} />
    </form>
  );
}

function RightOrder(props: { card: CardView; right: readonly OptionId[]; mine: readonly OptionId[] | undefined }): JSX.Element {
  const words = say(playWords);
  return (
    <ol class="right-order">
      {props.right.map((id, place) => {
        const own = props.mine?.indexOf(id) ?? -1;
        return (
          <li key={id}>
            <span class="order-place figures">{place + 1}</span>
            <span>{textOf(props.card, id)}</span>
            {own === place && <Icon name="tick" />}
            {own >= 0 && own !== place && <span class="right-order-mine">{words.yourPlaceWas(own + 1)}</span>}
          </li>
        );
      })}
    </ol>
  );
}

export const orderPart: CardPart = {
  tapSends: false,
  Input: OrderInput,
  Given: ({ card, answer }) => (
    <ol class="order-given">
      {(answer.kind === "order" ? answer.options : []).map((id) => (
        <li key={id}>{textOf(card, id)}</li>
      ))}
    </ol>
  ),
  solutionShows: () => true,
  Solution: ({ card, reveal, mine }) =>
    reveal.solution.kind === "order" && (
      <Answered label={say(playWords).rightAnswer} tone="right">
        <RightOrder card={card} right={reveal.solution.options} mine={mine?.kind === "order" ? mine.options : undefined} />
      </Answered>
    ),
};
