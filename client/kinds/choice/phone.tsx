// The phone's part of a choice card: tap one option; the reveal names the right one.
import type { WordTable } from "../../../server/languages.ts";
import { Answered } from "../../phone/parts/answered.tsx";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { OptionLine, OptionList } from "../options/phone.tsx";
import type { PhonePart } from "../phone-part.ts";
import { en } from "./phone.en.ts";
import { nl } from "./phone.nl.ts";

const phoneWords: WordTable<typeof en> = { en, nl };

export const phonePart: PhonePart<"choice"> = {
  Input: ({ given, give, ...list }) => (
    <OptionList {...list} chosen={given ? [given.option] : []} choose={(option) => give({ kind: "choice", option })} />
  ),
  Given: ({ card, answer }) => <OptionLine card={card} option={answer.option} />,
  solutionShows: ({ solution }, answer) => answer.option === solution.option,
  Solution: ({ card, reveal: { solution }, mine }) => (
    <Answered label={mine?.option === solution.option ? say(phoneWords).rightAndYours : say(commonWords).rightAnswer} tone="right">
      <OptionLine card={card} option={solution.option} />
    </Answered>
  ),
};
