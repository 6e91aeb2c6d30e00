// What of the synchronised state is for those inside: one view that they all share, so that a patch is made twice and not a thousand times.
import { StateView } from "@colyseus/schema";
import type { Client } from "colyseus";
import type { SessionState } from "../protocol/state.ts";

export type Inside = {
  /** Before each patch: what came into the state since the last one is for those inside too. */
  keepUp(): void;
  /** From now on this connection is told all that `SessionState` says. */
  letIn(client: Client): void;
};

/** `ClientState.JOINED` in @colyseus/core: its first state has gone out. */
const JOINED = 1;

export function openInside(state: SessionState, sendWhole: (client: Client) => void): Inside {
  const view = new StateView();
  const known = new WeakSet<object>();

  function keepUp() {
    for (const part of [state.round, ...state.teams, ...state.top]) {
      if (known.has(part)) continue;
      known.add(part);
      view.add(part);
    }
  }

  keepUp();
  return {
    keepUp,
    letIn(client) {
      if (client.view === view) return;
      client.view = view;
      if (client.state === JOINED) sendWhole(client);
    },
  };
}
