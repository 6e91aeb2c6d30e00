// A multiple card: options while open; at the reveal all right ones marked, each with the share of the room that picked it.
import { OptionMark } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import { optionShares } from "../options/shares.ts";
import { OptionBars, OptionTiles } from "../options/stage.tsx";
import type { StagePart } from "../stage-part.ts";
import { multipleWords } from "./words.ts";

export const multipleStage: StagePart<"multiple"> = {
  Open: ({ card }) => (
    <>
      <p class="face-hint">{say(multipleWords).hint(card.count)}</p>
      <OptionTiles options={card.options} />
    </>
  ),
  Shown: ({ card, reveal: { tally, solution } }) => (
    <>
      <OptionBars shares={optionShares(card.options, tally)} total={tally.total} right={solution.options} />
      <p class="face-note">{say(multipleWords).whole(tally.whole)}</p>
    </>
  ),
  Brief: ({ card, reveal: { solution } }) => (
    <span class="brief">
      {card.options.map(
        ({ id, text }, index) =>
          solution.options.includes(id) && (
            <span key={id} class="brief">
              <OptionMark index={index} size="2rem" />
              <span>{text}</span>
            </span>
          ),
      )}
    </span>
  ),
};
