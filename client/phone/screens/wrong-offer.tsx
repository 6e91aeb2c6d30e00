// The session's code was right, the one for a seat was not: another try at the same place (S8).
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { OfferForm } from "../parts/take-over.tsx";
import { joinWords } from "../words-join.ts";
import { Notice } from "./notice.tsx";

export function WrongOffer(props: { go: (offer: string) => void; close: () => void }): JSX.Element {
  const { title, text } = say(joinWords).seatRefusals.badTakeOver;
  return (
    <Notice title={title} text={text}>
      <OfferForm {...props} />
    </Notice>
  );
}
