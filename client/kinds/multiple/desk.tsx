// A multiple card on the trainer's desk: its options with the right ones marked and the votes each gets.
import { say } from "../../ui/words.ts";
import type { DeskPart } from "../desk-part.ts";
import { AnsweredOptions, OptionRows } from "../options/desk.tsx";
import { multipleWords } from "./words.ts";

export const multipleDesk: DeskPart<"multiple"> = {
  name: () => say(multipleWords).name,
  Plain: ({ card }) => <OptionRows options={card.options} />,
  Known: ({ card: { options, solution }, tally, hidden }) => (
    <>
      <AnsweredOptions options={options} right={solution.options} tally={tally} hidden={hidden} />
      {tally !== undefined && tally.total > 0 && <p class="tally-line">{say(multipleWords).whole(tally.whole)}</p>}
    </>
  ),
};
