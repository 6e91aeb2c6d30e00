// What the trainer puts on the stage besides the game: an idea from the room as a quotation, or a finished round once more (R8).
import type { JSX } from "preact";
import type { OpenCard, PublicState, Spotlight as Shown } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { atReveal, resultsInOrder } from "../../view/stage-view.ts";
import { Quote } from "../parts/quote.tsx";
import { TeamStrip } from "../parts/team-strip.tsx";
import { Landscape } from "../poster/landscape.tsx";
import { useFit } from "../use-fit.ts";
import { roomWords } from "../words-room.ts";
import { Reveal } from "./reveal.tsx";

function OnceMore(props: { shown: Extract<Shown, { kind: "round" }>; state: PublicState }): JSX.Element {
  const { card, reveal } = props.shown;
  const state = atReveal(props.state, card);
  const results = resultsInOrder(state, reveal);
  const fit = useFit(`${card.round} ${card.text}`);
  return (
    <section class="round round-again" data-step="reveal">
      <div class="sheet" ref={fit}>
        <p class="once-more">{say(roomWords).spotlight.onceMore}</p>
        <Reveal state={state} card={card as OpenCard} reveal={reveal} />
      </div>
      {results.length > 0 && <TeamStrip state={state} showing="results" results={results} practice={card.practice === true} />}
    </section>
  );
}

export function Spotlight(props: { shown: Shown | undefined; state: PublicState }): JSX.Element | null {
  const { shown, state } = props;
  if (shown === undefined || shown.kind === "nothing") return null;
  const words = say(roomWords).spotlight;
  const label = shown.kind === "insight" ? words[shown.about] : words.onceMore;
  return (
    <section class="spotlight" aria-label={label}>
      {shown.kind === "insight" && <Landscape evening />}
      {shown.kind === "insight" ? <Quote insight={shown} state={state} /> : <OnceMore shown={shown} state={state} />}
    </section>
  );
}
