// Quiet lines at the edge of the picture: where keys go, the way in, that the trainer is away.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PublicState } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { isTrainerAway } from "../../view/stage-view.ts";
import type { KeyNotice } from "../use-stage-keys.ts";
import { roomWords } from "../words-room.ts";
import { JoinCorner } from "./join-corner.tsx";

/** A console that reloads is back before anybody need hear of it. */
const AWAY_FOR_MS = 4_000;

function useStays(is: boolean, forMs: number): boolean {
  const [stays, setStays] = useState(false);
  useEffect(() => {
    if (!is) return setStays(false);
    const timer = setTimeout(() => setStays(true), forMs);
    return () => clearTimeout(timer);
  }, [is]);
  return is && stays;
}

/** The corner of the way in; while the trainer is away it says so instead, for then nobody lets the game go on. */
export function Corner(props: { state: PublicState; connected: boolean }): JSX.Element {
  const away = useStays(isTrainerAway(props.state) && props.connected, AWAY_FOR_MS);
  if (!away) return <JoinCorner state={props.state} />;
  return (
    <p class="join-corner trainer-away" role="status">
      {say(roomWords).trainerAway}
    </p>
  );
}

export function KeyLine(props: { notice: KeyNotice; state: PublicState | undefined }): JSX.Element {
  const words = say(roomWords).keys;
  const { answered = 0, expected = 0 } = props.state?.round ?? {};
  return (
    <p class="whisper" role="status">
      {props.notice === "again" ? words.again(Math.max(1, expected - answered)) : words[props.notice]}
    </p>
  );
}
