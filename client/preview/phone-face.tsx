// The phone's frame of the preview: the real screens of the phone, fed by the room that does not exist.
import "../phone/styles.ts";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Send } from "../phone/parts/use-send.ts";
import { me, now, roomAt } from "./room.ts";
import { deck, hashOf, loadDeck, shown, wordsShown } from "./shown.ts";

// As the phone does: what is imported both ways would come in two files, and the phone must ask for one alone (client/link/part.ts).
const { Play, fetchKinds } = await import("../phone/play.tsx");

const stores: Send = async () => ({ ok: true, rev: 1, atMs: now() });

void loadDeck();

export function Page(): JSX.Element {
  const { step, language } = shown.value;
  const words = wordsShown();
  const kind = words?.card.kind;
  useEffect(() => void (kind && fetchKinds([kind])), [kind]);
  if (deck.value === undefined || words === undefined) return <p />;
  const { reveal } = words;
  const card = step === "read" ? words.read : words.card;
  const after = step === "reveal" || step === "debrief";
  return (
    <Play
      key={hashOf(shown.value)}
      facts={{ state: roomAt(step, card), me: me(language, card.round), card, reveal: after ? reveal : undefined }}
      status="connected"
      now={now}
      send={stores}
    />
  );
}
