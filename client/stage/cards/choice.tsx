// A choice: options while open, bars with the right one marked at the reveal.
import type { JSX } from "preact";
import { OptionMark } from "../../ui/option-mark.tsx";
import { optionShares } from "../../view/stage-tally.ts";
import type { CardFace, OpenProps, ShownProps } from "./face.ts";
import { OptionBars, OptionTiles } from "./options.tsx";

function Open(props: OpenProps): JSX.Element {
  return <OptionTiles card={props.card} />;
}

function Shown({ card, reveal }: ShownProps): JSX.Element {
  const { solution, tally } = reveal;
  return (
    <OptionBars
      shares={optionShares(card, tally)}
      total={tally.total}
      {...(solution.kind === "choice" ? { right: solution.option } : {})}
    />
  );
}

function Brief({ card, reveal }: ShownProps): JSX.Element | null {
  const { solution } = reveal;
  const index = solution.kind === "choice" ? (card.options ?? []).findIndex((option) => option.id === solution.option) : -1;
  const option = card.options?.[index];
  if (!option) return null;
  return (
    <span class="brief">
      <OptionMark index={index} size="2rem" />
      <span>{option.text}</span>
    </span>
  );
}

export const choiceFace: CardFace = { Open, Shown, Brief };
