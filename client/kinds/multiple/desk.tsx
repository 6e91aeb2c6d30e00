// A multiple card on the trainer's desk: its options with the right ones marked and the votes each gets.
import { say } from "../../ui/words.ts";
import type { DeskPart } from "../desk-part.ts";
import { OptionRow, OptionRows, OptionVotes, RightMark } from "../options/desk.tsx";
import { optionDeskWords } from "../options/words.ts";
import { multipleWords } from "./words.ts";

export const multipleDesk: DeskPart<"multiple"> = {
  name: () => say(multipleWords).name,
  Plain: ({ card }) => <OptionRows options={card.options} />,
  Known: ({ card: { options, solution }, tally, hidden }) => (
    <>
      <ol class="options">
        {options.map(({ id }) => {
          const right = solution.options.includes(id);
          return (
            <OptionRow key={id} options={options} id={id} right={right}>
              {right && <RightMark word={say(optionDeskWords).right} hidden={hidden} />}
              <OptionVotes id={id} tally={tally} />
            </OptionRow>
          );
        })}
      </ol>
      {tally !== undefined && tally.total > 0 && <p class="tally-line">{say(multipleWords).whole(tally.whole)}</p>}
    </>
  ),
};
