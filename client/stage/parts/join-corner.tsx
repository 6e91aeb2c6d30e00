// Where to join, always small in a corner, because people come late (S3); a press shows the QR code large.
import type { JSX } from "preact";
import type { PublicState } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { groupCode, joinAddress } from "../../view/join.ts";
import { toggleOverlay } from "../overlay.ts";
import { roomWords } from "../words-room.ts";
import { letGo } from "./corner-controls.tsx";

function QrSign(): JSX.Element {
  return (
    <svg class="join-corner-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3zM14 14h3v3h-3zM18 18h3v3h-3zM18 14h3M14 18v3" />
    </svg>
  );
}

export function JoinCorner(props: { state: PublicState }): JSX.Element | null {
  const { state } = props;
  const words = say(roomWords).join;
  if (state.code === "") return null;
  const address = joinAddress(state.joinUrl, state.code);
  if (state.locked || address === undefined) {
    return <aside class="join-corner">{state.locked ? words.locked : words.noNetwork}</aside>;
  }
  const open = (event: MouseEvent): void => {
    letGo(event);
    toggleOverlay("join");
  };
  return (
    <aside>
      <button type="button" class="join-corner" title={words.show} onClick={open}>
        <QrSign />
        <span class="join-corner-url" translate={false}>
          {address.shown}
        </span>
        <strong class="figures" translate={false}>
          {groupCode(state.code)}
        </strong>
      </button>
    </aside>
  );
}
