// A pause worth looking at: that it is one, what time it is, the way in, and what comes next.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { spoken } from "../../../server/languages.ts";
import type { PublicState } from "../../../server/protocol/views.ts";
import { Brand } from "../../ui/brand.tsx";
import { clockText } from "../../ui/timer.tsx";
import { language, say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { countdown } from "../../view/stage-view.ts";
import { activeTeam } from "../../view/teams.ts";
import { WayIn } from "../parts/join-card.tsx";
import { Landscape } from "../poster/landscape.tsx";
import { roomWords } from "../words-room.ts";

const useNext = (state: PublicState): string => {
  const words = say(roomWords).pause;
  const { step, performed, number } = state.round;
  const team = activeTeam(state);
  if (state.phase === "lobby") return words.lobby;
  if (state.phase === "intro") return words.rules;
  if (state.phase === "turn") return team === undefined ? words.card : words.turn(teamName(team));
  if (state.phase !== "round") return words.card;
  if (step === "reveal" || step === "debrief") return words.talk;
  return performed ? words.task : words.question(number);
};

/** The time of day on this machine, as a clock on the wall; the server's clock may stand elsewhere. */
function WallClock(): JSX.Element {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat(spoken[language.value].locale, { hour: "2-digit", minute: "2-digit" }).format(now);
  return <p class="paused-clock figures">{time}</p>;
}

export function Paused(props: { state: PublicState; word: string }): JSX.Element {
  const { state } = props;
  const words = say(roomWords).pause;
  const clock = countdown(state)?.pausedWithMs;
  const next = useNext(state);
  return (
    <section class="paused" aria-label={words.title}>
      <Landscape evening />
      <header class="paused-head">
        <div>
          <div role="status">
            <h2>{words.title}</h2>
          </div>
          <WallClock />
        </div>
        <Brand />
      </header>
      <dl class="paused-facts">
        <div>
          <dt>{words.next}</dt>
          <dd>{next}</dd>
          {clock !== undefined && clock > 0 && <dd class="paused-left figures">{words.left(clockText(clock))}</dd>}
        </div>
        {state.code !== "" && (
          <div>
            <dt>{words.comingIn}</dt>
            <dd>
              <WayIn state={state} word={props.word} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
