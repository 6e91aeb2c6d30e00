// A poll on the trainer's desk: its options and the votes each gets.
import { say } from "../../ui/words.ts";
import type { DeskPart } from "../desk-part.ts";
import { AnsweredOptions, OptionRows } from "../options/desk.tsx";
import { pollWords } from "./words.ts";

export const pollDesk: DeskPart<"poll"> = {
  name: () => say(pollWords).name,
  Plain: ({ card }) => <OptionRows options={card.options} />,
  Known: ({ card: { options }, tally, hidden }) => <AnsweredOptions options={options} right={[]} tally={tally} hidden={hidden} />,
};
