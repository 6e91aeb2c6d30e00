// The stage's frame of the preview: the real sheet of a round beside the team at turn, without the board behind it.
import "../stage/styles.ts";
import type { JSX } from "preact";
import { Round } from "../stage/screens/round.tsx";
import { now, roomAt } from "./room.ts";
import { deck, hashOf, loadDeck, shown, wordsShown } from "./shown.ts";

void loadDeck();

export function Page(): JSX.Element {
  const { step } = shown.value;
  const words = wordsShown();
  if (deck.value === undefined || words === undefined) return <p />;
  const after = step === "reveal" || step === "debrief";
  return (
    <div
      class="stage"
      key={hashOf(shown.value)}
      style={{ background: "linear-gradient(var(--sky-top), var(--sky-low) 45%, var(--hill-mid) 45%, var(--hill-near))" }}
    >
      <Round
        state={roomAt(step, words.card)}
        card={step === "read" ? words.read : words.card}
        reveal={after ? words.reveal : undefined}
        now={now}
      />
    </div>
  );
}
