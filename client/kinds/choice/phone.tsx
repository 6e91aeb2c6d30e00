// The phone's part of a choice card: tap one option; the reveal names the right one.
import { Answered } from "../../phone/parts/answered.tsx";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { OptionLine, OptionList } from "../options/phone.tsx";
import type { PhonePart } from "../phone-part.ts";
import { choicePhoneWords } from "./phone-words.ts";

export const phonePart: PhonePart<"choice"> = {
  Input: ({ given, give, ...list }) => (
    <OptionList {...list} chosen={given ? [given.option] : []} choose={(option) => give({ kind: "choice", option })} />
  ),
  Given: ({ card, answer }) => <OptionLine card={card} option={answer.option} />,
  solutionShows: ({ solution }, answer) => answer.option === solution.option,
  Solution: ({ card, reveal: { solution }, mine }) => (
    <Answered label={mine?.option === solution.option ? say(choicePhoneWords).rightAndYours : say(commonWords).rightAnswer} tone="right">
      <OptionLine card={card} option={solution.option} />
    </Answered>
  ),
};
