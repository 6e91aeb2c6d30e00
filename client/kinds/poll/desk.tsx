// A poll on the trainer's desk: its options and the votes each gets.
import { say } from "../../ui/words.ts";
import type { DeskPart } from "../desk-part.ts";
import { OptionRow, OptionRows, OptionVotes } from "../options/desk.tsx";
import { pollWords } from "./words.ts";

export const pollDesk: DeskPart<"poll"> = {
  name: () => say(pollWords).name,
  Plain: ({ card }) => <OptionRows options={card.options} />,
  Known: ({ card: { options }, tally }) => (
    <ol class="options">
      {options.map(({ id }) => (
        <OptionRow key={id} options={options} id={id}>
          <OptionVotes id={id} tally={tally} />
        </OptionRow>
      ))}
    </ol>
  ),
};
