// "I was here already": the trainer's six digits bring one's seat from another phone to this one.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CODE_LENGTH } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { joinWords } from "../words-join.ts";
import { CodeField } from "./checked-field.tsx";
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
      <CodeField
        label={words.takeOverLabel}
        help={incomplete ? words.takeOverIncomplete : words.takeOverHelp}
        wrong={incomplete}
        value={offer}
        write={(digits) => {
          setOffer(digits);
          setIncomplete(false);
        }}
      />
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
