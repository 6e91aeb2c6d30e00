// The code was right, and this session asks newcomers for a word besides: the same place to say it again when it was wrong.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { WORD_MAX } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { CheckedField } from "../parts/checked-field.tsx";
import { joinWords } from "../words-join.ts";
import { Notice, OtherCode } from "./notice.tsx";

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
        <CheckedField
          label={words.wordLabel}
          help={missing ? words.wordMissing : ""}
          wrong={missing}
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          enterKeyHint="go"
          maxLength={WORD_MAX}
          value={word}
          onInput={(event) => {
            setWord(event.currentTarget.value);
            setMissing(false);
          }}
        />
        <button type="submit" class="button button-main button-large button-wide">
          {words.goOn}
        </button>
      </form>
      <OtherCode go={toCode} />
    </Notice>
  );
}
