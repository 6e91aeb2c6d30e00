// The phone's part of a choice card: tap one option; the reveal names the right one.
import { Answered } from "../../phone/parts/answered.tsx";
import { playWords } from "../../phone/words-play.ts";
import { say } from "../../ui/words.ts";
import { OptionLine, OptionList } from "../options/phone.tsx";
import type { PhonePart } from "../phone-part.ts";
import { choiceWords } from "./words.ts";

export const choicePhone: PhonePart<"choice"> = {
  Input: ({ given, give, ...list }) => (
    <OptionList {...list} chosen={given?.option} choose={(option) => give({ kind: "choice", option })} />
  ),
  Given: ({ card, answer }) => <OptionLine card={card} option={answer.option} />,
  solutionShows: ({ solution }, answer) => answer.option === solution.option,
  Solution: ({ card, reveal: { solution }, mine }) => (
    <Answered label={mine?.option === solution.option ? say(choiceWords).rightAndYours : say(playWords).rightAnswer} tone="right">
      <OptionLine card={card} option={solution.option} />
    </Answered>
  ),
};
