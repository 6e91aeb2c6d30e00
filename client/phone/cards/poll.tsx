// The phone's part of a poll: an opinion by one tap; afterwards how the room is divided.
import type { JSX } from "preact";
import type { Answer } from "../../../server/protocol/rules-types.ts";
import type { CardView, RevealView } from "../../../server/protocol/views.ts";
import { OptionMark, optionColour } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import { Icon } from "../parts/icons.tsx";
import { playWords } from "../words-play.ts";
import type { CardPart } from "./card-part.ts";
import { OptionLine, OptionList } from "./option-list.tsx";

function Shares({ card, reveal, mine }: { card: CardView; reveal: RevealView; mine: Answer | undefined }): JSX.Element {
  const total = Math.max(1, reveal.tally.total);
  return (
    <ul class="shares">
      {(card.options ?? []).map((option, index) => {
        const own = mine?.kind === "poll" && mine.option === option.id;
        const share = (reveal.tally.counts[option.id] ?? 0) / total;
        return (
          <li key={option.id} class={own ? "share share-mine" : "share"} style={{ "--option": optionColour(index).colour }}>
            <OptionMark index={index} size="2rem" />
            <span class="share-text">
              {option.text}
              {own && (
                <span class="share-own">
                  <Icon name="tick" size="1.1em" />
                  {say(playWords).yourAnswer}
                </span>
              )}
            </span>
            <span class="share-figure figures">{Math.round(share * 100)}%</span>
            <span class="share-bar">
              <span class="share-fill" style={{ transform: `scaleX(${share})` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export const pollPart: CardPart = {
  Input: ({ card, given, disabled, stored, give, foot }) => (
    <OptionList
      card={card}
      chosen={given?.kind === "poll" ? given.option : undefined}
      stored={stored}
      disabled={disabled}
      choose={(option) => give({ kind: "poll", option })}
      foot={foot}
    />
  ),
  Given: ({ card, answer }) => <OptionLine card={card} option={answer.kind === "poll" ? answer.option : ""} />,
  solutionShows: () => true,
  Solution: ({ card, reveal, mine }) => <Shares card={card} reveal={reveal} mine={mine} />,
};
