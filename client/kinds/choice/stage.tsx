// A choice: options while open, bars with the right one marked at the reveal.
import { optionShares } from "../options/shares.ts";
import { OptionBars, OptionBrief, OptionTiles } from "../options/stage.tsx";
import type { StagePart } from "../stage-part.ts";

export const choiceStage: StagePart<"choice"> = {
  Open: ({ card }) => <OptionTiles options={card.options} />,
  Shown: ({ card, reveal: { tally, solution } }) => (
    <OptionBars shares={optionShares(card.options, tally)} total={tally.total} right={[solution.option]} />
  ),
  Brief: ({ card, reveal: { solution } }) => <OptionBrief options={card.options} id={solution.option} />,
};
