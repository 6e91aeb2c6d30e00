// A choice on the trainer's desk: its options with the right one marked and the votes each gets.
import type { WordTable } from "../../../server/languages.ts";
import { say } from "../../ui/words.ts";
import type { DeskPart } from "../desk-part.ts";
import { AnsweredOptions, OptionRows } from "../options/desk.tsx";
import { en } from "./desk.en.ts";
import { nl } from "./desk.nl.ts";

const choiceWords: WordTable<typeof en> = { en, nl };

export const choiceDesk: DeskPart<"choice"> = {
  name: () => say(choiceWords).name,
  Plain: ({ card }) => <OptionRows options={card.options} />,
  Known: ({ card: { options, solution }, tally, hidden }) => (
    <AnsweredOptions options={options} right={[solution.option]} tally={tally} hidden={hidden} />
  ),
};
