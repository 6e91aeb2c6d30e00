// "I was here already": the trainer's six digits bring one's seat from another phone to this one.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { readCode } from "../../../server/protocol/codes.ts";
import { CODE_LENGTH } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { joinWords } from "../words-join.ts";
import { SheetButton } from "./sheet-button.tsx";

export function OfferForm(props: { go: (offer: string) => void; close: () => void }): JSX.Element {
  const words = say(joinWords);
  const [offer, setOffer] = useState("");
  const [incomplete, setIncomplete] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (offer.length === CODE_LENGTH) props.go(offer);
    else setIncomplete(true);
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <label class="field">
        <span class="field-label">{words.takeOverLabel}</span>
        <input
          class="input code-input figures"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={incomplete}
          aria-describedby="take-over-help"
          value={offer}
          onInput={(event) => {
            const digits = readCode(event.currentTarget.value);
            event.currentTarget.value = digits;
            setOffer(digits);
            setIncomplete(false);
          }}
        />
        <span id="take-over-help" class={incomplete ? "field-error" : "field-help"} role={incomplete ? "alert" : undefined}>
          {incomplete ? words.takeOverIncomplete : words.takeOverHelp}
        </span>
      </label>
      <div class="row">
        <button type="button" class="button button-quiet" onClick={props.close}>
          {words.newHere}
        </button>
        <button type="submit" class="button button-main grow">
          {words.goOn}
        </button>
      </div>
    </form>
  );
}

/** A quiet way in beside the usual one, with the sheet it opens. */
export function TakeOver(props: { go: (offer: string) => void }): JSX.Element {
  const { wasHere } = say(joinWords);
  return (
    <SheetButton class="link-button" says={wasHere} title={wasHere}>
      {(close) => <OfferForm go={props.go} close={close} />}
    </SheetButton>
  );
}
