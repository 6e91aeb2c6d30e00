// Under the head, one line each and only while it matters: the connection, somebody at the door, what is on the stage besides the game.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { Icon } from "../icons.tsx";
import { lostText, useDesk } from "./desk-context.ts";
import { roomWords } from "./room-words.ts";
import { stageWords } from "./show-words.ts";

export function Strips(): JSX.Element | null {
  const { status, desk, blocked } = useDesk();
  if (status === "connected" && desk.knocking.length === 0 && desk.shown === undefined) return null;
  return (
    <section class="strips" aria-label={say(roomWords).strips}>
      {status !== "connected" && (
        <p class="strip strip-lost">
          <Icon name="away" /> {lostText({ blocked })}
        </p>
      )}
      <Knocking />
      <OnStage />
    </section>
  );
}

/** Whoever was taken out and asks again waits for the trainer's word (S5); one at a time, the first first. */
function Knocking(): JSX.Element | null {
  const { desk, act } = useDesk();
  const words = say(roomWords);
  const [first, ...others] = desk.knocking;
  if (first === undefined) return null;
  const { participantId, name } = first;
  return (
    <div class="strip strip-knock">
      <p class="strip-text" role="status">
        <Icon name="knock" /> {words.knocks(name)}
        {others.length > 0 && <span class="strip-more"> {words.knockMore(others.length)}</span>}
      </p>
      <span class="strip-actions">
        <button type="button" class="button" onClick={() => void act({ type: "admit", participantId })}>
          {words.admit}
          <span class="visually-hidden"> {name}</span>
        </button>
        <button type="button" class="button button-quiet" onClick={() => void act({ type: "turnAway", participantId })}>
          {words.turnAway}
          <span class="visually-hidden"> {name}</span>
        </button>
      </span>
    </div>
  );
}

function OnStage(): JSX.Element | null {
  const { desk, act } = useDesk();
  const words = say(stageWords);
  const { shown } = desk;
  if (shown === undefined) return null;
  const insight = shown.kind === "insight" ? desk.insights[shown.insight] : undefined;
  const round = shown.kind === "round" ? desk.rounds.find((one) => one.round === shown.round) : undefined;
  const what = shown.kind === "round" ? words.roundShown(shown.round) : words.ideaOf(insight?.name ?? "");
  return (
    <div class="strip strip-stage">
      <p class="strip-text">
        <Icon name="screen" /> <strong>{words.nowOnStage}</strong> <span>{what}</span>{" "}
        <span class="strip-quote">{insight?.text ?? round?.text ?? ""}</span>
      </p>
      <span class="strip-actions">
        <button type="button" class="button" onClick={() => void act({ type: "hide" })}>
          {words.takeOff}
        </button>
      </span>
    </div>
  );
}
