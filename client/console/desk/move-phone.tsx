// A participant takes their seat to another phone: a short code, large, with the time it has left and what to do with it (S2).
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { RosterEntry } from "../../../server/protocol/views.ts";
import { QrCode } from "../../ui/qr-code.tsx";
import { clockText, useRemaining } from "../../ui/timer.tsx";
import { say } from "../../ui/words.ts";
import { offerDigits } from "../../view/console-view.ts";
import { groupCode, joinAddress } from "../../view/join.ts";
import { Icon } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { roomWords } from "./room-words.ts";

/** Six digits nobody else was given; the browser's own source of chance. */
const freshCode = (taken: readonly string[]): string => offerDigits(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0, taken);

export function MovePhone({ person }: { person: RosterEntry }): JSX.Element {
  const { desk, act, status } = useDesk();
  const words = say(roomWords);
  const [offered, setOffered] = useState<string | undefined>(undefined);
  const offer = desk.offers.find((one) => one.participantId === person.participantId);
  const ask = (): void => {
    const code = freshCode(desk.offers.map((one) => one.code));
    void act({ type: "offerSeat", participantId: person.participantId, code }).then((done) => done && setOffered(code));
  };
  if (offer !== undefined) return <Offer key={offer.code} {...offer} onAgain={ask} />;
  return (
    <div class="move-phone">
      {offered !== undefined && <p role="status">{words.codeGone}</p>}
      <button type="button" class="button" aria-disabled={status !== "connected"} onClick={ask}>
        <Icon name="phone" /> {words.otherPhone}
      </button>
    </div>
  );
}

type OfferProps = { code: string; untilMs: number; onAgain: () => void };

function Offer({ code, untilMs, onAgain }: OfferProps): JSX.Element {
  const { state, now } = useDesk();
  const words = say(roomWords);
  const left = useRemaining(untilMs, now);
  if (left === 0) {
    return (
      <div class="move-phone">
        <p>{words.codeOld}</p>
        <button type="button" class="button" onClick={onAgain}>
          <Icon name="again" /> {words.newCode}
        </button>
      </div>
    );
  }
  return (
    <section class="offer" aria-label={words.otherPhone}>
      <div>
        <p class="small-heading">{words.seatCode}</p>
        <p class="offer-code figures">{groupCode(code)}</p>
        <p class="offer-time">
          <Icon name="clock" size="1.1rem" /> {words.codeHolds(clockText(left))}
        </p>
      </div>
      {state.joinUrl !== "" && <QrCode text={state.joinUrl} label={words.qrJoin} />}
      <ol class="offer-steps">
        <li>{words.offerOpen(joinAddress(state.joinUrl, state.code)?.shown ?? "", groupCode(state.code).replace(" ", "\u00a0"))}</li>
        <li>{words.offerTap}</li>
        <li>{words.offerType}</li>
      </ol>
    </section>
  );
}
