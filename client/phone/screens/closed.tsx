// Between the last answer and the reveal: one's own answer stays in sight while the room waits.
import type { JSX } from "preact";
import type { Answer } from "../../../server/protocol/rules-types.ts";
import type { CardView, OpenCard } from "../../../server/protocol/views.ts";
import { phonePart } from "../../kinds/phone.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { cameLate } from "../../view/phone-view.ts";
import { Answered } from "../parts/answered.tsx";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";
import { PosterStep } from "./wait.tsx";

export function Closed(props: PlayProps & { card: CardView | undefined; answer: Answer | undefined }): JSX.Element {
  const words = say(playWords);
  const { card, answer } = props;
  const silent = cameLate(props.me, undefined) ? words.lateText : words.noAnswer;
  const Given = card && phonePart(card.kind)?.Given;
  return (
    <PosterStep
      {...props}
      place="camp"
      title={words.closedTitle}
      text={answer === undefined ? `${silent} ${words.closedText}` : words.closedText}
    >
      {card && answer && Given && (
        <Answered label={props.me.locked ? words.teamAnswer : say(commonWords).yourAnswer} tone="plain">
          <Given card={card as OpenCard} answer={answer} />
        </Answered>
      )}
    </PosterStep>
  );
}
