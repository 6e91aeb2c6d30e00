// The phone's part of a poll: an opinion by one tap; afterwards how the room is divided.
import { Icon } from "../../phone/parts/icons.tsx";
import { percent } from "../../ui/numbers.ts";
import { OptionMark, optionColour } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { OptionLine, OptionList } from "../options/phone.tsx";
import type { PhonePart } from "../phone-part.ts";

const Solution: PhonePart<"poll">["Solution"] = ({ card, reveal: { tally }, mine }) => (
  <ul class="shares">
    {card.options.map(({ id, text }, index) => {
      const own = mine?.option === id;
      const share = (tally.counts[id] ?? 0) / Math.max(1, tally.total);
      return (
        <li key={id} class={own ? "share share-mine" : "share"} style={{ "--option": optionColour(index).colour }}>
          <OptionMark index={index} size="2rem" />
          <span class="share-text">
            {text}
            {own && (
              <span class="share-own">
                <Icon name="tick" size="1.1em" />
                {say(commonWords).yourAnswer}
              </span>
            )}
          </span>
          <span class="share-figure figures">{percent(share)}</span>
          <span class="share-bar">
            <span class="share-fill" style={{ transform: `scaleX(${share})` }} />
          </span>
        </li>
      );
    })}
  </ul>
);

export const phonePart: PhonePart<"poll"> = {
  Input: ({ given, give, ...list }) => (
    <OptionList {...list} chosen={given ? [given.option] : []} choose={(option) => give({ kind: "poll", option })} />
  ),
  Given: ({ card, answer }) => <OptionLine card={card} option={answer.option} />,
  solutionShows: () => true,
  Solution,
};
