// A poll: an opinion, so nothing is right; the reveal shows where the room stands.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { mostChosen, optionShares } from "../../view/stage-tally.ts";
import { stageWords } from "../words.ts";
import type { CardFace, OpenProps, ShownProps } from "./face.ts";
import { OptionBars, OptionTiles } from "./options.tsx";

function Open(props: OpenProps): JSX.Element {
  return (
    <>
      <p class="face-hint">{say(stageWords).cards.poll}</p>
      <OptionTiles card={props.card} />
    </>
  );
}

function Shown({ card, reveal }: ShownProps): JSX.Element {
  const shares = optionShares(card, reveal.tally);
  return <OptionBars shares={shares} total={reveal.tally.total} most={mostChosen(shares)} />;
}

export const pollFace: CardFace = { Open, Shown, Brief: () => null };
