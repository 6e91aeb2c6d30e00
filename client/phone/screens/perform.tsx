// An assignment on the phones: who prepares, who performs, and what it is judged by (K8).
import type { JSX } from "preact";
import type { CardView, OpenCard } from "../../../server/protocol/views.ts";
import { phonePart } from "../../kinds/phone.ts";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import type { Performer } from "../../view/phone-view.ts";
import { CardHead } from "../parts/card-head.tsx";
import { Icon } from "../parts/icons.tsx";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";
import { PosterStep } from "./wait.tsx";

const nameOf = (by: Performer): string => (by.team ? teamName(by.team) : "");

function Task({ card }: { card: CardView }): JSX.Element | null {
  return phonePart(card.kind)?.Task?.({ card: card as OpenCard }) ?? null;
}

export function Prepare({ card, by }: { card: CardView; by: Performer }): JSX.Element {
  const words = say(playWords);
  return (
    <section class="step">
      <CardHead card={card} />
      <p class={by.mine ? "prepare prepare-mine" : "prepare"}>
        <Icon name="people" size="1.5rem" />
        {by.mine ? words.prepareMine : words.prepareOther(nameOf(by))}
      </p>
      <Task card={card} />
    </section>
  );
}

function performTitle(by: Performer, judging: boolean): string {
  const words = say(playWords);
  if (judging) return words.judging;
  if (by.team === undefined) return words.performAll;
  return by.mine ? words.performMine : words.performOther(nameOf(by));
}

export function Perform(props: PlayProps & { card: CardView | undefined; by: Performer; judging: boolean }): JSX.Element {
  const { card, by, judging } = props;
  const words = say(playWords);
  return (
    <PosterStep {...props} place="fair" title={performTitle(by, judging)} text={judging ? words.judgingText : words.performText}>
      {card && <Task card={card} />}
    </PosterStep>
  );
}
