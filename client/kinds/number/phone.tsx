// The phone's part of an estimate: steps, a slider and typing, all three setting one value.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { WordTable } from "../../../server/languages.ts";
import { Answered } from "../../phone/parts/answered.tsx";
import { Icon } from "../../phone/parts/icons.tsx";
import { SendFoot } from "../../phone/parts/send-foot.tsx";
import { useDraft } from "../../phone/parts/use-draft.ts";
import { amount, figure } from "../../ui/numbers.ts";
import { language, say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import type { InputProps, PhonePart } from "../phone-part.ts";
import { en } from "./phone.en.ts";
import { nl } from "./phone.nl.ts";
import { clampToScale, middleOf, type NumberReading, readNumber, type Scale } from "./read-number.ts";

const phoneWords: WordTable<typeof en> = { en, nl };

/** What stands in the field: a value, or what is being typed. */
interface Entry {
  readonly value?: number;
  readonly typed?: string;
}

const read = (typed: string, scale: Scale): NumberReading => readNumber(typed, scale, language.value);

/** Where the entry is a value on the scale, that value. */
function meant({ value, typed }: Entry, scale: Scale): number | undefined {
  if (typed === undefined) return value;
  const reading = read(typed, scale);
  return reading.kind === "value" ? reading.value : undefined;
}

function Problem(props: { typed: string; scale: Scale; choose: (value: number) => void }): JSX.Element | null {
  const words = say(phoneWords);
  const { scale } = props;
  const reading = read(props.typed, scale);
  if (reading.kind === "value" || reading.kind === "nothing") return null;
  const said = {
    unreadable: words.numberUnreadable(figure(middleOf(scale), scale.unit)),
    outside: words.numberOutside(amount(scale.min, scale.unit), amount(scale.max, scale.unit)),
    ambiguous: words.numberAmbiguous("instead" in reading ? reading.instead.length : 0),
    betweenSteps: words.numberBetween(figure(scale.step)),
  };
  return (
    <div class="refusal number-problem" role="alert">
      <p>{said[reading.kind]}</p>
      {"instead" in reading && (
        <p class="row">
          {reading.instead.map((value) => (
            <button key={value} type="button" class="button figures" onClick={() => props.choose(value)}>
              {amount(value, scale.unit)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  readonly entry: Entry;
  readonly scale: Scale;
  readonly wrong: boolean;
  readonly disabled: boolean;
  readonly type: (typed: string) => void;
  readonly leave: () => void;
}

/** Typing on a scale with negative numbers needs a keyboard that has a minus. */
function NumberField({ entry, scale, wrong, disabled, type, leave }: FieldProps): JSX.Element {
  const shown = entry.typed ?? (entry.value === undefined ? "" : figure(entry.value, scale.unit));
  return (
    <label class="number-field">
      <span class="visually-hidden">{say(phoneWords).numberLabel}</span>
      <input
        class="number-input figures"
        inputMode={scale.min < 0 ? "text" : "decimal"}
        autoComplete="off"
        placeholder="?"
        disabled={disabled}
        aria-invalid={wrong}
        aria-describedby="number-help"
        value={shown}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={leave}
      />
      <span class="number-unit">{scale.unit}</span>
    </label>
  );
}

function Slider(props: { value: number | undefined; scale: Scale; disabled: boolean; set: (value: number) => void }): JSX.Element {
  const { value, scale } = props;
  const take = (event: { currentTarget: HTMLInputElement }): void => props.set(event.currentTarget.valueAsNumber);
  return (
    <input
      class={value === undefined ? "number-slider number-slider-open" : "number-slider"}
      type="range"
      aria-label={say(phoneWords).numberLabel}
      aria-valuetext={value === undefined ? say(phoneWords).numberOpen : amount(value, scale.unit)}
      min={scale.min}
      max={scale.max}
      step={scale.step}
      disabled={props.disabled}
      value={value ?? middleOf(scale)}
      onInput={take}
      // The middle is an answer too: a tap on the thumb where it rests changes nothing, and says so by no other event.
      onClick={take}
      onKeyDown={(event) => event.key === " " && take(event)}
    />
  );
}

function Ends({ scale }: { scale: Scale }): JSX.Element {
  const ends = [figure(scale.min, scale.unit), figure(scale.max, scale.unit)] as const;
  return (
    <p class="number-ends" id="number-help">
      <span class="visually-hidden">{say(phoneWords).numberHelp(...ends)}</span>
      {ends.map((end) => (
        <span key={end} aria-hidden="true">
          {end}
        </span>
      ))}
    </p>
  );
}

function Step(props: { by: 1 | -1; disabled: boolean; go: (by: 1 | -1) => void }): JSX.Element {
  const words = say(phoneWords);
  return (
    <button
      type="button"
      class="number-step"
      aria-label={props.by < 0 ? words.less : words.more}
      disabled={props.disabled}
      onClick={() => props.go(props.by)}
    >
      <Icon name={props.by < 0 ? "minus" : "plus"} size="1.75rem" />
    </button>
  );
}

/** The entry, kept over a reload until the server has it. */
function useEntry({ card, given, stored }: InputProps<"number">) {
  const { scale } = card;
  const before = given?.value;
  const draft = useDraft<Entry>("number", card.round, before === undefined ? {} : { value: before });
  const entry = draft.value;
  const value = meant(entry, scale);
  const sent = before !== undefined && value === before;
  const certain = sent && stored;
  useEffect(() => {
    if (certain) draft.sent();
  }, [certain]);
  return { scale, entry, value, sent, write: draft.write };
}

function NumberInput(props: InputProps<"number">): JSX.Element {
  const { disabled, stored, give, foot } = props;
  const { scale, entry, value, sent, write } = useEntry(props);
  const [told, setTold] = useState(false);
  const set = (next: number): void => write({ value: clampToScale(next, scale) });
  const leave = (): void => {
    if (entry.typed === undefined) return;
    if (value !== undefined) write({ value });
    else if (entry.typed.trim() === "") write({});
    setTold(true);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setTold(true);
    if (value === undefined) return;
    write({ value });
    give({ kind: "number", value });
  };
  const problem = told && entry.typed !== undefined && value === undefined;
  return (
    <form class="answer-form number" onSubmit={submit}>
      <div class="number-row">
        <Step by={-1} disabled={disabled} go={() => set(value === undefined ? middleOf(scale) : value - scale.step)} />
        <NumberField
          entry={entry}
          scale={scale}
          wrong={problem}
          disabled={disabled}
          type={(typed) => {
            setTold(false);
            write({ typed });
          }}
          leave={leave}
        />
        <Step by={1} disabled={disabled} go={() => set(value === undefined ? middleOf(scale) : value + scale.step)} />
      </div>
      {problem && <Problem typed={entry.typed ?? ""} scale={scale} choose={(chosen) => write({ value: chosen })} />}
      <Slider value={value} scale={scale} disabled={disabled} set={set} />
      <Ends scale={scale} />
      <SendFoot sent={sent} stored={stored} disabled={disabled || (value === undefined && (entry.typed ?? "") === "")} foot={foot} />
    </form>
  );
}

export const phonePart: PhonePart<"number"> = {
  Input: NumberInput,
  Given: ({ card, answer }) => <span class="number-given figures">{amount(answer.value, card.scale.unit)}</span>,
  solutionShows: () => false,
  Solution: ({ card, reveal }) => {
    const { unit } = card.scale;
    const { value, tolerance } = reveal.solution;
    return (
      <Answered label={say(commonWords).rightAnswer} tone="right">
        <span class="number-given figures">{amount(value, unit)}</span>
        {tolerance > 0 && <span class="number-margin"> {say(phoneWords).allowed(`± ${amount(tolerance, unit)}`)}</span>}
      </Answered>
    );
  },
};
