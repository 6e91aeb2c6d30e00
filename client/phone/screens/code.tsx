// The first thing anybody sees: the name of the game and the place for the six digits.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CODE_LENGTH } from "../../../server/protocol/limits.ts";
import type { SeatRefusalCode } from "../../../server/protocol/seats.ts";
import { say } from "../../ui/words.ts";
import { CodeField } from "../parts/checked-field.tsx";
import { StepHeading } from "../parts/heading.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Scene } from "../parts/scene.tsx";
import { joinWords } from "../words-join.ts";

interface CodeProps {
  readonly code: string;
  readonly refused: SeatRefusalCode | undefined;
  readonly go: (code: string) => void;
}

export function Code(props: CodeProps): JSX.Element {
  const words = say(joinWords);
  const [code, setCode] = useState(props.code);
  const [incomplete, setIncomplete] = useState(false);
  const refused = code === props.code && props.refused ? words.seatRefusals[props.refused] : undefined;
  const wrong = incomplete || refused !== undefined;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (code.length === CODE_LENGTH) props.go(code);
    else setIncomplete(true);
  };
  return (
    <main class="gate gate-tall">
      <div class="gate-title">
        <StepHeading class="logo">Wayfarer</StepHeading>
        <p class="lead">{words.tagline}</p>
      </div>
      <Scene />
      <form class="gate-panel stack" onSubmit={submit} noValidate>
        <CodeField
          label={words.codeLabel}
          help={
            <>
              {refused ? <strong>{refused.title}. </strong> : null}
              {refused ? refused.text : incomplete ? words.codeIncomplete : words.codeHelp}
            </>
          }
          wrong={wrong}
          placeholder="000000"
          value={code}
          write={(digits) => {
            setCode(digits);
            setIncomplete(false);
          }}
        />
        <button type="submit" class="button button-main button-large button-wide">
          {words.goOn}
        </button>
        <LanguageSwitch />
      </form>
    </main>
  );
}
