// A choice: options while open, bars with the right one marked at the reveal.
import { OptionMark } from "../../ui/option-mark.tsx";
import { optionShares } from "../options/shares.ts";
import { OptionBars, OptionTiles } from "../options/stage.tsx";
import type { StagePart } from "../stage-part.ts";

export const choiceStage: StagePart<"choice"> = {
  Open: ({ card }) => <OptionTiles options={card.options} />,
  Shown: ({ card, reveal: { tally, solution } }) => (
    <OptionBars shares={optionShares(card.options, tally)} total={tally.total} right={[solution.option]} />
  ),
  Brief: ({ card, reveal: { solution } }) => {
    const index = card.options.findIndex((option) => option.id === solution.option);
    return (
      <span class="brief">
        <OptionMark index={index} size="2rem" />
        <span>{card.options[index]?.text}</span>
      </span>
    );
  },
};
