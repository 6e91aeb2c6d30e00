// The phone's part of a choice card: tap one option; the reveal names the right one.
import type { Answer } from "../../../server/protocol/rules-types.ts";
import type { RevealView } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { Answered } from "../parts/answered.tsx";
import { playWords } from "../words-play.ts";
import type { CardPart } from "./card-part.ts";
import { OptionLine, OptionList } from "./option-list.tsx";

const isRight = (reveal: RevealView, mine: Answer | undefined): boolean =>
  reveal.solution.kind === "choice" && mine?.kind === "choice" && mine.option === reveal.solution.option;

export const choicePart: CardPart = {
  Input: ({ card, given, disabled, stored, give, foot }) => (
    <OptionList
      card={card}
      chosen={given?.kind === "choice" ? given.option : undefined}
      stored={stored}
      disabled={disabled}
      choose={(option) => give({ kind: "choice", option })}
      foot={foot}
    />
  ),
  Given: ({ card, answer }) => <OptionLine card={card} option={answer.kind === "choice" ? answer.option : ""} />,
  solutionShows: isRight,
  Solution: ({ card, reveal, mine }) =>
    reveal.solution.kind === "choice" && (
      <Answered label={isRight(reveal, mine) ? say(playWords).rightAndYours : say(playWords).rightAnswer} tone="right">
        <OptionLine card={card} option={reveal.solution.option} />
      </Answered>
    ),
};
