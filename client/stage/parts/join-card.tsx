// The way in, large, over a running game: for whoever comes late (S3).
import type { JSX } from "preact";
import type { PublicState } from "../../../server/protocol/views.ts";
import { QrCode } from "../../ui/qr-code.tsx";
import { say } from "../../ui/words.ts";
import { groupCode, joinAddress } from "../../view/join.ts";
import { roomWords } from "../words-room.ts";

/** Address, code and picture; or why there is no way in. */
export function WayIn(props: { state: PublicState; word: string }): JSX.Element {
  const { state } = props;
  const words = say(roomWords).join;
  const address = joinAddress(state.joinUrl, state.code);
  if (state.locked || address === undefined) {
    return (
      <div class="way-in way-in-none">
        <strong>{state.locked ? words.locked : words.noNetwork}</strong>
        <span>{state.locked ? words.lockedHelp : words.noNetworkHelp}</span>
      </div>
    );
  }
  return (
    <div class="way-in">
      <QrCode text={address.full} label={`${words.scan}: ${address.full}`} />
      <div>
        <p>{words.goTo}</p>
        <p class="way-in-url" translate={false}>
          {address.shown}
        </p>
        <p>{words.code}</p>
        <p class="way-in-code figures" translate={false}>
          {groupCode(state.code)}
        </p>
        {props.word !== "" && (
          <>
            <p>{words.word}</p>
            <p class="way-in-word" translate={false}>
              {props.word}
            </p>
          </>
        )}
      </div>
    </div>
  );
}

export function JoinCard(props: { state: PublicState; word: string }): JSX.Element {
  const words = say(roomWords).join;
  return (
    <section class="overlay join-card" aria-label={words.title}>
      <h2>{words.title}</h2>
      <WayIn {...props} />
      <p class="overlay-close">{words.close}</p>
    </section>
  );
}
