// The phone's part of an estimate: steps, a slider and typing, all three setting one value.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CardView } from "../../../server/protocol/views.ts";
import { language, say } from "../../ui/words.ts";
import { Answered } from "../parts/answered.tsx";
import { Icon } from "../parts/icons.tsx";
import { playWords } from "../words-play.ts";
import type { CardPart, InputProps } from "./card-part.ts";
import { clampToScale, decimalsOf, middleOf, readNumber } from "./number-scale.ts";
import { SendFoot } from "./send-foot.tsx";

type Scale = NonNullable<CardView["scale"]>;

const noScale: Scale = { unit: "", min: 0, max: 100, step: 1 };

const scaleOf = (card: CardView): Scale => card.scale ?? noScale;

const figure = (value: number, scale: Scale): string =>
  new Intl.NumberFormat(language.value, { maximumFractionDigits: decimalsOf(scale.step) }).format(value);

const withUnit = (value: number, scale: Scale): string => {
  const unit = scale.unit === "" ? "" : scale.unit === "%" ? "%" : ` ${scale.unit}`;
  return `${figure(value, scale)}${unit}`;
};

function NumberInput({ card, given, disabled, stored, give, foot }: InputProps): JSX.Element {
  const words = say(playWords);
  const scale = scaleOf(card);
  const before = given?.kind === "number" ? given.value : undefined;
  const [value, setValue] = useState(before);
  const [typed, setTyped] = useState<string>();
  const set = (next: number): void => {
    setTyped(undefined);
    setValue(clampToScale(next, scale));
  };
  const step = (direction: 1 | -1): void => set(value === undefined ? middleOf(scale) : value + direction * scale.step);
  const settle = (): void => {
    const read = typed === undefined ? undefined : readNumber(typed);
    if (read !== undefined) set(read);
    setTyped(undefined);
  };
  const sent = typed === undefined && before !== undefined && value === before;
  return (
    <form
      class="number"
      onSubmit={(event) => {
        event.preventDefault();
        const read = typed === undefined ? value : readNumber(typed);
        if (read === undefined) return;
        set(read);
        give({ kind: "number", value: clampToScale(read, scale) });
      }}
    >
      <div class="number-row">
        <button type="button" class="number-step" aria-label={words.less} disabled={disabled} onClick={() => step(-1)}>
          <Icon name="minus" size="1.75rem" />
        </button>
        <label class="number-field">
          <span class="visually-hidden">{words.numberLabel}</span>
          <input
            class="number-input figures"
            inputMode="decimal"
            autoComplete="off"
            placeholder="?"
            disabled={disabled}
            aria-describedby="number-help"
            value={typed ?? (value === undefined ? "" : figure(value, scale))}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={settle}
          />
          <span class="number-unit">{scale.unit}</span>
        </label>
        <button type="button" class="number-step" aria-label={words.more} disabled={disabled} onClick={() => step(1)}>
          <Icon name="plus" size="1.75rem" />
        </button>
      </div>
      <input
        class={value === undefined ? "number-slider number-slider-open" : "number-slider"}
        type="range"
        aria-label={words.numberLabel}
        min={scale.min}
        max={scale.max}
        step={scale.step}
        disabled={disabled}
        value={value ?? middleOf(scale)}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <p class="number-ends" id="number-help">
        <span class="visually-hidden">{words.numberHelp(figure(scale.min, scale), figure(scale.max, scale))}</span>
        <span aria-hidden="true">{figure(scale.min, scale)}</span>
        <span aria-hidden="true">{figure(scale.max, scale)}</span>
      </p>
      <SendFoot sent={sent} stored={stored} disabled={disabled || (value === undefined && typed === undefined)} foot={foot} />
    </form>
  );
}

export const numberPart: CardPart = {
  tapSends: false,
  Input: NumberInput,
  Given: ({ card, answer }) => (
    <span class="number-given figures">{withUnit(answer.kind === "number" ? answer.value : 0, scaleOf(card))}</span>
  ),
  solutionShows: () => false,
  Solution: ({ card, reveal }) => {
    if (reveal.solution.kind !== "number") return null;
    const words = say(playWords);
    const scale = scaleOf(card);
    const { value, tolerance } = reveal.solution;
    return (
      <Answered label={words.rightAnswer} tone="right">
        <span class="number-given figures">{withUnit(value, scale)}</span>
        {tolerance > 0 && <span class="number-margin"> {words.allowed(`± ${withUnit(tolerance, scale)}`)}</span>}
      </Answered>
    );
  },
};
