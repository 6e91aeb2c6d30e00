// The code was right, and this session asks newcomers for a word besides: the same place to say it again when it was wrong.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { WORD_MAX } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { joinWords } from "../words-join.ts";
import { Notice } from "./notice.tsx";

interface SecondWordProps {
  readonly refused: "wordNeeded" | "wrongWord";
  readonly go: (word: string) => void;
  readonly toCode: () => void;
}

export function SecondWord({ refused, go, toCode }: SecondWordProps): JSX.Element {
  const words = say(joinWords);
  const [word, setWord] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    setMissing(word.trim() === "");
    if (word.trim() !== "") go(word.trim());
  };
  return (
    <Notice {...words.seatRefusals[refused]}>
      <form class="stack" onSubmit={submit} noValidate>
        <label class="field">
          <span class="field-label">{words.wordLabel}</span>
          <input
            class="input"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            enterKeyHint="go"
            maxLength={WORD_MAX}
            aria-invalid={missing}
            aria-describedby="word-missing"
            value={word}
            onInput={(event) => {
              setWord(event.currentTarget.value);
              setMissing(false);
            }}
          />
          <span id="word-missing" class="field-error" role={missing ? "alert" : undefined}>
            {missing ? words.wordMissing : ""}
          </span>
        </label>
        <button type="submit" class="button button-main button-large button-wide">
          {words.goOn}
        </button>
      </form>
      <button type="button" class="button button-quiet" onClick={toCode}>
        {words.otherCode}
      </button>
    </Notice>
  );
}
