// Where to join, always small in a corner, because people come late (S3).
import type { JSX } from "preact";
import type { PublicState } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { groupCode, joinAddress } from "../../view/stage-view.ts";
import { stageWords } from "../words.ts";

export function JoinCorner(props: { state: PublicState; joinUrl: string }): JSX.Element | null {
  const { state, joinUrl } = props;
  const words = say(stageWords).lobby;
  if (state.code === "") return null;
  return (
    <aside class={`join-corner ${state.locked ? "join-corner-closed" : ""}`}>
      {state.locked ? (
        words.doorClosed
      ) : (
        <>
          <span class="join-corner-url">{joinAddress(joinUrl, state.code).shown}</span>
          <strong class="figures">{groupCode(state.code)}</strong>
        </>
      )}
    </aside>
  );
}
