// A choice on the trainer's desk: its options with the right one marked and the votes each gets.
import type { WordTable } from "../../../server/languages.ts";
import { say } from "../../ui/words.ts";
import type { DeskPart } from "../desk-part.ts";
import { OptionRow, OptionRows, OptionVotes, RightMark } from "../options/desk.tsx";
import { optionDeskWords } from "../options/words.ts";
import { en } from "./desk.en.ts";
import { nl } from "./desk.nl.ts";

const choiceWords: WordTable<typeof en> = { en, nl };

export const choiceDesk: DeskPart<"choice"> = {
  name: () => say(choiceWords).name,
  Plain: ({ card }) => <OptionRows options={card.options} />,
  Known: ({ card: { options, solution }, tally, hidden }) => (
    <ol class="options">
      {options.map(({ id }) => (
        <OptionRow key={id} options={options} id={id} right={id === solution.option}>
          {id === solution.option && <RightMark word={say(optionDeskWords).right} hidden={hidden} />}
          <OptionVotes id={id} tally={tally} />
        </OptionRow>
      ))}
    </ol>
  ),
};
