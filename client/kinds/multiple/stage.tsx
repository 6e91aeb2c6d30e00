// A multiple card: options while open; at the reveal all right ones marked, each with the share of the room that picked it.
import { say } from "../../ui/words.ts";
import { optionShares } from "../options/shares.ts";
import { OptionBars, OptionBrief, OptionTiles } from "../options/stage.tsx";
import type { StagePart } from "../stage-part.ts";
import { multipleWords } from "./words.ts";

export const multipleStage: StagePart<"multiple"> = {
  Open: ({ card }) => <OptionTiles options={card.options} hint={say(multipleWords).hint(card.count)} />,
  Shown: ({ card, reveal: { tally, solution } }) => (
    <>
      <OptionBars shares={optionShares(card.options, tally)} total={tally.total} right={solution.options} />
      <p class="face-note">{say(multipleWords).whole(tally.whole)}</p>
    </>
  ),
  Brief: ({ card: { options }, reveal: { solution } }) => (
    <span class="brief">
      {options.map(({ id }) => solution.options.includes(id) && <OptionBrief key={id} options={options} id={id} />)}
    </span>
  ),
};
