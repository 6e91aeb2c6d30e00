// The options most trainers never touch, folded away under the form.
import type { JSX } from "preact";
import { WORD_MAX } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { newWords } from "../words.ts";
import { Choice, Choices, Stepper } from "./choices.tsx";
import { cardsIn, cardsPlayed, type FormPart } from "./draft.ts";

export function MoreOptions(props: FormPart & { open?: boolean }): JSX.Element {
  const { draft, set } = props;
  const words = say(newWords);
  return (
    <details class="more-options" open={props.open ?? false}>
      <summary>{words.options}</summary>
      <div class="more-options-body">
        <Choice
          type="checkbox"
          name="timed"
          checked={draft.timed}
          title={words.timed}
          help={words.timedHelp}
          onChange={(timed) => set({ timed })}
        />
        <Choice
          type="checkbox"
          name="read-first"
          checked={draft.readFirst}
          title={words.readFirst}
          help={words.readFirstHelp}
          onChange={(readFirst) => set({ readFirst })}
        />
        {draft.mode === "quiz" && <QuizOptions {...props} />}
        <label class="field">
          <span class="field-label">{words.word}</span>
          <input
            class="input"
            value={draft.word}
            maxLength={WORD_MAX}
            autocomplete="off"
            onInput={(event) => set({ word: event.currentTarget.value })}
          />
          <span class="field-help">{words.wordHelp}</span>
        </label>
      </div>
    </details>
  );
}

function QuizOptions({ draft, catalogue, set }: FormPart): JSX.Element {
  const words = say(newWords);
  const all = cardsIn(draft, catalogue);
  const cards = cardsPlayed(draft, catalogue);
  const scorings = [
    { value: "accuracy", title: words.accuracy },
    { value: "speed", title: words.speed },
  ] as const;
  return (
    <>
      <Choices
        two
        legend={words.scoring}
        name="scoring"
        options={scorings}
        chosen={[draft.scoring]}
        onChoose={(scoring) => set({ scoring })}
      />
      <div class="form-numbers">
        <Stepper
          label={words.howMany}
          value={cards}
          text={cards === all ? words.allCards(all) : String(cards)}
          min={1}
          max={all}
          onChange={(wanted) => set({ cards: Math.min(all, wanted) })}
        />
        <Stepper
          label={words.standingsEvery}
          value={draft.standingsEvery}
          text={words.everyCards(draft.standingsEvery)}
          min={0}
          max={50}
          onChange={(standingsEvery) => set({ standingsEvery })}
        />
      </div>
    </>
  );
}
