// The phone's part of an order card: drag, or the arrows; then send. The reveal shows the right order.

import type { HTMLAttributes, JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { WordTable } from "../../../server/languages.ts";
import type { OptionId } from "../../../server/protocol/rules-types.ts";
import type { OpenCard } from "../../../server/protocol/views.ts";
import { announce } from "../../phone/parts/announce.tsx";
import { Answered } from "../../phone/parts/answered.tsx";
import { Icon } from "../../phone/parts/icons.tsx";
import { SendFoot } from "../../phone/parts/send-foot.tsx";
import { useDraft } from "../../phone/parts/use-draft.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import type { InputProps, PhonePart } from "../phone-part.ts";
import { moved, useDrag } from "./drag.ts";
import { en } from "./phone.en.ts";
import { nl } from "./phone.nl.ts";
import { useSeenWhole } from "./use-seen.ts";

const phoneWords: WordTable<typeof en> = { en, nl };

type OrderCard = OpenCard<"order">;

const textOf = (card: OrderCard, id: OptionId): string => card.options.find((option) => option.id === id)?.text ?? "";

/** A kept order counts only while it is one of the items on the table. */
const fits = (order: readonly OptionId[] | undefined, items: readonly OptionId[]): boolean =>
  order?.length === items.length && items.every((id) => order.includes(id));

interface RowProps {
  readonly text: string;
  readonly place: number;
  readonly last: boolean;
  readonly held: boolean;
  readonly disabled: boolean;
  readonly handle: HTMLAttributes<HTMLSpanElement>;
  readonly moveTo: (place: number) => void;
}

function Row({ text, place, last, held, disabled, handle, moveTo }: RowProps): JSX.Element {
  const words = say(phoneWords);
  const arrow = (icon: "up" | "down", label: string, to: number, off: boolean): JSX.Element => (
    <button type="button" class="order-move" aria-label={label} disabled={disabled || off} onClick={() => moveTo(to)}>
      <Icon name={icon} size="1.4rem" />
    </button>
  );
  return (
    <li class={held ? "order-item order-held" : "order-item"}>
      <span class="order-handle" {...handle}>
        <span class="order-place figures">{place + 1}</span>
        <Icon name="grip" />
      </span>
      <span class="order-text">{text}</span>
      <span class="order-arrows">
        {arrow("up", words.moveUp(text), place - 1, place === 0)}
        {arrow("down", words.moveDown(text), place + 1, last)}
      </span>
    </li>
  );
}

/** The order as it stands, kept over a reload until the server has it. */
function useOrder({ card, given, stored }: InputProps<"order">) {
  const before = given?.options;
  const items = card.options.map(({ id }) => id);
  // The items may come a moment after the word that answers are open: an order is kept only once somebody made one.
  const draft = useDraft<readonly OptionId[] | undefined>("order", card.round, before);
  const made = fits(draft.value, items) ? draft.value : undefined;
  const order = made ?? items;
  const sent = before?.join(">") === order.join(">");
  const certain = sent && stored;
  useEffect(() => {
    if (certain) draft.sent();
  }, [certain]);
  return { order, touched: made !== undefined, sent, setOrder: draft.write };
}

function OrderInput(props: InputProps<"order">): JSX.Element {
  const { card, disabled, stored, give, foot } = props;
  const words = say(phoneWords);
  const { order, touched, sent, setOrder } = useOrder(props);
  const drag = useDrag(order, setOrder);
  const seen = useSeenWhole(drag.onList.ref, order.length) || touched;
  const move = (from: number, to: number): void => {
    const id = order[from];
    if (id === undefined || to < 0 || to >= order.length) return;
    setOrder(moved(order, from, to));
    announce(words.movedTo(textOf(card, id), to + 1));
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (seen) give({ kind: "order", options: order });
  };
  const showRest = (): void => drag.onList.ref.current?.lastElementChild?.scrollIntoView({ block: "center" });
  return (
    <form class="answer-form order" onSubmit={submit}>
      <p class="hint order-help">{words.orderHelp}</p>
      <ol class="order-list" {...drag.onList}>
        {order.map((id, place) => (
          <Row
            key={id}
            text={textOf(card, id)}
            place={place}
            last={place === order.length - 1}
            held={drag.held === id}
            disabled={disabled}
            handle={disabled ? {} : drag.onHandle(id)}
            moveTo={(to) => move(place, to)}
          />
        ))}
      </ol>
      {seen || disabled ? (
        <SendFoot sent={sent} stored={stored} disabled={disabled} foot={foot} />
      ) : (
        <div class="actions">
          <button type="button" class="button button-large button-wide" onClick={showRest}>
            <Icon name="down" />
            {words.seeAll(order.length)}
          </button>
        </div>
      )}
    </form>
  );
}

function RightOrder(props: { card: OrderCard; right: readonly OptionId[]; mine: readonly OptionId[] | undefined }): JSX.Element {
  const words = say(phoneWords);
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

export const phonePart: PhonePart<"order"> = {
  Input: OrderInput,
  Given: ({ card, answer }) => (
    <ol class="order-given">
      {answer.options.map((id) => (
        <li key={id}>{textOf(card, id)}</li>
      ))}
    </ol>
  ),
  solutionShows: () => true,
  Solution: ({ card, reveal, mine }) => (
    <Answered label={say(commonWords).rightAnswer} tone="right">
      <RightOrder card={card} right={reveal.solution.options} mine={mine?.options} />
    </Answered>
  ),
};
