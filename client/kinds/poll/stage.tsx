// A poll: an opinion, so nothing is right; the reveal shows where the room stands.
import { say } from "../../ui/words.ts";
import { mostChosen, optionShares } from "../options/shares.ts";
import { OptionBars, OptionTiles } from "../options/stage.tsx";
import type { StagePart } from "../stage-part.ts";
import { pollWords } from "./words.ts";

export const pollStage: StagePart<"poll"> = {
  Open: ({ card }) => <OptionTiles options={card.options} hint={say(pollWords).stageHint} />,
  Shown: ({ card, reveal: { tally } }) => {
    const shares = optionShares(card.options, tally);
    return <OptionBars shares={shares} total={tally.total} most={mostChosen(shares)} />;
  },
  Brief: () => null,
};
